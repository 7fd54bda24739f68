import { baseStyles } from '../base/base.styles.js';
import { changeStyles } from '../statutory-table/change.styles.js';
import { StatutoryTable } from '../statutory-table/statutory-table.js';
import { tableStyles } from '../statutory-table/table.styles.js';
import { applicationMatrixStyles } from './application-matrix.styles.js';

/** `<application-matrix>` shows part three of a report: applications received and handled (三、收到和处理政府信息公开申请情况). */
export class ApplicationMatrix extends StatutoryTable {
  static override readonly styles = [baseStyles, tableStyles, changeStyles, applicationMatrixStyles];

  protected override readonly partKey = 'applications';
}

declare global {
  interface HTMLElementTagNameMap {
    'application-matrix': ApplicationMatrix;
  }
}

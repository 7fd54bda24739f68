import { baseStyles } from '../base/base.styles.js';
import { changeStyles } from '../statutory-table/change.styles.js';
import { StatutoryTable } from '../statutory-table/statutory-table.js';
import { tableStyles } from '../statutory-table/table.styles.js';
import { reviewLitigationGridStyles } from './review-litigation-grid.styles.js';

/** `<review-litigation-grid>` shows part four of a report: administrative reconsideration and litigation (四、政府信息公开行政复议、行政诉讼情况). */
export class ReviewLitigationGrid extends StatutoryTable {
  static override readonly styles = [baseStyles, tableStyles, changeStyles, reviewLitigationGridStyles];

  protected override readonly partKey = 'reviews';
}

declare global {
  interface HTMLElementTagNameMap {
    'review-litigation-grid': ReviewLitigationGrid;
  }
}

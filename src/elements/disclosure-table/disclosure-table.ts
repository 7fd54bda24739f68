import { baseStyles } from '../base/base.styles.js';
import { changeStyles } from '../statutory-table/change.styles.js';
import { StatutoryTable } from '../statutory-table/statutory-table.js';
import { tableStyles } from '../statutory-table/table.styles.js';
import { disclosureTableStyles } from './disclosure-table.styles.js';

/** `<disclosure-table>` shows part two of a report: information disclosed proactively (二、主动公开政府信息情况). */
export class DisclosureTable extends StatutoryTable {
  static override readonly styles = [baseStyles, tableStyles, changeStyles, disclosureTableStyles];

  protected override readonly partKey = 'disclosure';
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-table': DisclosureTable;
  }
}

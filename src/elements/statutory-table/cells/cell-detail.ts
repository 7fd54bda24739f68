import { headingsOf } from '../../../exporting/cell-headings.js';
import { cellAt } from '../../../report/cell-at.js';
import type { Cell, Report } from '../../../report/report.js';
import type { TableView } from '../../../tables/table-view.js';
import type { DataCell, TableModel } from '../../../tables/table-model.js';
import { memoize } from '../../../values/memoize.js';

/** The official labels of a cell, in the language of its table, outermost first: those of its block and rows, and those of its columns. */
export interface CellLabels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** One cell of a table: where it stands and what it says. */
export interface CellFacts {
  /** `applications.received.person` */
  readonly path: string;
  /** As it was reported: a number, `null` where it was left blank, `"/"` where it does not apply. */
  readonly value: Cell;
  readonly labels: CellLabels;
}

/** The `detail` of the event `disclosure-cell`. */
export interface CellDetail extends CellFacts {
  /** The report that the cell is of. */
  readonly report: Report;
}

const labelsIn = /* @__PURE__ */ memoize((model: TableModel) => {
  const headings = headingsOf(model);
  return memoize((cell: DataCell): CellLabels => {
    const headers = headings(cell);
    const textsOf = (isColumn: boolean): readonly string[] =>
      headers.filter(({ scope }) => (scope === 'col') === isColumn).map(({ text }) => text);
    return Object.freeze({ rows: Object.freeze(textsOf(false)), columns: Object.freeze(textsOf(true)) });
  });
});

/** What a cell of a table says of a report, as data that cannot be changed. */
export const cellFacts = ({ model }: TableView, cell: DataCell, report: Report): CellFacts =>
  Object.freeze({ path: cell.path, value: cellAt(report, cell.keys) ?? null, labels: labelsIn(model)(cell) });

declare global {
  interface HTMLElementEventMap {
    'disclosure-cell': CustomEvent<CellDetail>;
  }
}

import { formatOf } from '../formats/formats.js';
import { cellOf } from '../formats/named-cells.js';
import { tableParts } from '../formats/parts.js';
import type { Language } from '../i18n/language.js';
import { cellAt } from '../report/cell-at.js';
import type { Cell, Report } from '../report/report.js';
import { tableModel } from '../tables/table-model.js';
import { memoize } from '../values/memoize.js';
import { HEADING_JOINER, headingsOf } from './cell-headings.js';
import { sayExport } from './say-export.js';

/** One number of a report with all that it takes to know what it is: a row that can be filtered, sorted and added to those of other reports. */
export interface TidyRow {
  readonly agency: string;
  readonly year: number;
  /** The format's id. */
  readonly format: string;
  /** The title of its part. */
  readonly part: string;
  readonly path: string;
  /** Its official headings, outermost first, in one text. */
  readonly labels: string;
  readonly value: Cell;
  readonly unit: string;
}

/** The columns of tidy rows, in order. */
const TIDY_COLUMNS = ['agency', 'year', 'format', 'part', 'path', 'labels', 'value', 'unit'] as const satisfies readonly (keyof TidyRow)[];

/** The headings of the columns of tidy rows. */
export const tidyHead = (language: Language): readonly string[] => TIDY_COLUMNS.map((column) => sayExport(language, `export:${column}`));

/** The values of a tidy row in the order of its columns. */
export const tidyCells = (row: TidyRow): readonly (string | number | null)[] => TIDY_COLUMNS.map((column) => row[column]);

/** What the rows of all reports in a format share. */
type CellRow = Pick<TidyRow, 'part' | 'path' | 'labels' | 'unit'> & { readonly keys: readonly string[] };

function cellRows(id: string, language: Language): readonly CellRow[] {
  const format = formatOf(id);
  return tableParts(format).flatMap(({ key }) => {
    const model = tableModel(format, key, language);
    const headings = headingsOf(model);
    return model.cells.map((cell): CellRow => {
      const labels = headings(cell)
        .map(({ text, unit }) => text + unit)
        .join(HEADING_JOINER);
      const unit = language.label(cellOf(format, cell.path)?.unit ?? format.countUnit);
      return { keys: cell.keys, part: model.title, path: cell.path, labels, unit };
    });
  });
}

/** Gives every cell of a report as a row of its own, in the order of its tables. */
export function tidyRowsIn(language: Language): (report: Report) => TidyRow[] {
  const rowsOf = memoize((format: string) => cellRows(format, language));
  return (report) => {
    const { agency, year, format } = report;
    return rowsOf(format).map(({ keys, ...row }): TidyRow => ({ agency, year, format, ...row, value: cellAt(report, keys) ?? null }));
  };
}

import { formatOf } from '../formats/formats.js';
import type { TablePartKey } from '../formats/formats.js';
import { SIMPLIFIED_CHINESE } from '../i18n/language.js';
import type { Language } from '../i18n/language.js';
import { cellAt } from '../report/cell-at.js';
import { needReport } from '../report/need-report.js';
import { reportName } from '../report/report-name.js';
import type { Cell, Report } from '../report/report.js';
import { tableModel } from '../tables/table-model.js';
import type { DataCell, TableModel } from '../tables/table-model.js';

/** One part of a report as a table to be exported. */
export interface OfficialTable {
  /** With the headings nested as in the official form, whatever layout is on the screen. */
  readonly model: TableModel;
  /** What stands above it: the title of the part, and the agency and year. */
  readonly titles: readonly string[];
  readonly valueOf: (cell: DataCell) => Cell;
}

/**
 * The table of one part of a report, to be exported by `tableCsv`, `tableHtml` (to be pasted into Word or Excel) or `tableText`.
 *
 * @param part `disclosure`, `applications` or `reviews`
 * @param language the language of its labels and titles
 * @throws RangeError where the report's format has no such table
 */
export function officialTable(report: Report, part: TablePartKey, language: Language = SIMPLIFIED_CHINESE): OfficialTable {
  needReport('officialTable', report);
  const model = tableModel(formatOf(report.format), part, language);
  return {
    model,
    titles: [model.title, reportName(report.agency, report.year, language)].filter((title) => title !== ''),
    valueOf: ({ keys }) => cellAt(report, keys) ?? null,
  };
}

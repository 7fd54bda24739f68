import { formatOf } from '../../formats/formats.js';
import type { TablePartKey } from '../../formats/formats.js';
import { tableParts } from '../../formats/parts.js';
import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import { officialTitle } from '../../report/report.js';
import type { Report } from '../../report/report.js';
import { MAX_WORKBOOK_REPORTS } from '../export-options.js';
import type { ExportOptions } from '../export-options.js';
import { needOptions } from '../need-options.js';
import { officialTable } from '../official-table.js';
import { sayExport } from '../say-export.js';
import { tidyRowsIn } from '../tidy-rows.js';
import { dataSheet } from './data-sheet.js';
import type { Sheet } from './sheet.js';
import { tableSheet } from './table-sheet.js';
import { textSheet } from './text-sheet.js';
import { workbookFile } from './workbook.js';
import { needReports } from '../../report/need-report.js';

/** The title over a table: that of the report, where it names the agency and the year. */
function titleOf({ title, agency, year }: Report): string {
  return title.includes(agency) && title.includes(String(year)) ? title : officialTitle(agency, year);
}

/** What distinguishes the sheets of a report from those of the others in the same workbook. */
function prefixOf(report: Report, reports: readonly Report[]): string {
  if (reports.length < 2) return '';
  const isOneAgency = reports.every(({ agency }) => agency === report.agency);
  return isOneAgency ? `${report.year} ` : `${report.agency.slice(0, MAX_AGENCY)}${report.year} `;
}

/** How much of an agency's name leaves room for the year and the part in the name of a sheet, which may have 31 characters. */
const MAX_AGENCY = 12;

function sheetsOf(report: Report, prefix: string, language: Language): Sheet[] {
  const title = titleOf(report);
  const tables = tableParts(formatOf(report.format)).map(({ key }) => {
    const table = officialTable(report, key as TablePartKey, language);
    return tableSheet(table, title, prefix + table.model.title);
  });
  return [...textSheet(report, title, prefix + sayExport(language, 'export:sheet:text'), language), ...tables];
}

/**
 * Reports as a workbook for Excel or WPS: of each report a sheet for each of its tables, as it is printed, with merged headings, and one with its
 * text; and a last sheet with a row for each cell of all reports (agency, year, format, path, official labels, value, unit), to be filtered and pivoted.
 * Numbers are numbers with all their digits, a blank cell is empty, 0 is 0, and a `/` is text, as are names that could be taken for formulas.
 *
 * @returns the bytes of the file (`.xlsx`)
 * @throws RangeError (as a rejected promise) for more than `MAX_WORKBOOK_REPORTS` reports
 */
export function reportsXlsx(reports: readonly Report[], options: ExportOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  needReports('reportsXlsx', reports);
  needOptions('reportsXlsx', options);
  const { language = SIMPLIFIED_CHINESE } = options;
  if (reports.length > MAX_WORKBOOK_REPORTS)
    return Promise.reject(new RangeError(`A workbook holds ${MAX_WORKBOOK_REPORTS} reports at most.`));
  const [only, ...others] = reports;
  const title = only && others.length === 0 ? titleOf(only) : '';
  const rowsOf = tidyRowsIn(language);
  const data = dataSheet(
    reports.flatMap((report) => rowsOf(report)),
    language,
    sayExport(language, 'export:sheet:data'),
  );
  const sheets = [...reports.flatMap((report) => sheetsOf(report, prefixOf(report, reports), language)), data];
  return Promise.resolve(workbookFile({ title, sheets, lang: language.tag }));
}

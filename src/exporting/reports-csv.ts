import { SIMPLIFIED_CHINESE } from '../i18n/language.js';
import { numberText } from '../report/number-text.js';
import type { Report } from '../report/report.js';
import { csvText } from './csv-field.js';
import type { ExportOptions } from './export-options.js';
import { needOptions } from './need-options.js';
import { tidyCells, tidyHead, tidyRowsIn } from './tidy-rows.js';
import type { TidyRow } from './tidy-rows.js';
import { needReports } from '../report/need-report.js';

function field(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? numberText(value) : csvText(value);
}

const line = (values: readonly (string | number | null)[]): string => `${values.map(field).join(',')}\r\n`;

const lineOf = (row: TidyRow): string => line(tidyCells(row));

/**
 * Reports as tidy CSV: a line for each cell, with the agency, the year, the format, the path, the official labels, the value and the unit. The
 * values of different years and agencies stand below each other, so that they can be filtered, pivoted and joined. A blank cell is empty, a `/`
 * is `/`, and numbers have all their digits and their sign. No text is taken for a formula: one that could be has an apostrophe in front.
 *
 * @returns the text of a file (RFC 4180), with a byte order mark, by which spreadsheets recognise UTF-8
 */
export function reportsCsv(reports: readonly Report[], options: ExportOptions = {}): string {
  needReports('reportsCsv', reports);
  needOptions('reportsCsv', options);
  const { language = SIMPLIFIED_CHINESE } = options;
  const rowsOf = tidyRowsIn(language);
  // Report by report: the rows of a province's five thousand reports would not fit into memory.
  const texts = reports.map((report) => rowsOf(report).map(lineOf).join(''));
  return `\uFEFF${line(tidyHead(language))}${texts.join('')}`;
}

// How long it takes to import a thousand HTML reports, compared with only parsing them into tables and paragraphs with the same parser.
import full from '../stories/reports/example-full-2024.json' with { type: 'json' };
import { FORMATS } from '../src/formats/formats.js';
import { partTitle } from '../src/formats/part-title.js';
import { SIMPLIFIED_CHINESE } from '../src/i18n/language.js';
import { htmlDocument } from '../src/importing/html/html-document.js';
import { importHtml } from '../src/importing/import-text.js';
import { readReport } from '../src/report/reading/read-report.js';
import { cellAt } from '../src/report/cell-at.js';
import type { Report } from '../src/report/report.js';
import { tableModel } from '../src/tables/table-model.js';

const REPORTS = 1000;
const ROUNDS = 5;

const STYLE = 'style=\'mso-style-parent:"";text-align:center;font-family:宋体;mso-bidi-font-family:宋体\'';

/** A paragraph pasted from Word, as a CMS stores it. */
const paragraph = (text: string): string =>
  `<p class="MsoNormal" ${STYLE}><span lang="EN-US" style="font-size:10.5pt">${text}<o:p></o:p></span></p>`;

/** A report as a page, with every number one higher than in the previous page. */
function page(report: Report, step: number): string {
  const table = (part: string): string => {
    const { head, bodies } = tableModel(FORMATS[report.format], part, SIMPLIFIED_CHINESE);
    const rows = [...head, ...bodies.flat()].map(({ cells }) => {
      const texts = cells.map((cell) => {
        const text = cell.kind === 'data' ? String(Number(cellAt(report, cell.keys)) + step) : cell.text;
        return `<td colspan="${cell.colSpan}" rowspan="${cell.kind === 'data' ? 1 : cell.rowSpan}" valign="center">${paragraph(text)}</td>`;
      });
      return `<tr style="height:22.7pt">${texts.join('\n')}</tr>`;
    });
    return `${paragraph(partTitle(FORMATS[report.format], part))}<table border="1" cellspacing="0">${rows.join('\n')}</table>`;
  };
  const prose = (part: 'overview' | 'problems' | 'other'): string =>
    [partTitle(FORMATS[report.format], part), ...report[part]].map(paragraph).join('\n');
  return [
    paragraph(report.title),
    ...report.preface.map(paragraph),
    prose('overview'),
    ...['disclosure', 'applications', 'reviews'].map(table),
    prose('problems'),
    prose('other'),
  ].join('\n');
}

function milliseconds(pages: readonly string[], read: (html: string) => unknown): number {
  const start = performance.now();
  for (const html of pages) read(html);
  return performance.now() - start;
}

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** The medians, in milliseconds for all the reports. */
export function importingTimes(): { readonly parse: number; readonly whole: number } {
  const { report } = readReport(full);
  if (!report) throw new Error('The example is no report.');
  const pages = Array.from({ length: REPORTS }, (_, index) => page(report, index));
  const received = (html: string): unknown => cellAt(importHtml(html).report, ['applications', 'received', 'total']);
  if (received(pages[7] ?? '') !== Number(cellAt(report, ['applications', 'received', 'total'])) + 7)
    throw new Error('The pages are not read.');
  const rounds = Array.from({ length: ROUNDS }, () => [milliseconds(pages, htmlDocument), milliseconds(pages, importHtml)] as const);
  // The first round is for warming up.
  const counted = rounds.slice(1);
  return { parse: middle(counted.map(([parse]) => parse)), whole: middle(counted.map(([, whole]) => whole)) };
}

import { readFileSync } from 'node:fs';
import type { TextKey } from '../../demo/texts/zh-cn.js';
import { formatCells } from '../../src/formats/cells.js';
import { formatOf } from '../../src/formats/formats.js';
import { cellAt } from '../../src/report/cell-at.js';
import { readReports } from '../../src/report/reading/read-report.js';
import type { Report } from '../../src/report/report.js';
import { path } from '../project.js';
import { textIn } from './texts.js';

// What the front page says in numbers is measured or read, never typed in.

/** The report that the front page shows, and where it can be read whole. */
export const EXAMPLE = { file: 'stories/reports/example-full-agency.json', page: 'agency.html', year: 2024, format: '2021' } as const;

/** The questions on the front page, by the cell that answers them. */
const QUESTIONS: readonly { readonly key: TextKey; readonly path: string }[] = [
  { key: 'front.ask-received', path: 'applications.received.total' },
  { key: 'front.ask-granted', path: 'applications.results.granted.total' },
  { key: 'front.ask-business', path: 'applications.received.business' },
  { key: 'front.ask-review', path: 'reviews.review.total' },
  { key: 'front.ask-licensing', path: 'disclosure.licensing.decisions' },
  { key: 'front.ask-in-force', path: 'disclosure.normativeDocuments.inForce' },
];

const json = (file: string): unknown => JSON.parse(readFileSync(path(file), 'utf8'));

/** How heavy files are together, compressed, as `npm run size` measures them. Files of two names are counted twice: rather too much than too little. */
function weightOf(names: readonly string[]): string {
  const sizes = json('build/sizes.json') as Readonly<Record<string, number>>;
  const bytes = names.map((name) => {
    const size = sizes[name];
    if (size === undefined) throw new Error(`build/sizes.json does not say how heavy “${name}” is.`);
    return size;
  });
  return `${Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)}\u00A0kB`;
}

/** The report that the front page shows. */
export function exampleReport(): Report {
  const report = readReports(json(EXAMPLE.file)).reports.find(({ year }) => year === EXAMPLE.year);
  if (!report) throw new Error(`${EXAMPLE.file} has no report of ${EXAMPLE.year}.`);
  return report;
}

/** The questions with their answers from the example report, as list items. Each leads to its cell. */
function questions(): string {
  const report = exampleReport();
  return QUESTIONS.map(({ key, path: cell }) => {
    const value = cellAt(report, cell);
    if (typeof value !== 'number') throw new Error(`The example report has no number at ${cell}.`);
    return `<li><a href="${EXAMPLE.page}#${cell}"><span>${textIn('both', key)}</span> <b>${value}</b></a></li>`;
  }).join('\n            ');
}

/** What stands for `{{figures.…}}` in a page. */
export const figures = (): Readonly<Record<string, string>> => ({
  'figures.cells': String(formatCells(formatOf(EXAMPLE.format)).length),
  'figures.weight': weightOf(['disclosure-elements.js']),
  'figures.weight-report': weightOf(['what report adds (es)', 'what aids adds (es)']),
  'figures.questions': questions(),
});

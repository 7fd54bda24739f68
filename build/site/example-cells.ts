import { cellAt } from '../../src/report/cell-at.js';
import type { Cell } from '../../src/report/report.js';
import { formatCells } from '../../src/formats/cells.js';
import { formatOf } from '../../src/formats/formats.js';
import { ENGLISH } from '../../src/i18n/english.js';
import { exampleReport } from './figures.js';
import type { SitePage } from './site-page.js';

/** A cell of the example report, as the front page finds it: its path, its headings in Chinese and in English, what it says. */
export type FoundCell = readonly [path: string, chinese: string, english: string, value: Cell];

const JOINER = ' · ';

/** Every cell of the example report: the front page finds one of them by its headings, without the library. */
export function exampleCells(): readonly FoundCell[] {
  const report = exampleReport();
  return formatCells(formatOf(report.format)).map(({ path, block, rows, columns }) => {
    const labels = [...(block.label === undefined ? [] : [block.label]), ...[...rows, ...columns].map(({ label }) => label)];
    const value = cellAt(report, path);
    if (value === undefined) throw new Error(`The example report has no cell ${path}.`);
    return [path, labels.join(JOINER), labels.map((label) => ENGLISH.label(label)).join(JOINER), value];
  });
}

/** The cells as a file of the site. */
export const CELLS_PAGE = { path: 'site/cells.json', render: () => JSON.stringify(exampleCells()) } as const satisfies SitePage;

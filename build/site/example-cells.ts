import { cellName } from '../../src/checking/words/cell-name.js';
import { formatCells } from '../../src/formats/cells.js';
import { formatOf } from '../../src/formats/formats.js';
import { ENGLISH } from '../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../src/i18n/language.js';
import { cellAt } from '../../src/report/cell-at.js';
import type { Cell } from '../../src/report/report.js';
import { exampleReport } from './figures.js';
import type { SitePage } from './site-page.js';

/** A cell of the example report, as the front page finds it: its path, its name in Chinese and in English, what it says. */
type NamedCell = readonly [path: string, chinese: string, english: string, value: Cell];

/** What stands between the labels in a name. */
export const JOINER = ' · ';

/** Every cell of the example report: the front page finds one of them by its name, without the library. */
export function exampleCells(): readonly NamedCell[] {
  const report = exampleReport();
  return formatCells(formatOf(report.format)).map((cell) => {
    const value = cellAt(report, cell.path);
    if (value === undefined) throw new Error(`The example report has no cell ${cell.path}.`);
    return [cell.path, cellName(cell, SIMPLIFIED_CHINESE, JOINER), cellName(cell, ENGLISH, JOINER), value];
  });
}

/** The cells as a file of the site. */
export const CELLS_PAGE = { path: 'site/cells.json', render: () => JSON.stringify(exampleCells()) } as const satisfies SitePage;

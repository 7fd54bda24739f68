import { largest } from '../../values/largest-smallest.js';
import type { Language } from '../../i18n/language.js';
import { tidyCells, tidyHead } from '../tidy-rows.js';
import type { TidyRow } from '../tidy-rows.js';
import type { PlacedCell, Sheet } from './sheet.js';
import { INDENT, widthFor } from './text-size.js';

/** In digits. Only a few labels are longer; they are shown smaller. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 8;

/** What the buttons of the filter take in a heading, in digits. */
const BUTTON = 3;

/** How many rows are measured for the widths of the columns: those of some reports, which all others resemble. */
const MAX_MEASURED = 2000;

/** A sheet with a row for each cell of reports, to be filtered, sorted and pivoted. */
export function dataSheet(rows: readonly TidyRow[], language: Language, name: string): Sheet {
  const head = tidyHead(language);
  const lines = rows.map(tidyCells);
  const widths = head.map((text, column) => {
    const texts = lines.slice(0, MAX_MEASURED).map((line) => widthFor(String(line[column] ?? '')) + INDENT);
    return Math.min(MAX_WIDTH, largest([...texts, MIN_WIDTH, widthFor(text) + BUTTON]));
  });
  const cells = [
    ...head.map((value, column): PlacedCell => ({ row: 0, column, value, look: 'tidyHeading' })),
    ...lines.flatMap((line, index) =>
      line.map((value, column): PlacedCell => {
        const look = typeof value === 'number' ? 'tidyValue' : 'tidyText';
        return { row: index + 1, column, value, look };
      }),
    ),
  ];
  return { name, cells, widths, heights: [], frozenRows: 1, frozenColumns: 0, isLandscape: true, isTable: false, hasFilter: true };
}

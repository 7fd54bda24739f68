import { sumChecks } from '../checking/sum-checks.js';
import type { Format } from '../formats/format.js';
import type { Cell } from '../report/report.js';
import { importNote } from './notes/import-note.js';
import type { ImportNote } from './notes/import-note.js';
import type { PublishedDocument } from './published-document.js';

// In a PDF or an OFD file, what is seen and which characters it is are two statements. They differ where a scan was recognised wrongly, or
// where a font shows other digits than its text says. Nothing on a page tells; but then the sums do not hold, which a report's author
// would have noticed.

/** With fewer sums, a slip or two of the author could break most of them. */
const MIN_CHECKED = 8;

/** The share of the sums that has to be broken. A shifted row or column breaks fewer. */
const MIN_BROKEN = 0.5;

/** The part with enough sums to tell: seven columns, and some twenty rows. */
const PART = 'applications';

/** A note where so many sums are broken that the characters of the file may not be those that are seen. */
export function textLayerNotes({ hasTextLayer }: PublishedDocument, cells: ReadonlyMap<string, Cell>, format: Format): ImportNote[] {
  if (!hasTextLayer) return [];
  let [checked, broken] = [0, 0];
  for (const { rule, sum, equals } of sumChecks(format)) {
    if (rule.part !== PART) continue;
    const [left, right] = [sum, equals].map((paths) => totalOf(paths, cells));
    // Sums of zeros hold whatever their digits are.
    if (left === undefined || right === undefined || (left === 0 && right === 0)) continue;
    checked += 1;
    if (left !== right) broken += 1;
  }
  if (checked < MIN_CHECKED || broken <= MIN_BROKEN * checked) return [];
  return [importNote('text-layer-in-doubt', { severity: 'warning', path: PART }, { checked, broken })];
}

/** The sum of some cells; undefined if one of them is no number. */
function totalOf(paths: readonly string[], cells: ReadonlyMap<string, Cell>): number | undefined {
  let total = 0;
  for (const path of paths) {
    const cell = cells.get(path);
    if (typeof cell !== 'number') return undefined;
    total += cell;
  }
  return total;
}

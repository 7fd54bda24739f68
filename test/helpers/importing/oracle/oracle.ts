import assert from 'node:assert/strict';
import { formatCells } from '../../../../src/formats/cells.js';
import { FORMATS } from '../../../../src/formats/formats.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import type { Report } from '../../../../src/report/report.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';
import type { ImportNote } from '../../../../src/importing/notes/import-note.js';

export { drawsFrom } from './draws.js';
export type { Draw } from './draws.js';

/** How many of the non-blank cells were imported, and how many are blank with a note. */
export interface Outcome {
  readonly kept: number;
  readonly blank: number;
}

/** Whether a note is about a cell: it names the cell, its row or table, or a key above it; a note about several must name each. */
export const isNotedBy = ({ path: only, paths = only === undefined ? [] : [only] }: ImportNote, path: string): boolean =>
  paths.some((noted) => path.startsWith(noted) && (path.length === noted.length || path[noted.length] === '.'));

/**
 * The guarantee of importing: each cell is the published one, or blank with a note that names its place. Throws if a cell has another
 * number, or is blank without a note.
 */
export function assertTrueOrNoted({ report, notes }: ImportedReport, published: Report): Outcome {
  assert.equal(report.format, published.format);
  const outcome = { kept: 0, blank: 0 };
  for (const { keys, path } of formatCells(FORMATS[published.format])) {
    const [read, own] = [cellAt(report, keys) ?? null, cellAt(published, keys) ?? null];
    if (read === own) {
      if (own !== null) outcome.kept += 1;
      continue;
    }
    if (read !== null) assert.fail(`${path}: ${String(read)} for ${String(own)}`);
    if (!notes.some((note) => isNotedBy(note, path))) {
      const said = notes.map(({ message }) => message).join(' / ');
      assert.fail(`${path}: blank for ${String(own)} without a note (${said})`);
    }
    outcome.blank += 1;
  }
  return outcome;
}

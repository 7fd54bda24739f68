import type { PublishedDocument } from './published-document.js';
import type { MatchedTables } from './matching/matched-tables.js';
import { BLANK_MARK, placeInTable } from './matching/matching-notes.js';
import { cellLabel } from './matching/table-cells.js';
import { importNote } from './notes/import-note.js';
import type { ImportNote } from './notes/import-note.js';
import type { NoteSpot } from './notes/note-spots.js';
import { quoted } from './notes/quoted.js';

/** Cells of the report of which changes that are not accepted yet change the digits, with both texts. A cell that they leave blank has a note of its own. */
function changedCells({ cells }: MatchedTables): NoteSpot[] {
  const spots = new Map<string, NoteSpot>();
  for (const { spec, seen, grid, row, column } of cells) {
    const { text, before } = seen;
    if (before === undefined || text.trim() === '') continue;
    const quote = quoted(`${before || BLANK_MARK} → ${text.trim()}`);
    spots.set(spec.path, { path: spec.path, label: cellLabel(spec), place: placeInTable(grid, row, column), quote });
  }
  return [...spots.values()];
}

/** A note on the changes in a document that are not accepted yet: how many there are, and in which cells of the report they change a number. */
export function changeNotes({ changes: count = 0 }: PublishedDocument, matched: MatchedTables): ImportNote[] {
  if (count === 0) return [];
  const spots = changedCells(matched);
  if (spots.length === 0) return [importNote('unaccepted-changes', { severity: 'info' }, { count })];
  const paths = spots.flatMap(({ path }) => path ?? []);
  const about = { severity: 'warning', ...(paths.length === 1 ? { path: paths[0] ?? '' } : { paths }) } as const;
  return [importNote('unaccepted-changes', about, { count, changed: spots.length, spots: { spots } })];
}

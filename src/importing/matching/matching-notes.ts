import type { CellSpec } from '../../formats/cells.js';
import { placeWithin } from '../notes/document-place.js';
import type { PlaceInDocument } from '../notes/document-place.js';
import { importNote } from '../notes/import-note.js';
import type { DocumentNoteCode, ImportNote } from '../notes/import-note.js';
import { excerptOf } from '../notes/note-values.js';
import { quoted } from '../notes/quoted.js';
import type { Grid, GridCell } from '../published-document.js';
import type { RowLabels } from './format-labels.js';
import { isHeadingLabel } from './heading-text.js';
import type { BlockHeadings, HeadingRun, Headings } from './headings.js';
import { normalizedLabel } from './normalized-label.js';
import type { TableLine } from './table-lines.js';

// Notes on rows and headings of the tables of a document.

/** How a sentence shows a blank cell. */
export const BLANK_MARK = '□';

const cellsText = (cells: readonly GridCell[]): string => quoted(cells.map(({ text }) => text.trim() || BLANK_MARK).join(' | '));

/** A place in a table, as its reader counts: an upright table was read with its rows as columns. */
export function placeInTable({ place, turnedFrom }: Grid, row: number, column?: number): PlaceInDocument {
  if (turnedFrom === undefined) return placeWithin(place, { row: row + 1, ...(column !== undefined && { column: column + 1 }) });
  return placeWithin(place, { column: row + 1, ...(column !== undefined && { row: column + turnedFrom + 1 }) });
}

/** A note about cells of a row of the format. */
export function rowNote(
  code: DocumentNoteCode,
  severity: ImportNote['severity'],
  { grid, row }: TableLine,
  cells: readonly GridCell[],
  { path, text, name, cells: { length: count } }: RowLabels,
): ImportNote {
  const about = { severity, path, place: placeInTable(grid, row), quote: cellsText(cells) };
  // Where a label differs, all of it is said.
  return importNote(code, about, { label: code === 'row-label-differs' ? text : name, count });
}

/**
 * A note about a row that is none of the format's.
 *
 * @param part the title of the part, where its table has rows of one part only
 */
export function lostRowNote({ grid, row, own }: TableLine, part: string | undefined): ImportNote {
  const about = { severity: 'warning', place: placeInTable(grid, row), quote: cellsText(own) } as const;
  return importNote('cells-not-placed', about, part === undefined ? {} : { part });
}

/** The name of a column: its heading, and its group where other groups have the same heading. */
const columnName = ({ columns }: CellSpec): string =>
  columns
    .filter(({ key }) => key)
    .map(({ label }) => label)
    .join('·');

/**
 * The notes on the defects of headings: which were cut off, and which columns have none.
 *
 * @param rows the rows that were read below them
 */
export function headingNotes(headings: Headings, rows: readonly RowLabels[], isPlaced: (spec: CellSpec) => boolean): ImportNote[] {
  const [first] = rows;
  if (!first) return [];
  const { part, block, cells } = first;
  const notes: ImportNote[] = [];
  const { map, order } = headings.blocks.get(block) ?? {};
  const place = placeWithin(headings.grid.place);
  const cut = map?.cut ?? order?.cut ?? [];
  if (cut.length > 0) notes.push(importNote('label-cut', { severity: 'info', place, quote: excerptOf(cut) }));
  if (!map || map.isWhole) return notes;
  const about = { place, quote: excerptOf(map.unknown.map((text) => text.trim() || BLANK_MARK)) };
  const missing = cells.filter((spec, index) => map.columns[index]?.length === 0 && !isPlaced(spec)).map(columnName);
  if (missing.length > 0) {
    const code = map.unknown.length > 0 ? 'columns-not-found' : 'columns-missing';
    const blank = rows.flatMap((row) => row.cells.filter((spec) => !isPlaced(spec)).map(({ path }) => path));
    notes.push(
      importNote(code, { severity: 'warning', path: part, paths: blank, ...about }, { label: excerptOf(missing), count: blank.length }),
    );
  } else if (map.unread.length > 0) notes.push(importNote('columns-not-read', { severity: 'info', ...about }));
  return notes;
}

/**
 * The texts among headings that are none of a block's, where they are why nothing tells which number is which; none where the headings do
 * tell, so that the fault is that of a row.
 */
export function unknownHeadings({ rows, grid }: HeadingRun, { block }: RowLabels, told: BlockHeadings | undefined): string[] {
  const { map, order } = told ?? {};
  if (order || (map && (map.isWhole || !grid.isRagged))) return [];
  if (map) return [...new Set(map.unknown.map((text) => text.trim() || BLANK_MARK))];
  const isKnown = (label: string): boolean =>
    label === '' || isHeadingLabel(label, block) || block.besides.has(label) || block.headings.some((heading) => heading.startsWith(label));
  // A text alone in its row is a title.
  const texts = rows.filter((row) => row.length > 1).flatMap((row) => row.map(({ text }) => text));
  return [...new Set(texts.filter((text) => !isKnown(normalizedLabel(text))).map((text) => text.trim()))];
}

/** A note that a table's headings are not known. It is about all rows below them, and so about their part. */
export const unknownHeadingsNote = ({ grid }: HeadingRun, { part }: RowLabels, unknown: readonly string[]): ImportNote =>
  importNote('headings-unknown', { severity: 'warning', path: part, place: placeWithin(grid.place), quote: excerptOf(unknown) });

import type { CellSpec } from '../../formats/cells.js';
import { withoutNote } from '../../formats/labels/bare-label.js';
import { numberText } from '../../report/number-text.js';
import type { Cell } from '../../report/report.js';
import { cellValue } from './cell-value.js';
import type { FormatLabels } from './format-labels.js';
import type { MatchedTables, PlacedCell } from './matched-tables.js';
import { BLANK_MARK, placeInTable } from './matching-notes.js';
import { moneyUnit } from './stated-units.js';
import { importNote } from '../notes/import-note.js';
import type { DocumentNoteCode, ImportNote } from '../notes/import-note.js';
import { quoted } from '../notes/quoted.js';
import type { PlaceInDocument } from '../notes/document-place.js';
import type { NoteValues } from '../notes/note-values.js';

/** The cells of a report, and what was uncertain about them. */
export interface TableCells {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly notes: readonly ImportNote[];
}

/** The labels of a cell: those of its row and its columns. */
export const cellLabel = ({ rows, columns }: CellSpec): string =>
  quoted([...rows.slice(-1), ...columns.filter(({ key }) => key)].map(({ label }) => withoutNote(label)).join(' · '));

const spotOf = ({ grid, row, column }: PlacedCell): PlaceInDocument => placeInTable(grid, row, column);

interface ReadCell {
  readonly cell: Cell;
  readonly note?: ImportNote;
}

/** A cell that is left blank, with a note that says why. */
function noted(placed: PlacedCell, code: DocumentNoteCode, quote: string, values: NoteValues = {}): ReadCell {
  const about = { severity: 'warning', path: placed.spec.path, place: spotOf(placed), quote: quoted(quote) } as const;
  return { cell: null, note: importNote(code, about, { label: cellLabel(placed.spec), ...values }) };
}

/** The value of one published cell, with a note where it is not certain. */
function readCell(placed: PlacedCell): ReadCell {
  const { spec, seen, units } = placed;
  const { text, doubt, unseen } = seen;
  if (doubt) return noted(placed, 'text-in-doubt', doubt.quote, { text: quoted(text), doubt: doubt.kind });
  const own = cellValue(text, spec.kind);
  const unit = 'unit' in own ? moneyUnit(own.unit) : undefined;
  const stated = unit === undefined || units.includes(unit) ? units : [...units, unit];
  if (stated.length > 1 && typeof own.cell === 'number' && own.cell !== 0) return noted(placed, 'units-differ', text, { unit: stated });
  const value = units.length > 0 ? cellValue(text, spec.kind, units[0]) : own;
  const isProblem = 'problem' in value;
  if (!isProblem && value.cell === null && unseen) return noted(placed, 'only-unseen', unseen);
  if (!isProblem && (spec.kind !== 'amount' || typeof value.cell !== 'number' || value.cell === 0 || value.unit?.startsWith('万')))
    return value;
  const { cell } = value;
  const [code, severity] = isProblem
    ? ([value.problem, 'warning'] as const)
    : value.unit
      ? (['unit-converted', 'info'] as const)
      : (['unit-unknown', 'warning'] as const);
  const values = { label: cellLabel(spec), unit: isProblem ? '' : (value.unit ?? ''), amount: numberText(Number(cell)) };
  return { cell, note: importNote(code, { severity, path: spec.path, place: spotOf(placed), quote: quoted(text) }, values) };
}

/** Reads the cells of the format that were found. A cell that was found twice with different numbers is blank. */
export function tableCells(matched: MatchedTables, labels: FormatLabels): TableCells {
  const cells = new Map<string, Cell>();
  const first = new Map<CellSpec, PlacedCell>();
  const notes: ImportNote[] = [];
  for (const placed of matched.cells) {
    const { spec } = placed;
    const { cell, note } = readCell(placed);
    const other = first.get(spec);
    if (!other) {
      first.set(spec, placed);
      cells.set(spec.path, cell);
      if (note) notes.push(note);
    } else if (readCell(other).cell !== cell) {
      cells.set(spec.path, null);
      const quote = [other, placed].map((one) => ({ at: spotOf(one), text: quoted(one.seen.text) || BLANK_MARK }));
      const about = { severity: 'warning', path: spec.path, place: spotOf(placed), quote } as const;
      notes.push(importNote('several-values', about, { label: cellLabel(spec) }));
    }
  }
  return { cells, notes: [...matched.notes, ...notes, ...missing(matched, labels)] };
}

/** How many of the labels that were looked for are named. */
const MAX_LOOKED = 2;

/** A note for each table that is missing, and for each row that is missing from a table. */
function missing({ rows }: MatchedTables, { parts }: FormatLabels): ImportNote[] {
  return parts.flatMap(({ part, title, rows: all, blocks }): ImportNote[] => {
    const left = all.filter((row) => !rows.has(row));
    if (left.length < all.length)
      return left.map(({ path, name }) => importNote('cells-not-found', { severity: 'warning', path }, { part: title, label: name }));
    const labels = all.filter(({ text }) => text !== '').map(({ name }) => name);
    const looked = (labels.length > 0 ? labels : blocks.flatMap(({ headings }) => headings)).slice(0, MAX_LOOKED);
    return [importNote('table-not-found', { severity: 'warning', path: part, quote: { excerpt: looked } }, { label: title })];
  });
}

import type { CellSpec } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { numberText } from '../report/cell-text.js';
import type { Cell } from '../report/report.js';
import { cellValue } from './cell-value.js';
import { formatLabels } from './format-labels.js';
import { importNote, quoted, words } from './import-words.js';
import type { ImportNote } from './imported.js';
import type { Matched, PlacedCell } from './match-tables.js';

/** The cells of a report, and what was uncertain about them. */
export interface TableCells {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly notes: readonly ImportNote[];
}

const nameOf = ({ rows, columns }: CellSpec): string =>
  quoted([...rows.slice(-1), ...columns.filter(({ key }) => key)].map(({ label }) => label).join(' · '));

const spotOf = ({ place, row, column }: PlacedCell): string => words('spot', { place, row: row + 1, column: column + 1 });

/** What one published cell says, with a note where that is not plain. */
function readCell(placed: PlacedCell, spec: CellSpec): { cell: Cell; note?: ImportNote } {
  const { text, headingUnit } = placed;
  const value = cellValue(text, spec.kind, headingUnit);
  if (spec.kind !== 'amount' && !('problem' in value)) return value;
  const place = spotOf(placed);
  const about = { path: spec.path, place, quote: quoted(text) };
  const label = nameOf(spec);
  if ('problem' in value) return { cell: null, note: importNote(value.problem, { severity: 'warning', ...about }, { label }) };
  if (typeof value.cell !== 'number') return value;
  if (!value.unit) return { cell: value.cell, note: importNote('unit-unknown', { severity: 'warning', ...about }, { label }) };
  if (value.unit.startsWith('万')) return value;
  const values = { unit: value.unit, amount: numberText(value.cell) };
  return { cell: value.cell, note: importNote('unit-converted', { severity: 'info', ...about }, values) };
}

/** The cells of the format that were found, read. What was found twice and differs is blank. */
export function tableCells(matched: Matched, format: Format): TableCells {
  const specs = new Map(formatLabels(format).cells.map((spec) => [spec.path, spec]));
  const cells = new Map<string, Cell>();
  const first = new Map<string, PlacedCell>();
  const notes: ImportNote[] = [];
  for (const placed of matched.cells) {
    const spec = specs.get(placed.path);
    if (!spec) continue;
    const { cell, note } = readCell(placed, spec);
    const other = first.get(placed.path);
    if (!other) {
      first.set(placed.path, placed);
      cells.set(placed.path, cell);
      if (note) notes.push(note);
    } else if (readCell(other, spec).cell !== cell) {
      cells.set(placed.path, null);
      const quote = [other, placed].map((one) => `${spotOf(one)}：${quoted(one.text) || '□'}`).join(words('joiner'));
      const about = { severity: 'warning', path: placed.path, place: spotOf(placed), quote } as const;
      notes.push(importNote('several-values', about, { label: nameOf(spec) }));
    }
  }
  return { cells, notes: [...matched.notes, ...notes, ...missing(matched, format)] };
}

/** A note for each table that is not there, and for each row that is not in a table that is. */
function missing({ rows }: Matched, format: Format): ImportNote[] {
  return formatLabels(format).parts.flatMap(({ part, title, rows: all, blocks }): ImportNote[] => {
    const left = all.filter(({ path }) => !rows.has(path));
    if (left.length < all.length)
      return left.map(({ path, text }) => importNote('cells-not-found', { severity: 'warning', path }, { part: title, label: text }));
    const labels = all.map(({ text }) => text).filter((text) => text !== '');
    const looked = (labels.length > 0 ? labels : blocks.flatMap(({ headings }) => headings)).slice(0, 4);
    return [
      importNote('table-not-found', { severity: 'warning', path: part, quote: quoted(looked.join(words('joiner'))) }, { label: title }),
    ];
  });
}

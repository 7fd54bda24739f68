import type { GridCell, SeenText } from '../../published-document.js';
import { seenText } from '../../seen-text.js';
import type { Piece } from '../../seen-text.js';
import type { DrawnObject } from '../painting/page-content.js';
import type { PageLine } from './page-lines.js';
import { firstFrom } from './ruling-networks.js';

// Finds tables without lines, from rows of aligned texts. Rows form a table only if each text is in columns of its own; in doubt, they
// remain text.

/** Fewer rows are not a table. */
const MIN_ROWS = 3;

/** Cells of one table; more are text set in columns, or a drawing. */
const MAX_PLACES = 50_000;

export interface AlignedTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly GridCell[])[];
}

export interface LooseLine {
  readonly kind: 'line';
  readonly line: PageLine;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

const reaches = (text: PageLine, column: Column | undefined): boolean =>
  column !== undefined && text.left < column.right && text.right > column.left;

const isApart = (columns: readonly Column[]): boolean =>
  columns.every(({ left }, index) => index === 0 || left > (columns[index - 1]?.right ?? 0));

/** The columns of the rows with the most texts; undefined if these texts do not align. */
function columnsOf(rows: readonly (readonly PageLine[])[]): Column[] | undefined {
  const most = rows.reduce((longest, { length }) => Math.max(longest, length), 0);
  if (most * rows.length > MAX_PLACES) return undefined;
  const [first = [], ...others] = rows.filter(({ length }) => length === most);
  const columns = first.map(({ left, right }): Column => ({ left, right }));
  for (const row of others) {
    for (const [index, text] of row.entries()) {
      const column = columns[index];
      // Columns are apart and in order, so a text that overlaps any other column also overlaps a neighbour.
      if (!column || !reaches(text, column) || reaches(text, columns[index - 1]) || reaches(text, columns[index + 1])) return undefined;
      columns[index] = { left: Math.min(column.left, text.left), right: Math.max(column.right, text.right) };
    }
  }
  return isApart(columns) ? columns : undefined;
}

/** The indexes of the columns that a text overlaps. */
function reachedBy(text: PageLine, columns: readonly Column[]): number[] {
  const reached: number[] = [];
  let index = firstFrom(columns.length, (at) => columns[at]?.right ?? 0, text.left);
  if (columns[index]?.right === text.left) index += 1;
  for (; reaches(text, columns[index]); index += 1) reached.push(index);
  return reached;
}

const seenOf = ({ text, doubt, unseen }: SeenText): SeenText => ({ text, ...(doubt && { doubt }), ...(unseen && { unseen }) });

/** In multiples of the font size above and below the baseline; anything between is in the row. */
const ABOVE = 1.1;
const BELOW = 0.4;

/** Pictures and drawings in one row; more are one drawing. */
const MAX_THINGS = 100;

/** The y of an object's centre. */
const middleOf = ({ box }: DrawnObject): number => (box.top + box.bottom) / 2;

const heightAt = (things: readonly DrawnObject[], at: number): number => {
  const thing = things[at];
  return thing ? middleOf(thing) : Infinity;
};

/** The objects in the row of some texts. */
function thingsBeside(texts: readonly PageLine[], things: readonly DrawnObject[]): DrawnObject[] {
  const [first] = texts;
  if (!first) return [];
  const found: DrawnObject[] = [];
  let next = firstFrom(things.length, (at) => heightAt(things, at), first.y - ABOVE * first.size);
  for (let thing = things[next]; thing && found.length < MAX_THINGS; thing = things[next]) {
    if (middleOf(thing) > first.y + BELOW * first.size) break;
    found.push(thing);
    next += 1;
  }
  return found;
}

/** A blank cell with the objects in it, if any, as a doubt. */
function drawnCell(cell: GridCell, texts: readonly PageLine[], column: Column | undefined, things: readonly DrawnObject[]): GridCell {
  if (!column) return cell;
  const own = thingsBeside(texts, things).filter(({ box }) => box.left < column.right && box.right > column.left);
  return own.length === 0 ? cell : { ...cell, ...seenText(own.map(({ text }): Piece => ({ text, standing: 'drawn' }))) };
}

/** The rows as a grid; undefined if a text is in no column, or if two are in one. */
function gridRows(rows: readonly (readonly PageLine[])[], things: readonly DrawnObject[]): GridCell[][] | undefined {
  const columns = columnsOf(rows);
  if (!columns) return undefined;
  const grid: GridCell[][] = [];
  for (const [row, texts] of rows.entries()) {
    const cells: (GridCell | undefined)[] = columns.map(() => undefined);
    for (const text of texts) {
      const own = reachedBy(text, columns);
      const [first] = own;
      if (first === undefined || own.some((index) => cells[index] !== undefined)) return undefined;
      for (const index of own) cells[index] = { ...seenOf(text), row, column: first };
    }
    grid.push(cells.map((cell, column) => cell ?? drawnCell({ text: '', row, column }, texts, columns[column], things)));
  }
  return grid;
}

/** The texts of a row as one text, separated by spaces. */
function joinedTexts(texts: readonly PageLine[]): SeenText {
  const pieces = texts.flatMap(({ text, doubt, unseen }, index): Piece[] => [
    { text: index > 0 ? ` ${text}` : text, standing: 'plain' },
    ...(doubt ? [{ text: doubt.quote, standing: doubt.kind }] : []),
    ...(unseen ? [{ text: unseen, standing: 'unseen' } as const] : []),
  ]);
  return seenText(pieces);
}

/** The texts of a row as one line of text; no line without texts. */
function looseLine(texts: readonly PageLine[]): LooseLine[] {
  const [first] = texts;
  if (!first) return [];
  const right = texts.reduce((most, text) => Math.max(most, text.right), first.right);
  const size = texts.reduce((most, text) => Math.max(most, text.size), 0);
  return [{ kind: 'line', line: { ...joinedTexts(texts), left: first.left, y: first.y, right, size } }];
}

/**
 * The tables in rows of texts, and the lines between them.
 *
 * @param things pictures and drawings, from the top of the page down
 */
export function alignedTables(rows: readonly (readonly PageLine[])[], things: readonly DrawnObject[] = []): (AlignedTable | LooseLine)[] {
  const blocks: (AlignedTable | LooseLine)[] = [];
  let run: (readonly PageLine[])[] = [];
  const close = (): void => {
    const grid = run.length >= MIN_ROWS ? gridRows(run, things) : undefined;
    if (grid) blocks.push({ kind: 'table', rows: grid });
    else for (const row of run) blocks.push(...looseLine(row));
    run = [];
  };
  for (const row of rows) {
    if (row.length > 1) {
      run.push(row);
    } else {
      close();
      blocks.push(...looseLine(row));
    }
  }
  close();
  return blocks;
}

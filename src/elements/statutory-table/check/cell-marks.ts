import { setAttribute } from '../../../dom/dom.js';
import type { TableView } from '../../../tables/table-view.js';
import { cellMarks } from './listed-findings.js';
import type { CellMark, ListedPart } from './listed-findings.js';

/** The marks of cells, by the cells. They are attributes: the text, the class and the children of a cell are the table's own. */
export type MarkedCells = ReadonlyMap<HTMLElement, CellMark>;

export const NO_MARKS: MarkedCells = new Map();

/** Which findings are to be marked in which cells of a table. This does not mark anything yet. */
export function markedCells(view: TableView, listed: readonly ListedPart[]): MarkedCells {
  const marked = new Map<HTMLElement, CellMark>();
  for (const [path, mark] of cellMarks(listed, view.model.part)) {
    const cell = view.cell(path);
    if (cell) marked.set(cell, mark);
  }
  return marked;
}

/** Marks cells, and removes the previous marks. */
export function writeMarks(marked: MarkedCells, before: MarkedCells): void {
  for (const cell of before.keys())
    if (!marked.has(cell)) for (const name of ['data-finding', 'data-aimed', 'aria-describedby']) cell.removeAttribute(name);
  for (const [cell, { status, isAimed, lines }] of marked) {
    setAttribute(cell, 'data-finding', status);
    setAttribute(cell, 'data-aimed', isAimed ? '' : null);
    setAttribute(cell, 'aria-describedby', lines.map(({ id }) => id).join(' '));
  }
}

/** Marks the cells that a finding in focus comes from, instead of those before it. */
export function writeSources(cells: readonly HTMLElement[], before: readonly HTMLElement[]): void {
  for (const cell of before) if (!cells.includes(cell)) cell.removeAttribute('data-source');
  for (const cell of cells) setAttribute(cell, 'data-source', '');
}

import { setAttribute } from '../../../dom/dom.js';
import type { Finding } from '../../../checking/finding.js';
import type { TableView } from '../../../tables/table-view.js';
import { findingId } from './finding-list.js';
import { cellMarks } from './part-findings.js';
import type { CellMark } from './part-findings.js';

/** The marks of cells, by the cells. They are attributes: the text, the class and the children of a cell are the table's own. */
export type MarkedCells = ReadonlyMap<HTMLElement, CellMark>;

export const NO_MARKS: MarkedCells = new Map();

/** Which findings are to be marked in which cells of a table. This does not mark anything yet. */
export function markedCells(view: TableView, findings: readonly Finding[]): MarkedCells {
  const marked = new Map<HTMLElement, CellMark>();
  for (const [path, mark] of cellMarks(findings, view.model.part)) {
    const cell = view.cell(path);
    if (cell) marked.set(cell, mark);
  }
  return marked;
}

/** Marks cells, and removes the previous marks. */
export function writeMarks(marked: MarkedCells, before: MarkedCells, part: string): void {
  for (const cell of before.keys())
    if (!marked.has(cell)) for (const name of ['data-finding', 'data-aimed', 'aria-describedby']) cell.removeAttribute(name);
  for (const [cell, { status, isAimed, findings }] of marked) {
    setAttribute(cell, 'data-finding', status);
    setAttribute(cell, 'data-aimed', isAimed ? '' : null);
    setAttribute(cell, 'aria-describedby', findings.map((index) => findingId(part, index)).join(' '));
  }
}

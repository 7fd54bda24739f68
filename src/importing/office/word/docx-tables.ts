import type { Grid, GridCell, SeenText } from '../../published-document.js';
import { CellGrid } from '../../cell-grid.js';
import { within } from './docx-content.js';
import { combined } from './docx-runs.js';
import type { Surroundings } from './docx-runs.js';
import { fillOf } from './docx-styles.js';
import type { WordStyles } from './docx-styles.js';
import { styledCells } from './docx-table-styles.js';
import { isOn, parseMeasure, valueOf, wholeNumber } from './docx-values.js';
import { childOf } from '../xml.js';
import type { XmlElement } from '../xml.js';
import type { DocumentPlace } from '../../notes/document-place.js';

// Tables of a Word document, with hidden rows and merged cells. ECMA-376 part 1, clause 17.4.

/** In twips. Rows of less than two points show nothing of their text. */
const MIN_ROW = 40;

/** The height of a row in twips if it is exact; undefined if it grows with its content. */
function exactHeight(row: XmlElement): number | undefined {
  const height = childOf(childOf(row, 'trPr'), 'trHeight')?.attributes;
  return height?.hRule === 'exact' ? parseMeasure(height.val, 20) : undefined;
}

/** Whether a row is hidden, deleted, or too low for any text. */
function isUnseenRow(row: XmlElement): boolean {
  const properties = childOf(row, 'trPr');
  const isFlat = (exactHeight(row) ?? MIN_ROW) < MIN_ROW;
  return childOf(properties, 'del') !== undefined || isOn(properties, 'hidden') || isFlat;
}

/** A cell whose text has not been read yet. */
export interface WordCell {
  readonly element: XmlElement;
  /** The context of its text. */
  readonly around: Surroundings;
}

/** A table whose text has not been read yet. */
export interface WordTable {
  /** Its visible rows. */
  readonly rows: readonly XmlElement[];
  /** The numbers of its other rows, from 1. */
  readonly unseen: readonly number[];
  readonly properties: XmlElement | undefined;
}

/** The visible and hidden rows of a table (`w:tbl`). */
export function wordTable(table: XmlElement): WordTable {
  const rows: XmlElement[] = [];
  const unseen: number[] = [];
  within(table, 'tr').forEach(({ element }, index) => {
    if (isUnseenRow(element)) unseen.push(index + 1);
    else rows.push(element);
  });
  return { rows, unseen, properties: childOf(table, 'tblPr') };
}

/** Returns a function that lists the cells of a row of a table, each with the context of its text. */
export function wordCells(
  table: WordTable,
  { styles }: { readonly styles: WordStyles },
  outer: Surroundings,
): (row: XmlElement, index: number) => WordCell[] {
  const styleOf = styledCells(table.properties, styles);
  return (row, index) => {
    const cells = within(row, 'tc');
    const height = exactHeight(row);
    const ofTable = fillOf(styles.theme, childOf(row, 'tblPrEx'), table.properties);
    return cells.map(({ element, standing }, column) => {
      const properties = childOf(element, 'tcPr');
      const place = { row: index, column, isLastRow: index === table.rows.length - 1, isLastColumn: column === cells.length - 1 };
      const cell = styleOf(place);
      const fill = fillOf(styles.theme, properties) ?? cell.look.fill ?? ofTable;
      const cover = childOf(properties, 'cellDel') ? 'unseen' : combined(outer.cover, standing);
      const behind = typeof fill === 'number' ? fill : outer.behind;
      // A cell merged with the one below has more room than its row.
      const rowHeight = childOf(properties, 'vMerge') ? undefined : height;
      return { element, around: { cover, behind, cell, ...(rowHeight !== undefined && { rowHeight }) } };
    });
  };
}

/** Whether a diagonal line crosses a cell and its content. */
export function isCrossed(cell: XmlElement): boolean {
  const borders = childOf(childOf(cell, 'tcPr'), 'tcBorders');
  return ['tl2br', 'tr2bl'].some((name) => !['', 'nil', 'none'].includes(valueOf(borders, name) ?? ''));
}

interface SpanningCell {
  readonly cell: GridCell;
  readonly span: number;
}

/** Builds a grid row by row. Cells are merged to the right by `gridSpan` and `hMerge`, and down by `vMerge` (17.4.17, 17.4.22, 17.4.84). */
export class TableBuilder {
  readonly #grid = new CellGrid();
  #above = new Map<number, SpanningCell>();
  #row = 0;

  addRow(row: XmlElement, cells: readonly { readonly element: XmlElement; readonly seen: SeenText }[]): void {
    const here = new Map<number, SpanningCell>();
    let column = wholeNumber(valueOf(childOf(row, 'trPr'), 'gridBefore'), 0);
    let left: GridCell | undefined;
    for (const { element, seen } of cells) {
      const properties = childOf(element, 'tcPr');
      const span = Math.max(1, wholeNumber(valueOf(properties, 'gridSpan'), 1));
      const upper = this.#above.get(column);
      const isBelow = childOf(properties, 'vMerge') !== undefined && valueOf(properties, 'vMerge') !== 'restart' && upper?.span === span;
      const isRight = childOf(properties, 'hMerge') !== undefined && valueOf(properties, 'hMerge') !== 'restart';
      const cell = (isBelow ? upper.cell : isRight ? left : undefined) ?? { ...seen, row: this.#row, column };
      this.#grid.cover(cell, this.#row, column, span);
      if (childOf(properties, 'vMerge')) here.set(column, { cell, span });
      left = cell;
      column += span;
    }
    this.#above = here;
    this.#row += 1;
  }

  /** The finished grid; undefined if it has no cell. */
  grid(place: DocumentPlace): Grid | undefined {
    return this.#grid.grid(place, 'missing');
  }
}

/** Whether a table is not blank, but nothing in it is visible. */
export const isUnseenGrid = ({ rows }: Grid): boolean =>
  rows.every((row) => row.every(({ text, doubt }) => text.trim() === '' && !doubt)) && rows.some((row) => row.some(({ unseen }) => unseen));

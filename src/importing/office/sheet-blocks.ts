import { CellGrid, paragraphOf } from './cell-grid.js';
import type { Grid, GridCell, Paragraph } from '../document.js';
import { partTitled } from '../prose/section-heading.js';

// A sheet holds what a document does, one below the other: titles, prose and tables, told apart by rows of one text.

type Row = readonly GridCell[];

/** The texts of a row, that of a merged cell once. */
const textsOf = (row: Row): string[] =>
  row.filter((cell, column) => row.indexOf(cell) === column && cell.text.trim() !== '').map(({ text }) => text);

const isHeading = (texts: readonly string[]): boolean => texts.length === 1 && partTitled(texts[0] ?? '') !== undefined;

/** Some rows as a grid of their own, cells counted from its first row. A cell that reaches in from above starts there. */
function gridOf(rows: readonly Row[], place: string): Grid | undefined {
  const grid = new CellGrid();
  const moved = new Map<GridCell, GridCell>();
  rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      const own = moved.get(cell) ?? { text: cell.text, row: index, column };
      moved.set(cell, own);
      grid.cover(own, index, column, 1);
    }),
  );
  return grid.grid(place);
}

/** Between blank rows and headings: a table where any row has several texts, else prose. A table's title may stand in its first row, and be one of its labels. */
function sectionBlocks(rows: readonly Row[], isBelowHeading: boolean, place: string): (Grid | Paragraph)[] {
  const texts = rows.map(textsOf);
  const first = texts.findIndex(({ length }) => length > 1);
  const prose = texts
    .slice(0, first === -1 ? undefined : first)
    .flat()
    .map(paragraphOf);
  if (first === -1) return prose;
  const grid = gridOf(rows, place);
  return [...(isBelowHeading ? [] : prose), ...(grid ? [grid] : [])];
}

/** The blocks of a sheet. `placeAt` names the table that starts in a row of it, from 1. */
export function sheetBlocks(rows: readonly Row[], placeAt: (row: number) => string): (Grid | Paragraph)[] {
  const blocks: (Grid | Paragraph)[] = [];
  let section: Row[] = [];
  let start = 0;
  let isBelowHeading = false;
  const close = (): void => {
    blocks.push(...sectionBlocks(section, isBelowHeading, placeAt(start + 1)));
    section = [];
  };
  for (const [index, row] of rows.entries()) {
    const texts = textsOf(row);
    if (isHeading(texts)) {
      close();
      blocks.push(...texts.map(paragraphOf));
      isBelowHeading = true;
    } else if (texts.length === 0) {
      close();
    } else {
      if (section.length === 0) start = index;
      section.push(row);
    }
  }
  close();
  return blocks;
}

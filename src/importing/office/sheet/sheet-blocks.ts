import { gridCell, paragraphOf } from '../../cell-grid.js';
import type { Grid, GridCell, Paragraph } from '../../published-document.js';
import { isWholeTitle } from '../../prose/title/title-parts.js';
import { partTitled } from '../../prose/section-heading.js';
import type { DocumentPlace } from '../../notes/document-place.js';

// Splits a sheet into titles, prose and tables. Blank rows and rows with a single text separate them.

type Row = readonly GridCell[];

/** A row of a sheet that is not blank, and its cells that have content. */
interface FilledRow {
  readonly row: Row;
  readonly cells: readonly GridCell[];
}

const hasContent = ({ text, doubt, unseen }: GridCell): boolean => text.trim() !== '' || doubt !== undefined || unseen !== undefined;

/** The cells of a row that have content. A merged cell is listed once. */
const cellsOf = (row: Row): GridCell[] => row.filter((cell, column) => row[column - 1] !== cell && hasContent(cell));

const isHeading = (cells: readonly GridCell[]): boolean => cells.length === 1 && partTitled(cells[0]?.text ?? '') !== undefined;

/** Whether a row is the title of a report, and so separates it from a report above. */
const isTitle = (cells: readonly GridCell[]): boolean => cells.length === 1 && isWholeTitle(cells[0]?.text ?? '');

/** A cell's content as a paragraph. */
const proseOf = ({ text, doubt, unseen }: GridCell): Paragraph => paragraphOf({ text, ...(doubt && { doubt }), ...(unseen && { unseen }) });

/**
 * Rows of a sheet as a separate grid. Its cells are numbered from its first row, and a cell that extends into it from above starts there.
 * Columns in which no cell starts are left out.
 */
function gridOf(rows: readonly Row[], place: DocumentPlace): Grid {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => column === 0 || row[column - 1] !== row[column]),
  );
  const moved = new Map<GridCell | undefined, GridCell>();
  const own = rows.map((row, index) =>
    columns.map((source, column): GridCell => {
      const cell = row[source];
      const known = moved.get(cell);
      if (known) return known;
      const made = gridCell(cell ?? { text: '' }, index, column);
      moved.set(cell, made);
      return made;
    }),
  );
  return { kind: 'grid', rows: own, place };
}

/** A text that no label of a row or a column is: a sentence, or a note on the table. */
const SENTENCE = /^(?:注|备注|说明)[\s\d]{0,4}[:：.、]|[。；：:！]$/;

const isSentence = ({ cells }: FilledRow): boolean => cells.length === 1 && SENTENCE.test(cells[0]?.text.trim() ?? '');

/** How many rows at the start of a list are sentences. */
function leadingSentences(rows: readonly FilledRow[]): number {
  const first = rows.findIndex((row) => !isSentence(row));
  return first === -1 ? rows.length : first;
}

/**
 * The blocks of rows that no blank row or heading interrupts: a table if any row has several texts, otherwise prose. Single texts above the
 * first such row stay in the table, since they may be labels; unless a heading is above, they are prose as well. Sentences right above and
 * below a table are prose.
 *
 * @param start the number of the first row in the sheet, from 0
 * @param placeAt returns the place of the table that starts in a row of the sheet, counted from 1
 */
function sectionBlocks(
  rows: readonly FilledRow[],
  isBelowHeading: boolean,
  start: number,
  placeAt: (row: number) => DocumentPlace,
): (Grid | Paragraph)[] {
  const above = leadingSentences(rows);
  const below = rows.length - leadingSentences([...rows].reverse());
  const prose = (some: readonly FilledRow[]): Paragraph[] => some.flatMap(({ cells }) => cells.map(proseOf));
  const table = rows.slice(above, below);
  const first = table.findIndex(({ cells }) => cells.length > 1);
  if (first === -1) return prose(rows);
  const grid = gridOf(
    table.map(({ row }) => row),
    placeAt(start + above + 1),
  );
  return [...prose(rows.slice(0, above)), ...(isBelowHeading ? [] : prose(table.slice(0, first))), grid, ...prose(rows.slice(below))];
}

/**
 * The blocks of a sheet, in order.
 *
 * @param placeAt returns the place of the table that starts in a row of the sheet, counted from 1
 */
export function sheetBlocks(rows: readonly Row[], placeAt: (row: number) => DocumentPlace): (Grid | Paragraph)[] {
  const sections: (Grid | Paragraph)[][] = [];
  let section: FilledRow[] = [];
  let start = 0;
  let isBelowHeading = false;
  const close = (): void => {
    if (section.length > 0) sections.push(sectionBlocks(section, isBelowHeading, start, placeAt));
    section = [];
  };
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row);
    if (isHeading(cells) || isTitle(cells)) {
      close();
      sections.push(cells.map(proseOf));
      isBelowHeading = !isTitle(cells);
    } else if (cells.length === 0) {
      close();
    } else {
      if (section.length === 0) start = index;
      section.push({ row, cells });
    }
  }
  close();
  return sections.flat();
}

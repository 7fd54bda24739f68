import type { DocumentBlock, Grid, Paragraph, PublishedDocument } from '../published-document.js';
import { bareTable, isBareRow, isMereNumber, mayHaveBareTable } from './bare-tables.js';
import { barGrid, gridOfRows, isCellText, isNothing, streamGrid } from './line-grids.js';
import { BAR, TextLine } from './text-line.js';
import { importError } from '../notes/import-error.js';

const MIN_TAB_LINES = 3;

/** A report has about five hundred cells; not even a hundred reports have more than this. */
const MAX_CELLS = 200_000;

/**
 * @throws ImportError `too-large` where bars and tabs separate more cells than any report has
 */
function assertFewCells(lines: readonly TextLine[]): void {
  let parts = 0;
  for (const line of lines) {
    const { text } = line;
    if (line.hasBar) parts += line.pieces.length - 1;
    if (text.includes('\t')) parts += text.split('\t').length - 1;
  }
  if (parts > MAX_CELLS) throw importError('too-large', { most: MAX_CELLS });
}

const hasBar = (line: TextLine): boolean => line.hasBar;

/** Whether a line holds several cells, or several bars. */
const isRow = ({ pieces }: TextLine): boolean => pieces.length > 2 || pieces.filter((piece) => piece.trim() !== '').length > 1;

/** Whether a line by itself is a cell of a statutory table. */
const isCell = ({ cell }: TextLine): boolean => isCellText(cell.text);

/** Whether a line is the row of a table that was copied from a sheet. */
function isTabRow({ text }: TextLine): boolean {
  if (!text.includes('\t')) return false;
  const cells = text.split('\t');
  return cells.length > 2 || cells.every((cell) => cell.trim() !== '');
}

const tabCells = (line: TextLine) => line.text.split('\t').map((piece) => line.seen(piece));

/** The end of the run of lines that starts at `from`. */
function endOfRun(lines: readonly TextLine[], from: number, belongs: (line: TextLine, at: number) => boolean): number {
  let end = from;
  while (end < lines.length) {
    const line = lines[end];
    if (!line || !belongs(line, end)) break;
    end += 1;
  }
  return end;
}

/** A longer text between bars is prose. */
const MAX_CELL = 60;

const isBarAlone = (line: TextLine | undefined): boolean => line?.hasBar === true && line.pieces.every((piece) => piece.trim() === '');

/** Whether a line is a cell because its bars are on lines of their own before and after it, even if it is a heading that no format has. */
const isBetweenBars = (lines: readonly TextLine[], at: number): boolean =>
  isBarAlone(lines[at - 1]) && isBarAlone(lines[at + 1]) && (lines[at]?.text.length ?? 0) <= MAX_CELL;

/** The lines from a place on that belong together, and the table that they are. */
interface Run {
  readonly end: number;
  readonly grid?: Grid | undefined;
  /** Whether nothing but the number of its cells tells which is which. */
  readonly isUnproven?: boolean;
}

/** The run of lines that starts at a place; one line of prose where no table starts there. */
function runAt(lines: readonly TextLine[], at: number, line: TextLine, isStream: boolean): Run {
  if (line.hasBar || (lines[at + 1]?.hasBar && isCell(line))) {
    // A row of one cell has no bar within it.
    const end = endOfRun(lines, at, (other, place) => other.hasBar || isCell(other) || isBetweenBars(lines, place));
    // One or two bars in a sentence do not make a table.
    const isTable = end - at > 1 || isCellText(line.seen(line.pieces[0] ?? '').text);
    const own = lines.slice(at, end);
    return { end, grid: isTable ? (isStream ? streamGrid(own) : barGrid(own)) : undefined };
  }
  if (isTabRow(line)) {
    const end = endOfRun(lines, at, isTabRow);
    return { end, grid: end - at >= MIN_TAB_LINES ? gridOfRows(lines.slice(at, end).map(tabCells), line.number) : undefined };
  }
  if (!isBareRow(line)) return { end: at + 1 };
  const all = endOfRun(lines, at, isBareRow);
  // A line before one with bars may be the first cell of that table.
  const end = lines[all]?.hasBar ? all - 1 : all;
  const table = bareTable(lines.slice(at, end));
  if (!table || (!table.isProven && !line.isParagraph)) return { end };
  return { end, grid: table.grid, isUnproven: !table.isProven };
}

/**
 * Divides lines into tables and paragraphs.
 *
 * @throws ImportError `too-large`
 */
export function blocksOfLines(all: readonly TextLine[]): (Grid | Paragraph)[] {
  const lines = all.filter(({ text }) => text.trim() !== '');
  assertFewCells(lines);
  const bars = lines.filter(hasBar);
  const isStream = bars.filter(isRow).length * 2 < bars.length;
  const blocks: (Grid | Paragraph)[] = [];
  const unproven = new Map<Grid, readonly TextLine[]>();
  let hasMereNumber = false;
  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    const { end, grid, isUnproven } = runAt(lines, at, line, isStream);
    const own = lines.slice(at, Math.max(end, at + 1));
    if (grid) blocks.push(grid);
    else for (const { prose } of own) if (!isNothing(prose)) blocks.push(prose);
    if (grid && isUnproven) unproven.set(grid, own);
    hasMereNumber ||= !grid && own.some(isMereNumber);
    at += own.length;
  }
  if (!hasMereNumber) return blocks;
  return blocks.flatMap((block): readonly (Grid | Paragraph)[] =>
    block.kind === 'grid' ? (unproven.get(block)?.map(({ prose }) => prose) ?? [block]) : [block],
  );
}

/** Adds to a document the tables that were published as lines of text. */
export function withTextTables(document: PublishedDocument): PublishedDocument {
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph');
  const hasText = paragraphs.some(({ text }) => BAR.test(text) || text.includes('\t')) || mayHaveBareTable(paragraphs);
  if (!hasText) return document;
  const blocks: DocumentBlock[] = [];
  let lines: TextLine[] = [];
  const end = (): void => {
    for (const block of blocksOfLines(lines)) blocks.push(block);
    lines = [];
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') lines.push(new TextLine(block.text, index + 1, block));
    else {
      end();
      blocks.push(block);
    }
  });
  end();
  return { ...document, blocks };
}

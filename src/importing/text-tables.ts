import { isValueText } from './cell-value.js';
import type { Grid, Paragraph, PublishedDocument } from './document.js';
import { FORMAT_IDS } from '../formats/formats.js';
import { formatLabels } from './format-labels.js';
import { gridOfSpans } from './grid-of-spans.js';
import { words } from './import-words.js';
import { isPieceOf, normalizedLabel } from './normalized-label.js';
import { partTitled } from './section-heading.js';

/** What parts cells in text: a bar of either width, or one drawn. */
const BAR = /[|｜│┃]/;
const BARS = /[|｜│┃]/g;

/** | --- | :---: |, and the lines of drawn tables. */
const RULE = /^(?=.*(?:---|[─━┄═]))[\s|｜│┃:+\-─━┄═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]*$/;

const LONGEST_CELL = 60;
const FEWEST_TAB_LINES = 3;

interface TextLine {
  readonly text: string;
  /** Its number in the text, from 1. */
  readonly number: number;
}

const isHanText = (text: string): boolean => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 2;

/** Whether a line on its own is what a cell of a statutory table says. */
function isCellText(text: string): boolean {
  if (text.length > LONGEST_CELL || partTitled(text)) return false;
  if (isValueText(text)) return true;
  const label = normalizedLabel(text);
  return FORMAT_IDS.some((id) => {
    const { all } = formatLabels(id);
    return all.has(label) || [...all].some((other) => isPieceOf(label, other));
  });
}

const grid = (rows: readonly (readonly string[])[], line: number): Grid => ({
  ...gridOfSpans(
    rows.map((row) => row.map((text) => ({ text: text.trim().replace(/<br\s*\/?>/gi, '\n'), colspan: 1, rowspan: 1 }))),
    words('textTable', { line }),
  ),
  isRagged: true,
});

/** Rows that stand one on a line. A bar that most lines start or end with parts nothing. */
function barGrid(lines: readonly TextLine[]): Grid {
  const texts = lines.map(({ text }) => text.trim()).filter((text) => !RULE.test(text));
  // Only a last row may lack the bar that the others end with.
  const starts = texts.every((text) => BAR.test(text[0] ?? ''));
  const ends = texts.slice(0, Math.max(1, texts.length - 1)).every((text) => BAR.test(text[text.length - 1] ?? ''));
  const rows = texts.map((text) => {
    const cells = text.split(BAR);
    if (starts && cells[0] === '') cells.shift();
    if (ends && cells[cells.length - 1] === '') cells.pop();
    return cells;
  });
  return grid(rows, lines[0]?.number ?? 1);
}

/** Cells that stand one on a line, the bars beside them or between: a row starts where a label follows a number or a blank cell. */
function streamGrid(lines: readonly TextLine[]): Grid {
  const text = lines.map((line) => line.text.trim()).join('\n');
  const parts = text.split(BAR).map((part) => part.trim());
  // Where each cell has its bar before it, none parts what stands behind the last; else a bar at the end parts nothing.
  const isBefore = lines.filter((line) => /^\s*[|｜│┃]\s*[^\s|｜│┃]/.test(line.text)).length * 2 > lines.length;
  if (parts[0] === '') parts.shift();
  if (!isBefore && parts[parts.length - 1] === '') parts.pop();
  // Two lines without a bar between them are the end of a row and the start of the next, unless they are one label.
  const cells = parts.flatMap((part) => (part.includes('\n') && !isCellText(part) ? part.split('\n') : [part]));
  const rows: string[][] = [];
  let row: string[] = [];
  let hasValue = false;
  for (const cell of cells) {
    const isLabel = isHanText(cell) && !isValueText(cell);
    if (isLabel && hasValue) {
      rows.push(row);
      row = [];
      hasValue = false;
    }
    row.push(cell);
    hasValue ||= !isLabel && row.length > 1;
    // A row of numbers alone has no label that ends it.
  }
  rows.push(row);
  return grid(rows, lines[0]?.number ?? 1);
}

const hasBar = ({ text }: TextLine): boolean => BAR.test(text);

/** Whether a line holds several cells, or several bars. */
const isRow = ({ text }: TextLine): boolean =>
  (text.match(BARS)?.length ?? 0) > 1 || text.split(BAR).filter((cell) => cell.trim()).length > 1;

/** Whether a line is the row of a table that was copied from a sheet. */
function isTabRow({ text }: TextLine): boolean {
  const cells = text.split('\t');
  return cells.length > 2 || (cells.length > 1 && cells.every((cell) => cell.trim()));
}

/** Where a run of lines ends that starts at `from`. */
function endOfRun(lines: readonly TextLine[], from: number, belongs: (line: TextLine) => boolean): number {
  let end = from;
  while (end < lines.length) {
    const line = lines[end];
    if (!line || !belongs(line)) break;
    end += 1;
  }
  return end;
}

/** Lines as the tables and paragraphs that they are. */
function blocksOfLines(all: readonly TextLine[]): (Grid | Paragraph)[] {
  const lines = all.filter(({ text }) => text.trim() !== '');
  const bars = lines.filter(hasBar);
  const isStream = bars.filter(isRow).length * 2 < bars.length;
  const blocks: (Grid | Paragraph)[] = [];
  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    let end = at;
    let made: Grid | undefined;
    const next = lines[at + 1];
    if (hasBar(line) || (next && hasBar(next) && isCellText(line.text))) {
      // A row of one cell has no bar between cells.
      end = endOfRun(lines, at, (other) => hasBar(other) || isCellText(other.text));
      // A bar or two in a sentence make no table.
      const isTable = end - at > 1 || isCellText((line.text.split(BAR)[0] ?? '').trim());
      if (isTable) made = isStream ? streamGrid(lines.slice(at, end)) : barGrid(lines.slice(at, end));
    } else if (isTabRow(line)) {
      end = endOfRun(lines, at, isTabRow);
      if (end - at >= FEWEST_TAB_LINES)
        made = grid(
          lines.slice(at, end).map(({ text }) => text.split('\t')),
          line.number,
        );
    }
    if (made) blocks.push(made);
    else {
      end = Math.max(end, at + 1);
      for (const { text } of lines.slice(at, end)) blocks.push({ kind: 'paragraph', text: text.trim() });
    }
    at = end;
  }
  return blocks;
}

/** The lines of a text as tables and paragraphs. */
export const textBlocks = (text: string): (Grid | Paragraph)[] =>
  blocksOfLines(text.split(/\r\n?|[\n\f\u2028\u2029]/).map((line, index) => ({ text: line, number: index + 1 })));

/** The same document with the tables that were published as lines of text. */
export function withTextTables(document: PublishedDocument): PublishedDocument {
  const hasText = document.blocks.some((block) => block.kind === 'paragraph' && (BAR.test(block.text) || block.text.includes('\t')));
  if (!hasText) return document;
  const blocks: (Grid | Paragraph)[] = [];
  let lines: TextLine[] = [];
  const end = (): void => {
    for (const block of blocksOfLines(lines)) blocks.push(block);
    lines = [];
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') lines.push({ text: block.text, number: index + 1 });
    else {
      end();
      blocks.push(block);
    }
  });
  end();
  return { ...document, blocks };
}

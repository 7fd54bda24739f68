import type { Grid, Paragraph, PublishedDocument } from '../document.js';
import { BAR, barGrid, gridOfRows, isCellText, streamGrid } from './line-grids.js';
import type { TextLine } from './line-grids.js';

const FEWEST_TAB_LINES = 3;

const hasBar = ({ text }: TextLine): boolean => BAR.test(text);

/** Whether a line holds several cells, or several bars. */
const isRow = ({ text }: TextLine): boolean => text.split(BAR).length > 2 || text.split(BAR).filter((cell) => cell.trim()).length > 1;

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
        made = gridOfRows(
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

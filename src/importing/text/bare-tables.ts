import { knownFormats } from '../../formats/formats.js';
import { isValueText } from '../matching/cell-value.js';
import { formatLabels } from '../matching/format-labels.js';
import type { FormatLabels, RowLabels } from '../matching/format-labels.js';
import type { Grid, GridCell, Paragraph, SeenText } from '../published-document.js';
import { isCellText, streamOf } from './line-grids.js';
import { TextLine } from './text-line.js';

// Tables with one cell on each line and nothing else, or with cells that only white space separates: no bar, and nothing for a blank cell. What
// is left of a row that has a blank cell says nothing about which one it is, and the number of a page between two rows could fill the gap. So
// such a table is read only where all its rows are full, and where each has its line or their totals prove them; else only in a document of
// paragraphs, which has no pages, and where no other paragraph is a mere number.

/** Fewer cells could be labels and numbers by chance. */
const MIN_CELLS = 8;

/** The three tables of a report have some 300 cells with their labels. */
const MAX_CELLS = 1000;

/** A longer line has more than the cells of one row. */
const MAX_LINE = 400;

/** The cells of a line without bars, if it consists of nothing else. Labels may have white space in them, so the one before the numbers is one cell. */
function cellsOf(line: TextLine): readonly SeenText[] | undefined {
  const { text } = line;
  if (line.hasBar || text.includes('\t') || text.length > MAX_LINE) return undefined;
  const pieces = text.trim().split(/\s+/);
  const areNumbers = pieces.length > 1 && pieces.every(isValueText);
  if (!areNumbers && isCellText(line.cell.text)) return [line.cell];
  if (pieces.length < 2) return undefined;
  const first = pieces.findIndex(isValueText);
  const label = first > 0 ? pieces.slice(0, first).join('') : '';
  const parts = label !== '' && isCellText(label) ? [label, ...pieces.slice(first)] : pieces;
  return parts.every(isCellText) ? parts.map((part) => line.seen(part)) : undefined;
}

/** Whether a line without bars consists of cells of a statutory table. */
export const isBareRow = (line: TextLine): boolean => cellsOf(line) !== undefined;

/** Whether enough paragraphs are cells, or rows of cells, for a table. */
export function mayHaveBareTable(paragraphs: readonly Paragraph[]): boolean {
  let count = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    count += cellsOf(new TextLine(paragraph.text, index + 1, paragraph))?.length ?? 0;
    if (count >= MIN_CELLS) return true;
  }
  return false;
}

/** Whether white space may stand within a number rather than between two: 1 234. */
const mayBeGrouped = (values: readonly GridCell[]): boolean =>
  values.some(({ text }, index) => /^\d{3}$/.test(text) && /^\d{1,3}$/.test(values[index - 1]?.text ?? ''));

/** Whether a line is a number and nothing else, such as that of a page. */
export const isMereNumber = ({ text }: TextLine): boolean => /\d/.test(text) && isValueText(text);

const isLabel = ({ text }: GridCell): boolean => !isValueText(text);

/**
 * The rows of a format that some numbers may be, by the labels before them; the last label may be on two lines. 总计 is a row of part three,
 * and the last heading above the numbers of part four, which have no label.
 */
function rowsNamed(labels: readonly GridCell[], { rowOf, rows }: FormatLabels): RowLabels[] {
  const [last, above] = [labels[labels.length - 1], labels[labels.length - 2]];
  const found = last && (rowOf(last.text) ?? (above && rowOf(above.text + last.text)))?.row;
  return [...(found ? [found] : []), ...(found && !found.isAmbiguous ? [] : rows.filter(({ label }) => label === ''))];
}

/** Whether numbers are as many as the cells of a row, and its totals are the sums of the cells beside them. */
function prove(values: readonly GridCell[], { cells }: RowLabels): { readonly isFull: boolean; readonly isProven: boolean } {
  if (values.length !== cells.length) return { isFull: false, isProven: false };
  const numbers = values.map(({ text }) => Number(text.replaceAll(',', '')));
  const totals = cells.flatMap(({ columns }, index) => (columns[columns.length - 1]?.isTotal ? [index] : []));
  const isSum = (total: number): boolean => {
    const group = cells[total]?.keys.slice(0, -1).join('.');
    const beside = numbers.filter((_, index) => index !== total && cells[index]?.keys.slice(0, -1).join('.') === group);
    return beside.reduce((sum, number) => sum + number, 0) === numbers[total];
  };
  return { isFull: totals.every(isSum), isProven: totals.length > 0 };
}

/** Whether each line with numbers starts with their label: the number of a page, on a line of its own, is in no row. */
const isRowwise = (lines: readonly (readonly SeenText[])[]): boolean =>
  lines.every((own) => {
    const first = own.findIndex(({ text }) => isValueText(text));
    return first !== 0;
  });

/** A table of lines without bars. */
interface BareTable {
  readonly grid: Grid;
  /** Whether each row is on a line of its own, or has totals, which are right. */
  readonly isProven: boolean;
}

/** The table that some lines are, each of which is a cell; `undefined` where it is not certain which number is which. */
export function bareTable(lines: readonly TextLine[]): BareTable | undefined {
  if (lines.length > MAX_CELLS) return undefined;
  const cells = lines.map((line) => cellsOf(line) ?? []);
  const isSpaced = cells.some(({ length }) => length > 1);
  const count = cells.flat().length;
  if (count < MIN_CELLS || count > MAX_CELLS || !cells.flat().some(({ text }) => /\d/.test(text) && isValueText(text))) return undefined;
  const grid = streamOf(cells.flat(), lines[0]?.number ?? 1);
  const rows = grid.rows.map((row) => row.filter(({ isMissing }) => !isMissing));
  for (const format of knownFormats().map(formatLabels)) {
    const proofs = rows.flatMap((own) => {
      const first = own.findIndex((cell) => !isLabel(cell));
      if (first < 0) return [];
      const values = own.slice(first);
      const proof = rowsNamed(own.slice(0, first), format)
        .map((row) => prove(values, row))
        .find(({ isFull }) => isFull);
      return proof && (proof.isProven || !isSpaced || !mayBeGrouped(values)) ? proof : { isFull: false, isProven: false };
    });
    if (proofs.every(({ isFull }) => isFull)) return { grid, isProven: isRowwise(cells) || proofs.every(({ isProven }) => isProven) };
  }
  return undefined;
}

import type { TableCell, TableModel } from '../../tables/table-model.js';
import { TABLE_SIZE } from './docx-styles.js';
import { TYPE_WIDTH } from './page-layout.js';
import { widthInEms } from './word-text.js';
import { listOf, sumOf } from '../../values/lists.js';

/** What a cell keeps free at each side of its text, in twips: 1 mm. */
export const CELL_MARGIN = 57;

/** Sizes of a table in half-points: 五号, 小五, 六号, and smaller ones for numbers that no agency has reported so far. */
const SIZES = [TABLE_SIZE, 18, 15, 14, 12, 9] as const;

/** The width of a digit in sizes of the font. In 宋体 it is half of one; in what stands in where that is not installed it may be more. */
const DIGIT_WIDTH = 0.65;

/** How many Chinese characters the heading of a column has in a line at least. */
const LEAST_EMS = 2;

/** How many the heading of a row has, and over how many lines it goes at most. */
const LEAST_LABEL_EMS = 4;
const MAX_LABEL_LINES = 4;

/** What rounding may take away from a cell. */
const SLACK = 10;

/** How a table is set: the width of each of its columns in twips, and the size of its text in half-points. */
export interface TableSetting {
  readonly widths: readonly number[];
  readonly size: number;
}

/** What the cells of one column ask for, in sizes of the font. */
interface ColumnNeed {
  /** The longest word or number: it must not be broken. */
  longestWord: number;
  /** The longest text on one line. */
  longestText: number;
  readonly isLabel: boolean;
}

/** The widest piece of a text that is never broken: a number, a word in Latin letters, two Chinese characters. */
function longestWord(text: string): number {
  const words = text.split(/[^!-\u1fff]+/);
  const widths = words.map((word) => (/^[-\d.]+$/.test(word) ? word.length * DIGIT_WIDTH : widthInEms(word)));
  return Math.max(Math.min(LEAST_EMS, widthInEms(text)), ...widths);
}

function needsOf({ labelColumns, dataColumns, head, bodies }: TableModel, textOf: (cell: TableCell) => string): ColumnNeed[] {
  const needs = listOf(labelColumns + dataColumns, (column): ColumnNeed => {
    return { longestWord: 1, longestText: 1, isLabel: column < labelColumns };
  });
  for (const { cells } of [...head, ...bodies.flat()])
    for (const cell of cells) {
      const need = needs[cell.kind === 'corner' ? 0 : cell.kind === 'data' ? labelColumns + cell.column : cell.column];
      if (!need || cell.colSpan > 1) continue;
      const text = textOf(cell);
      need.longestWord = Math.max(need.longestWord, longestWord(text));
      need.longestText = Math.max(need.longestText, widthInEms(text));
    }
  return needs;
}

/**
 * How much of a table a column asks for. Labels are read and numbers only have to fit, so that labels get more; a long one is set in several lines.
 */
const weightOf = ({ isLabel, longestText }: ColumnNeed): number => longestText ** (isLabel ? 0.9 : 0.6);

/** The narrowest that a column may be, in sizes of the font. */
function leastEms({ isLabel, longestWord: word, longestText }: ColumnNeed): number {
  if (!isLabel) return word;
  return Math.max(word, Math.min(longestText, Math.max(LEAST_LABEL_EMS, longestText / MAX_LABEL_LINES)));
}

/** The widths of columns that fill the type area, none narrower than it needs to be; undefined where there is not that much room. */
function widthsOf(needs: readonly ColumnNeed[], size: number): number[] | undefined {
  const least = needs.map((need) => Math.ceil(leastEms(need) * size * 10) + 2 * CELL_MARGIN + SLACK);
  const data = needs.filter(({ isLabel }) => !isLabel).map(weightOf);
  // Columns of numbers are equally wide as far as their numbers allow it.
  const weights = needs.map((need) => (need.isLabel ? weightOf(need) : Math.max(...data)));
  const fixed = new Set<number>();
  for (;;) {
    const left = TYPE_WIDTH - sumOf([...fixed].map((column) => least[column] ?? 0));
    const shared = sumOf(weights.filter((_, column) => !fixed.has(column)));
    const widths = weights.map((weight, column) => (fixed.has(column) ? (least[column] ?? 0) : Math.floor((left * weight) / shared)));
    const tooNarrow = widths.findIndex((width, column) => width < (least[column] ?? 0));
    if (tooNarrow < 0) return widths;
    fixed.add(tooNarrow);
    if (fixed.size === needs.length) return undefined;
  }
}

/** How a table is set so that no number and no word in it is broken, in the largest size that allows it. */
export function tableSetting(model: TableModel, textOf: (cell: TableCell) => string): TableSetting {
  const needs = needsOf(model, textOf);
  for (const size of SIZES) {
    const widths = widthsOf(needs, size);
    if (widths) return { widths, size };
  }
  return { widths: needs.map(() => Math.floor(TYPE_WIDTH / needs.length)), size: SIZES[SIZES.length - 1] ?? TABLE_SIZE };
}

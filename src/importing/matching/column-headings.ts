import type { GridCell } from '../document.js';
import type { BlockLabels } from './format-labels.js';
import { isPieceOf, normalizedLabel } from './normalized-label.js';

const fits = (found: string, official: string): boolean => found === official || isPieceOf(found, official);

/** How many of a block's headings must be there for the others to be taken as misspelt or left out. */
const LEAST_SHARE = 0.6;

/** How a run of published headings agrees with those of a block. */
export interface Agreement {
  /** How many of the block's headings were found. */
  readonly found: number;
  /** Those that were found cut off, as published. */
  readonly cut: readonly string[];
}

/**
 * Whether published headings, in reading order, are those of a block in the official order; `undefined` where they are not, or stand in
 * another order. What is no heading of the block is passed over: the corner, the block's own label, a misspelt heading.
 */
export function agreement(headings: readonly string[], { headings: official, columns }: BlockLabels): Agreement | undefined {
  let next = 0;
  let found = 0;
  const cut: string[] = [];
  // Headings cut off so far whose other piece may stand on the next line: 商业 | 科研 above 企业 | 机构.
  const open: { readonly piece: string; readonly official: string }[] = [];
  for (const text of headings) {
    const label = normalizedLabel(text);
    if (label === '') continue;
    const exact = official.indexOf(label, next);
    // A piece is taken for the next heading that it could be of, but a whole heading nearby goes first.
    const piece = official.findIndex((one, index) => index >= next && isPieceOf(label, one));
    const at = exact >= 0 && (piece < 0 || exact <= piece + 1) ? exact : piece;
    if (at < 0) {
      const rest = open.findIndex((one) => one.piece + label === one.official);
      if (rest >= 0) {
        open.splice(rest, 1);
        continue;
      }
      // A heading that stands before those it should stand behind: the columns are in another order.
      if (columns.includes(label) && !official.slice(next).includes(label)) return undefined;
      continue;
    }
    if (at !== exact) {
      cut.push(text);
      open.push({ piece: label, official: official[at] ?? '' });
    }
    found += 1;
    next = at + 1;
  }
  if (found < LEAST_SHARE * official.length) return undefined;
  return { found, cut: open.map(({ piece }) => cut.find((text) => normalizedLabel(text) === piece) ?? piece) };
}

/** Whether a text is one of a block's headings, whole. */
export const isHeading = (text: string, { headings }: BlockLabels): boolean => headings.includes(normalizedLabel(text));

/** The grid columns that stand under each of a block's columns. */
export type ColumnMap = readonly (readonly number[])[];

/**
 * Which grid columns stand under which heading, by what stands lowest above them; `undefined` unless every heading is there, once, in the
 * official order, and no row of headings is shorter than the table: a wrong span would have moved them.
 */
export function columnMap(headingRows: readonly (readonly GridCell[])[], { columns }: BlockLabels): ColumnMap | undefined {
  const width = headingRows[0]?.length ?? 0;
  if (headingRows.some((row) => row.some(({ isMissing }) => isMissing))) return undefined;
  const map: number[][] = [];
  let last: GridCell | undefined;
  for (let column = 0; column < width; column += 1) {
    let cell: GridCell | undefined;
    for (const row of headingRows) if (row[column]?.text.trim()) cell = row[column];
    if (!cell) {
      // Under a heading that was not merged over its columns, nothing stands above the others.
      if (map.length > 0 && map.length < columns.length) return undefined;
      continue;
    }
    const label = normalizedLabel(cell.text);
    if (cell === last) map[map.length - 1]?.push(column);
    else if (fits(label, columns[map.length] ?? '')) {
      map.push([column]);
      last = cell;
    } else if (map.length > 0) return undefined;
  }
  return map.length === columns.length ? map : undefined;
}

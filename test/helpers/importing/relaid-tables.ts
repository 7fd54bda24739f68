import { leaves } from '../../../src/formats/cells.js';
import type { Block, Format, Heading } from '../../../src/formats/format.js';
import { FORMATS } from '../../../src/formats/formats.js';
import { tableParts } from '../../../src/formats/parts.js';
import { cellAt } from '../../../src/report/cell-at.js';
import type { Report } from '../../../src/report/report.js';
import { memoize } from '../../../src/values/memoize.js';
import type { Draw } from './oracle/oracle.js';
import type { PrintedCell, PrintedTable } from './printed-report.js';
import { changed, leafOf } from './changed-lines.js';
import type { Line } from './changed-lines.js';

// Rearranges the tables of a report, with headings and groups in other orders, unknown, duplicated, missing or exchanged, and determines
// what each cell then means.

interface Table {
  readonly part: string;
  readonly block: Block;
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
}

const lineOf = (chain: readonly Heading[]): Line => ({
  labels: chain.map(({ label }) => label),
  keys: chain.flatMap(({ key }) => key ?? []),
});

/** The tables of a format, block by block; the same for each of its reports. */
const tablesOf = memoize((format: Format): readonly Table[] =>
  tableParts(format).flatMap(({ key, blocks }) =>
    blocks.map((block: Block): Table => ({
      part: key,
      block,
      columns: leaves(block.columns).map(lineOf),
      rows: block.rows.length > 0 ? leaves(block.rows).map(lineOf) : [{ labels: [], keys: [] }],
    })),
  ),
);

const cell = (text: string, colspan = 1, rowspan = 1, path?: string): PrintedCell => ({
  text,
  colspan,
  rowspan,
  ...(path !== undefined && { path }),
});

const depthOf = (lines: readonly Line[]): number => Math.max(...lines.map(({ labels }) => labels.length));

/** The label cells at one level, each with how many lines and levels it spans. */
function level(
  lines: readonly Line[],
  depth: number,
  index: number,
): { readonly text: string; readonly start: number; readonly lines: number; readonly levels: number }[] {
  const found: { text: string; start: number; lines: number; levels: number; path: string }[] = [];
  lines.forEach(({ labels }, start) => {
    if (index >= labels.length) return;
    const isLeaf = index === labels.length - 1;
    const path = labels.slice(0, index + 1).join('\n');
    const last = found[found.length - 1];
    if (!isLeaf && last?.path === path && last.start + last.lines === start) last.lines += 1;
    else found.push({ text: labels[index]!, start, lines: 1, levels: isLeaf ? depth - index : 1, path: isLeaf ? '' : path });
  });
  return found;
}

/** The text of a cell that the format does not have: a number that occurs nowhere else. */
const strangeNumber = (draw: Draw): string => String(900_000 + draw(90_000));

/** A table with the official spans, and the paths of its cells. */
function printed({ part, block, columns, rows }: Table, report: Report, draw: Draw): PrintedTable {
  const [depth, width] = [depthOf(columns), depthOf(rows)];
  const head = Array.from({ length: depth }, (_, index) =>
    level(columns, depth, index).map((one) => cell(one.text, one.lines, one.levels)),
  );
  if (width > 0) head[0] = [cell(block.corner ?? '项目', width, depth), ...(head[0] ?? [])];
  const labels = Array.from({ length: width }, (_, index) => level(rows, width, index));
  const body = rows.map((row, y) => [
    ...labels.flatMap((list) => list.filter(({ start }) => start === y).map((one) => cell(one.text, one.levels, one.lines))),
    ...columns.map(({ keys }) => {
      const path = row.keys && keys ? [part, ...row.keys, ...keys] : undefined;
      const value = path && cellAt(report, path);
      return path ? cell(value === null ? '' : String(value), 1, 1, path.join('.')) : cell(strangeNumber(draw), 1, 1, '');
    }),
  ]);
  const title = block.label ? [[cell(block.label, width + columns.length)]] : [];
  return { kind: 'table', part, rows: [...title, ...head, ...body] };
}

/** A label without its number, even if cut off, and without the year if it is the report's. */
const bare = memoize((label: string): string => label.replace(/^[（(]?[一二三四五六七八九十\d]*[）)、.]+/, '').replace(/^本年度?/, ''));

/** The groups that distinguish labels. */
interface Groups {
  /** How many levels of groups are left out everywhere. */
  readonly dropped: number;
  /** Whether no other label has the same text. */
  readonly isOnly: boolean;
}

/** The label of a format that a published row or column has: its own label in its own groups. */
const names = (line: Line, official: Line, { dropped, isOnly }: Groups): boolean =>
  bare(leafOf(line)) === bare(leafOf(official)) &&
  line.labels.slice(0, -1).every((label) => label === '' || official.labels.includes(label)) &&
  // An inserted label outside its groups is not the format's, unless nothing else there has that label.
  (line.keys !== undefined || isOnly || line.labels.length + dropped >= official.labels.length);

/** The keys that a published row or column stands for; `undefined` where it is none of the format's. */
function keysOf(line: Line, official: readonly Line[], all: readonly Line[]): readonly string[] | undefined {
  const label = bare(leafOf(line));
  const isOnly = official.filter((other) => bare(leafOf(other)) === label).length === 1;
  const groups = { dropped: depthOf(official) - depthOf(all), isOnly };
  const found = official.find((other) => names(line, other, groups));
  // If there are two, the one with the official number is meant.
  const isOutdone =
    found && leafOf(line) !== leafOf(found) && all.some((other) => leafOf(other) === leafOf(found) && names(other, found, groups));
  return isOutdone ? undefined : found?.keys;
}

/** The paths of the cells of a table, row by row, according to the headings above and the labels beside them. */
function pathsBy(table: Table, original: Table): (string | undefined)[][] {
  const above = table.columns.map((column) => keysOf(column, original.columns, table.columns));
  const beside = table.rows.map((row) => (row.labels.length === 0 ? [] : keysOf(row, original.rows, table.rows)));
  return beside.map((ofRow) => above.map((ofColumn) => (ofRow && ofColumn ? [table.part, ...ofRow, ...ofColumn].join('.') : undefined)));
}

/** Rearranged tables, and the numbers that may be read at each path: those under its headings and beside its labels. */
export interface Relaid {
  readonly tables: readonly PrintedTable[];
  readonly numbers: ReadonlyMap<string, readonly string[]>;
}

/** The rearranged tables of a report: up to three changes in each block, of its columns or its rows. */
export function relaidTables(report: Report, draw: Draw): Relaid {
  const numbers = new Map<string, string[]>();
  const tables = tablesOf(FORMATS[report.format]).map((original) => {
    const [ofColumns, ofRows] = [draw(3), original.block.rows.length > 0 ? draw(3) : 0];
    const table = { ...original, columns: changed(original.columns, ofColumns, draw), rows: changed(original.rows, ofRows, draw) };
    const made = printed(table, report, draw);
    const paths = pathsBy(table, original);
    const body = made.rows.slice(-table.rows.length);
    paths.forEach((ofRow, y) => {
      const cells = body[y]!.slice(-table.columns.length);
      ofRow.forEach((path, x) => {
        if (path !== undefined) numbers.set(path, [...(numbers.get(path) ?? []), cells[x]!.text]);
      });
    });
    return made;
  });
  return { tables, numbers };
}

import { alignedTables } from './aligned-tables.js';
import type { Grid, GridCell, Paragraph } from '../../published-document.js';
import { Deadline } from '../deadline.js';
import { linesOf } from './page-lines.js';
import type { PageLine } from './page-lines.js';
import { isInside } from '../geometry.js';
import type { Glyph, PageContent, DrawnObject } from '../painting/page-content.js';
import { acrossPages, marginsOf, pageParagraphs } from './page-paragraphs.js';
import type { Margins, PageParagraph } from './page-paragraphs.js';
import { ruledTables } from './ruled-tables.js';
import type { RuledTable } from './ruled-tables.js';
import type { PlaceInDocument } from '../../notes/document-place.js';

// Turns pages into tables and paragraphs. A table that continues on the next page becomes one table.

type Rows = Grid['rows'];

interface TableBlock {
  readonly kind: 'table';
  readonly rows: Rows;
  /** The x of the column edges of a ruled table. */
  readonly columns: readonly number[] | undefined;
  /** The page on which it starts, from 1. */
  readonly page: number;
}

interface ParagraphBlock extends PageParagraph {
  readonly kind: 'paragraph';
}

type PageBlock = TableBlock | ParagraphBlock;

/** As a multiple of the font size. A wider gap separates columns. */
const COLUMN_GAP = 0.7;

/** How far the same edge may be apart on two pages, in points. */
const SAME_EDGE = 4;

/** The heading of a row, which is never blank, unlike a number. */
const LABEL = /\p{Script=Han}.*\p{Script=Han}/su;

/** A page number: 3, - 3 -, 第 3 页, 3 / 5, 第 3 页 共 5 页. */
const PAGE_NUMBER = /^[\s\-—–─·]*(第\s*)?\d{1,3}(\s*页)?([\s,，/／]*(共\s*)?\d{1,3}(\s*页)?)?[\s\-—–─·]*$/;

/** The lines of a page outside its tables, without the page number at the top or bottom. */
function bodyLines(glyphs: readonly Glyph[]): PageLine[][] {
  const rows = linesOf(glyphs, COLUMN_GAP);
  const isNumber = (row: readonly PageLine[] | undefined): boolean => row?.length === 1 && PAGE_NUMBER.test(row[0]?.text ?? '');
  const from = isNumber(rows[0]) ? 1 : 0;
  return rows.slice(from, isNumber(rows[rows.length - 1]) ? -1 : undefined);
}

function proseBlocks(rows: readonly PageLine[][], things: readonly DrawnObject[], page: number, margins: Margins): PageBlock[] {
  const blocks: PageBlock[] = [];
  let lines: PageLine[] = [];
  const close = (): void => {
    for (const paragraph of pageParagraphs(lines, margins)) blocks.push({ kind: 'paragraph', ...paragraph });
    lines = [];
  };
  for (const block of alignedTables(rows, things)) {
    if (block.kind === 'line') {
      lines.push(block.line);
    } else {
      close();
      blocks.push({ kind: 'table', rows: block.rows, columns: undefined, page });
    }
  }
  close();
  return blocks;
}

interface Page {
  readonly tables: readonly RuledTable[];
  /** The lines outside the tables. */
  readonly rows: readonly PageLine[][];
  /** Pictures and drawings about as high as a line, from the top of the page down. */
  readonly things: readonly DrawnObject[];
  readonly width: number;
}

/** The largest font size of a field, in points. */
const MAX_FIELD_SIZE = 12;

/** In points. A higher picture is not part of a row of text. */
const MAX_THING = 40;

/** The value of a field outside ruled tables, as a character of its line. */
function fieldGlyph({ text, box }: DrawnObject): Glyph {
  const size = Math.min(MAX_FIELD_SIZE, box.bottom - box.top);
  return { text, left: box.left, right: box.right, y: (box.top + box.bottom) / 2 + size / 3, size, standing: 'drawn' };
}

function pageOf(content: PageContent, deadline: Deadline): Page {
  const { tables, rest } = ruledTables(content, deadline);
  const isInTable = ({ box }: DrawnObject): boolean =>
    tables.some(({ columns, top, bottom }) => {
      const [left = 0, right = 0] = [columns[0], columns[columns.length - 1]];
      return isInside({ left, right, top, bottom }, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
    });
  const fields = content.things.filter((thing) => thing.kind === 'field' && !isInTable(thing)).map(fieldGlyph);
  const level = rest.filter(({ behind }) => !behind);
  const things = content.things
    .filter(({ kind, box }) => (kind === 'picture' || kind === 'shape') && box.bottom - box.top <= MAX_THING)
    .sort((a, b) => a.box.top + a.box.bottom - b.box.top - b.box.bottom);
  return { tables, width: content.width, things, rows: bodyLines([...level, ...fields]) };
}

function pageBlocks({ tables, rows, things }: Page, page: number, margins: Margins): PageBlock[] {
  const blocks: PageBlock[] = [];
  let from = 0;
  for (const table of tables) {
    let to = from;
    while (to < rows.length && (rows[to]?.[0]?.y ?? 0) <= table.top) to += 1;
    for (const block of proseBlocks(rows.slice(from, to), things, page, margins)) blocks.push(block);
    blocks.push({ kind: 'table', rows: table.rows, columns: table.columns, page });
    from = to;
  }
  return [...blocks, ...proseBlocks(rows.slice(from), things, page, margins)];
}

const goesOn = (before: PageBlock | undefined, after: PageBlock | undefined): boolean => {
  if (before?.kind !== 'table' || after?.kind !== 'table' || !before.columns || !after.columns) return false;
  const edges = after.columns;
  // The second part may have fewer edges if only the header had more.
  const [left, right] = [before.columns[0] ?? 0, before.columns[before.columns.length - 1] ?? 0];
  const isAsWide = Math.abs(left - (edges[0] ?? 0)) <= SAME_EDGE && Math.abs(right - (edges[edges.length - 1] ?? 0)) <= SAME_EDGE;
  return isAsWide && edges.every((edge) => before.columns?.some((own) => Math.abs(own - edge) <= SAME_EDGE));
};

/** For each column of the upper part, the column of the lower part in which it is. */
const columnMap = (upper: readonly number[], lower: readonly number[]): number[] =>
  upper.slice(0, -1).map((edge, index) => {
    const center = (edge + (upper[index + 1] ?? edge)) / 2;
    return Math.max(0, lower.findIndex((one) => one > center) - 1);
  });

/**
 * Two parts of a table as one. A row heading divided by the page break has its text in the first part and leaves a blank cell in the
 * second.
 */
function continued(before: TableBlock, after: TableBlock): TableBlock {
  const shift = before.rows.length;
  const map = columnMap(before.columns ?? [], after.columns ?? []);
  const moved = new Map<GridCell, GridCell>();
  const last = before.rows[shift - 1] ?? [];
  const rows = after.rows.map((row, index) =>
    map.map((source, column): GridCell => {
      const cell = row[source] ?? { text: '', row: index, column };
      const known = moved.get(cell);
      if (known) return known;
      const above = last[column];
      const isRest = index === 0 && cell.text.trim() === '' && !cell.doubt && LABEL.test(above?.text ?? '');
      const own = isRest && above ? above : { ...cell, row: index + shift, column };
      moved.set(cell, own);
      return own;
    }),
  );
  return { ...before, rows: [...before.rows, ...rows] };
}

/** A table or a paragraph that the end of a page divides, as one; `undefined` where the second block is one of its own. */
function overPageEnd(before: PageBlock, first: PageBlock, margins: Margins): PageBlock | undefined {
  if (before.kind === 'table') return first.kind === 'table' && goesOn(before, first) ? continued(before, first) : undefined;
  const whole = first.kind === 'paragraph' ? acrossPages(before, first, margins) : undefined;
  return whole && { kind: 'paragraph', ...whole };
}

const finished = (block: PageBlock): Grid | Paragraph =>
  block.kind === 'paragraph'
    ? { kind: 'paragraph', ...block.seen }
    : { kind: 'grid', rows: block.rows, place: { kind: 'page-table', page: block.page } };

/** Returns a function that tells a page's margins, which are the same for all pages of one width. */
function marginsOfPages(pages: readonly Page[]): (page: Page) => Margins {
  const lines = new Map<number, PageLine[]>();
  for (const { width, rows } of pages) {
    const own = lines.get(width) ?? [];
    lines.set(width, own);
    // What stands in several columns is a table, or what is left of one.
    for (const [line, ...others] of rows) if (line && others.length === 0) own.push(line);
  }
  const margins = new Map([...lines].map(([width, own]) => [width, marginsOf(own, width)]));
  return ({ width }) => margins.get(width) ?? { left: 0, right: width };
}

/**
 * The tables and paragraphs of a document's pages, in order.
 *
 * @throws ImportError if the time is up
 */
export function blocksOfPages(contents: readonly PageContent[], deadline = new Deadline(Infinity)): (Grid | Paragraph)[] {
  const pages = contents.map((content) => pageOf(content, deadline));
  const marginsAt = marginsOfPages(pages);
  const blocks: PageBlock[] = [];
  pages.forEach((page, index) => {
    deadline.check();
    const margins = marginsAt(page);
    const [first, ...others] = pageBlocks(page, index + 1, margins);
    if (!first) return;
    const before = blocks[blocks.length - 1];
    const whole = before && overPageEnd(before, first, margins);
    if (whole) blocks[blocks.length - 1] = whole;
    else blocks.push(first);
    for (const block of others) blocks.push(block);
  });
  return blocks.map(finished);
}

/** The hidden layers that contain text, each with its page. */
export const unseenLayers = (contents: readonly PageContent[]): PlaceInDocument[] =>
  contents.flatMap(({ hiddenLayers }, index) => hiddenLayers.map((name): PlaceInDocument => ({ kind: 'layer', page: index + 1, name })));

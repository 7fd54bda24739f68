import type { Grid, Paragraph, PublishedDocument } from '../document.js';
import { gridOfSpans } from './grid-of-spans.js';
import { shownText } from './html-text.js';
import type { HtmlHandler } from './html-tokens.js';
import { importError, words } from '../import-words.js';

type Blocks = (Grid | Paragraph)[];

/** Where text goes: the page, or a cell. */
interface Place {
  readonly blocks: Blocks;
  line: string;
}

interface Cell extends Place {
  readonly colspan: number;
  rowspan: number;
}

interface OpenTable {
  readonly rows: Cell[][];
  /** The row from which on its group goes. */
  group: number;
  row: Cell[] | undefined;
  cell: Cell | undefined;
}

/** Pages nest a handful; what nests more is no page. */
const DEEPEST_TABLES = 100;

/** Tags that start a new line where they open and close; those of tables besides. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|center|d[dlt]|details|dir|div|fieldset|figcaption|figure|footer|form|h[1-6r]|header|legend|li|main|menu|nav|[ou]l|option|p|pre|section|summary)$/;

const CELL = 0;
const ROW = 1;
const GROUP = 2;

/** What of a table a tag opens and closes. */
const levelOf = (name: string): number | undefined =>
  /^t[dh]$/.test(name) ? CELL : name === 'tr' ? ROW : /^t(?:body|head|foot)$/.test(name) ? GROUP : undefined;

/** The number that an attribute starts with (HTML, 2.3.4.2); 1 where it starts with none. */
const spanIn = (value = ''): number => Number(/^[ \t\n\r\f]*\+?(\d+)/.exec(value)?.[1] ?? 1);

function endLine(place: Place): void {
  const text = place.line.trim();
  place.line = '';
  if (text) place.blocks.push({ kind: 'paragraph', text });
}

/** Ends what is open in a table: its cell, its row, its group of rows, as far as `level` says. */
function endIn(table: OpenTable, level: number): void {
  if (table.cell) endLine(table.cell);
  table.cell = undefined;
  if (level >= ROW) table.row = undefined;
  if (level < GROUP) return;
  // A span does not reach out of its group; one of zero reaches to its end.
  const { rows } = table;
  for (; table.group < rows.length; table.group += 1)
    for (const cell of rows[table.group] ?? []) cell.rowspan = Math.min(cell.rowspan || Infinity, rows.length - table.group);
}

const linesOf = (blocks: Blocks): string => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])).join('\n');

/** A page as it is read, tag by tag: its tables and paragraphs. Elements other than tables are not held while they are open. */
export class HtmlPage implements HtmlHandler {
  readonly #page: Place = { blocks: [], line: '' };
  readonly #tables: OpenTable[] = [];
  #grids = 0;
  #title: string | undefined;
  #isTitle = false;

  get #top(): OpenTable | undefined {
    return this.#tables[this.#tables.length - 1];
  }

  /** Where text goes now. Text in a table but in none of its cells shows before the table. */
  get #place(): Place {
    for (let index = this.#tables.length - 1; index >= 0; index -= 1) {
      const cell = this.#tables[index]?.cell;
      if (cell) return cell;
    }
    return this.#page;
  }

  text(text: string): void {
    const added = shownText(text);
    if (this.#isTitle) {
      this.#title ??= added.trim();
      return;
    }
    const place = this.#place;
    place.line += place.line.endsWith(' ') && added.startsWith(' ') ? added.slice(1) : added;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    const level = levelOf(name);
    const table = this.#top;
    if (name === 'title') this.#isTitle = true;
    else if (name === 'table') this.#openTable();
    // A footnote's number is none of the number before it.
    else if (name === 'sup') this.text(' ');
    else if (level === undefined) this.#lineAt(name);
    else if (table) {
      endIn(table, level);
      if (level === GROUP) return;
      if (!table.row) table.rows.push((table.row = []));
      if (level === ROW) return;
      const [colspan, rowspan] = [spanIn(attribute('colspan')), spanIn(attribute('rowspan'))];
      table.row.push((table.cell = { blocks: [], line: '', colspan, rowspan }));
    }
  }

  close(name: string): void {
    const level = levelOf(name);
    if (name === 'title') this.#isTitle = false;
    else if (name === 'table') this.#closeTable();
    else if (level === undefined) this.#lineAt(name);
    else if (this.#top) endIn(this.#top, level);
  }

  #lineAt(name: string): void {
    if (BLOCK.test(name)) endLine(this.#place);
  }

  #openTable(): void {
    // A table that starts between the cells of another ends it.
    if (this.#top && !this.#top.cell) this.#closeTable();
    endLine(this.#place);
    if (this.#tables.length >= DEEPEST_TABLES) throw importError('too-deep', { most: DEEPEST_TABLES });
    this.#tables.push({ rows: [], group: 0, row: undefined, cell: undefined });
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    endIn(table, GROUP);
    const place = this.#place;
    endLine(place);
    for (const block of this.#blocksOf(table.rows)) place.blocks.push(block);
  }

  /** A table; or what stands in its cells, where the table is only there to lay them out. */
  #blocksOf(rows: readonly (readonly Cell[])[]): Blocks {
    const cells = rows.flat();
    const isLayout = cells.length < 2 || cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'grid'));
    if (isLayout) return cells.flatMap(({ blocks }) => blocks);
    this.#grids += 1;
    const spanned = rows.map((row) => row.map(({ blocks, colspan, rowspan }) => ({ text: linesOf(blocks), colspan, rowspan })));
    return [gridOfSpans(spanned, words('table', { number: this.#grids }))];
  }

  /** The document, once all of the page is read. */
  end(): PublishedDocument {
    while (this.#top) this.#closeTable();
    endLine(this.#page);
    return { blocks: this.#page.blocks, ...(this.#title && { title: this.#title }) };
  }
}

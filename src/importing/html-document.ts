import type { Grid, Paragraph, PublishedDocument } from './document.js';
import { gridOfSpans, WIDEST_SPAN } from './grid-of-spans.js';
import type { SpannedCell } from './grid-of-spans.js';
import { readHtml } from './html-tokens.js';
import { importError, LONGEST_PAGE, words } from './import-words.js';
import { withTextTables } from './text-tables.js';

type Blocks = (Grid | Paragraph)[];

/** Where text goes: the page, or a cell. */
interface Place {
  readonly blocks: Blocks;
  line: string;
}

interface Cell extends Place {
  readonly colspan: number;
  readonly rowspan: number;
}

interface OpenTable {
  readonly rows: Cell[][];
  /** Where each row's group of rows ends; a span does not reach out of its group. */
  readonly groups: number[];
  group: number;
  cell: Cell | null;
  isInRow: boolean;
}

/** Pages nest a handful; what nests more is no page. */
const DEEPEST_TABLES = 100;

/** Tags that start a new line where they open and close; `br` and those of tables besides. */
const BLOCK =
  /^(address|article|aside|blockquote|body|br|caption|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|option|p|pre|section|summary|ul)$/;

const HAN = '[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]';
const BREAK_IN_CHINESE = /* @__PURE__ */ new RegExp(`(${HAN}) ?[\\r\\n][ \\t\\r\\n\\f]*(?=${HAN})`, 'g');

/** Text as it shows: white space is one space, and none where a line of the source is broken between Chinese characters. */
const shown = (text: string): string =>
  /[\t\n\r\f]| {2}/.test(text) ? text.replace(BREAK_IN_CHINESE, '$1').replace(/[ \t\n\r\f]+/g, ' ') : text;

/** The number that an attribute starts with (HTML, 2.3.4.2); `undefined` where it starts with none. */
const integer = (value = ''): number | undefined => {
  const [, digits] = /^[ \t\n\r\f]*\+?(\d+)/.exec(value) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

class Page {
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
    if (this.#isTitle) this.#title ??= shown(text).trim();
    else {
      const place = this.#place;
      const added = shown(text);
      place.line += place.line.endsWith(' ') && added.startsWith(' ') ? added.slice(1) : added;
    }
  }

  #endLine(place = this.#place): void {
    const text = place.line.trim();
    place.line = '';
    if (text) place.blocks.push({ kind: 'paragraph', text });
  }

  #endCell(table: OpenTable): void {
    if (table.cell) this.#endLine(table.cell);
    table.cell = null;
  }

  #endRow(table: OpenTable): void {
    this.#endCell(table);
    table.isInRow = false;
  }

  #endGroup(table: OpenTable): void {
    this.#endRow(table);
    for (let row = table.group; row < table.rows.length; row += 1) table.groups[row] = table.rows.length;
    table.group = table.rows.length;
  }

  #openTable(): void {
    // A table that starts between the cells of another ends it.
    if (this.#top && !this.#top.cell) this.#closeTable();
    this.#endLine();
    if (this.#tables.length >= DEEPEST_TABLES) throw importError('too-deep', { most: DEEPEST_TABLES });
    this.#tables.push({ rows: [], groups: [], group: 0, cell: null, isInRow: false });
  }

  #openRow(table: OpenTable): void {
    this.#endRow(table);
    table.rows.push([]);
    table.isInRow = true;
  }

  #openCell(table: OpenTable, attribute: (name: string) => string | undefined): void {
    this.#endCell(table);
    if (!table.isInRow) this.#openRow(table);
    const colspan = integer(attribute('colspan')) ?? 1;
    const rowspan = integer(attribute('rowspan')) ?? 1;
    table.cell = {
      blocks: [],
      line: '',
      colspan: Math.min(Math.max(1, colspan), WIDEST_SPAN),
      // Zero reaches to the end of the group.
      rowspan: rowspan === 0 ? Infinity : rowspan,
    };
    table.rows[table.rows.length - 1]?.push(table.cell);
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    this.#endGroup(table);
    const place = this.#place;
    this.#endLine(place);
    for (const block of this.#blocksOf(table)) place.blocks.push(block);
  }

  /** A table; or what stands in its cells, where the table is only there to lay them out. */
  #blocksOf({ rows, groups }: OpenTable): Blocks {
    const cells = rows.flat();
    const isLayout = cells.length < 2 || cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'grid'));
    if (isLayout) return cells.flatMap(({ blocks }) => blocks);
    this.#grids += 1;
    const spanned = rows.map((row, y) =>
      row.map(({ blocks, colspan, rowspan }): SpannedCell => ({
        text: blocks.length === 1 && blocks[0]?.kind === 'paragraph' ? blocks[0].text : linesOf(blocks),
        colspan,
        rowspan: Math.min(rowspan, (groups[y] ?? rows.length) - y),
      })),
    );
    return [gridOfSpans(spanned, words('table', { number: this.#grids }))];
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    const table = this.#top;
    if (name === 'title') this.#isTitle = true;
    else if (name === 'table') this.#openTable();
    else if (table && (name === 'td' || name === 'th')) this.#openCell(table, attribute);
    else if (table && name === 'tr') this.#openRow(table);
    else if (table && /^t(body|head|foot)$/.test(name)) this.#endGroup(table);
    else if (BLOCK.test(name)) this.#endLine();
  }

  close(name: string): void {
    const table = this.#top;
    if (name === 'title') this.#isTitle = false;
    else if (name === 'table') this.#closeTable();
    else if (table && (name === 'td' || name === 'th')) this.#endCell(table);
    else if (table && name === 'tr') this.#endRow(table);
    else if (table && /^t(body|head|foot)$/.test(name)) this.#endGroup(table);
    else if (BLOCK.test(name)) this.#endLine();
  }

  end(): PublishedDocument {
    while (this.#top) this.#closeTable();
    this.#endLine();
    return { blocks: this.#page.blocks, ...(this.#title && { title: this.#title }) };
  }
}

const linesOf = (blocks: Blocks): string => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])).join('\n');

/**
 * A page, or a fragment of one, as it was saved by a browser, Word, WPS or a CMS. Needs no DOM.
 *
 * @throws ImportError `too-large`, `too-deep`
 */
export function htmlDocument(html: string): PublishedDocument {
  if (html.length > LONGEST_PAGE) throw importError('too-large', { most: LONGEST_PAGE });
  const page = new Page();
  readHtml(html, {
    text: (text) => page.text(text),
    open: (name, attribute) => page.open(name, attribute),
    close: (name) => page.close(name),
  });
  return withTextTables(page.end());
}

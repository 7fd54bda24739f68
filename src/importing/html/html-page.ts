import type { Grid, Paragraph, PublishedDocument, SeenText } from '../document.js';
import { textOfLines } from './cell-text.js';
import type { Line, Run } from './cell-text.js';
import { tableParts } from './cells-of-table.js';
import type { TableCell, TableParts } from './cells-of-table.js';
import { drawnIn } from './drawn.js';
import type { Drawn } from './drawn.js';
import { gridOfSpans } from './grid-of-spans.js';
import { hiddenContent } from './hidden-content.js';
import { shownText } from './html-text.js';
import { lookInCell } from './style/look.js';
import type { Look } from './style/look.js';
import { PAGE_STYLE } from './style/page-styles.js';
import type { ElementStyle, PageStyles } from './style/page-styles.js';
import type { PageElement, PageNode } from './page-node.js';
import { quoted } from '../notes/quoted.js';
import { placeWithin } from '../notes/document-place.js';
import type { DocumentPlace } from '../notes/document-place.js';
import { drawnName } from '../notes/drawn-name.js';

/** A line of text, not yet put together: what of it is read depends on whether it stands in a cell. */
interface TextLine {
  readonly kind: 'line';
  readonly runs: Line;
}

type Blocks = (Grid | TextLine)[];

/** Where text goes: the page, or a cell. */
interface Place {
  readonly blocks: Blocks;
  runs: Run[];
  /** Whether something stands on the line. */
  isFilled: boolean;
}

interface FilledCell {
  readonly cell: TableCell;
  readonly blocks: Blocks;
}

const newPlace = (): Place => ({ blocks: [], runs: [], isFilled: false });

/** A box without text, across the text around. */
const LINE: Drawn = { kind: 'picture', text: drawnName('picture') };

/** Elements that show nothing, and hold no text of the page. */
const SILENT = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'script', 'style']);

function endLine(place: Place): void {
  if (place.isFilled) place.blocks.push({ kind: 'line', runs: place.runs });
  place.runs = [];
  place.isFilled = false;
}

const linesOf = (blocks: Blocks): Line[] => blocks.flatMap((block) => (block.kind === 'line' ? [block.runs] : []));

/** A page as it is read, element by element: its tables and paragraphs, as they are seen. */
export class HtmlPage {
  readonly #styles: PageStyles;
  readonly #unseen: DocumentPlace[] = [];
  #place = newPlace();
  #grids = 0;
  #title: string | undefined;

  constructor(styles: PageStyles) {
    this.#styles = styles;
  }

  /** What stands in a page. */
  document(root: PageElement): PublishedDocument {
    this.#content(root, PAGE_STYLE);
    endLine(this.#place);
    const unseen = this.#unseen;
    return { blocks: paragraphs(this.#place.blocks), ...(this.#title && { title: this.#title }), ...(unseen.length > 0 && { unseen }) };
  }

  /** What stands in a page as in one cell. */
  cellText(root: PageElement): SeenText {
    this.#content(root, PAGE_STYLE);
    endLine(this.#place);
    return textOfLines(linesOf(this.#place.blocks));
  }

  #content(parent: PageElement, style: ElementStyle): void {
    for (let node = parent.first; node; node = node.next) this.#node(node, style);
  }

  #node(node: PageNode, style: ElementStyle): void {
    if (node.kind === 'element') this.#element(node, style);
    else this.#text(node.text, style.look);
  }

  #text(text: string, look: Look): void {
    const { runs } = this.#place;
    const last = runs[runs.length - 1];
    const shown = shownText(text);
    const added = shown.startsWith(' ') && last?.text.endsWith(' ') ? shown.slice(1) : shown;
    if (last?.look === look && !last.drawn) runs[runs.length - 1] = { text: last.text + added, look };
    else if (added !== '') runs.push({ text: added, look });
    this.#place.isFilled ||= added.trim() !== '';
  }

  /** Names what is drawn, or put there by a style sheet. */
  #drawn({ text, kind }: Drawn, look: Look): void {
    this.#place.runs.push({ text, look, drawn: kind });
    this.#place.isFilled = true;
  }

  #element(element: PageElement, around: ElementStyle): void {
    const { name } = element;
    if (SILENT.has(name) && name !== 'iframe') return;
    if (name === 'title' && element.isHtml) {
      this.#title ??= shownText(element.first?.kind === 'text' ? element.first.text : '').trim();
      return;
    }
    const style = this.#styles.of(element, around);
    if (style.box === 'none') this.#hidden(element, style);
    else if (name === 'br') endLine(this.#place);
    else if (name === 'table') this.#table(element, style);
    else this.#shown(element, style);
  }

  #shown(element: PageElement, style: ElementStyle): void {
    const drawn = style.isAcross && !element.first ? LINE : drawnIn(element);
    const isBlock = style.box === 'block';
    if (isBlock) endLine(this.#place);
    if (style.before) this.#drawn({ text: style.before, kind: 'picture' }, style.look);
    if (drawn === undefined) this.#content(element, style);
    else if (drawn.text !== '') this.#drawn(drawn, style.look);
    if (style.after) this.#drawn({ text: style.after, kind: 'picture' }, style.look);
    if (isBlock) endLine(this.#place);
  }

  /** What is not displayed: its tables are named, its other text is kept beside what is seen. */
  #hidden(element: PageElement, { look }: ElementStyle): void {
    const { text, tables } = hiddenContent(element);
    for (const table of tables) this.#unseen.push({ kind: 'hidden-table', name: quoted(table) });
    if (text === '') return;
    this.#place.runs.push({ text, look: { ...look, isUnseen: true } });
    this.#place.isFilled = true;
  }

  #table(element: PageElement, style: ElementStyle): void {
    endLine(this.#place);
    const outer = this.#place;
    const parts = tableParts(element, style, this.#styles);
    const captionStart = outer.blocks.length;
    for (const caption of parts.captions) this.#element(caption, style);
    const caption = textOfLines(linesOf(outer.blocks.slice(captionStart))).text;
    const rows = parts.rows.map((row) => row.map((cell) => this.#cell(cell)));
    this.#place = outer;
    const cells = rows.flat();
    const isLayout = cells.length < 2 || cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'grid'));
    if (!isLayout) this.#addGrid(rows, parts, caption);
    else {
      for (const { element: hidden, row } of parts.hidden) if (!parts.collapsed.rows.has(row - 1)) this.#hidden(hidden, style);
      for (const { blocks } of cells) for (const block of blocks) outer.blocks.push(block);
    }
    // What is left of a row that is not displayed is a line of its own.
    endLine(outer);
  }

  #cell(cell: TableCell): FilledCell {
    const place = newPlace();
    this.#place = place;
    const { style } = cell;
    const look = lookInCell(style.look);
    this.#shown(cell.element, { ...style, look: style.isCrossed ? { ...look, isOverlaid: true } : look });
    endLine(place);
    return { cell, blocks: place.blocks };
  }

  #addGrid(rows: readonly (readonly FilledCell[])[], { hidden, collapsed }: TableParts, caption: string): void {
    const seen = rows.map((row) =>
      row.map(({ cell: { colspan, rowspan }, blocks }) => ({ ...textOfLines(linesOf(blocks)), colspan, rowspan })),
    );
    const cells = seen.flat();
    // A table of which nothing is seen is none.
    if (cells.every(({ text, doubt }) => text === '' && !doubt) && cells.some(({ unseen }) => unseen)) {
      this.#unseen.push({ kind: 'hidden-table', name: quoted(cells.map(({ unseen = '' }) => unseen).join(' ')) });
      return;
    }
    this.#grids += 1;
    const place: DocumentPlace = { kind: 'table', number: this.#grids };
    for (const { element, row, column } of hidden) {
      if (hiddenContent(element).text === '') continue;
      this.#unseen.push(placeWithin(place, column === undefined ? { row } : { row, column }));
    }
    const grid = gridOfSpans(seen, place, collapsed);
    if (collapsed.columns.size > 0) this.#unseen.push(...[...collapsed.columns].map((index) => placeWithin(place, { column: index + 1 })));
    this.#place.blocks.push(caption === '' ? grid : { ...grid, caption });
  }
}

/** Lines of a page as paragraphs. Pictures in prose are none of its text. What is not read, and stands alone on its line, is kept with the line that follows, or with the last one. */
function paragraphs(blocks: Blocks): (Grid | Paragraph)[] {
  const made: (Grid | Paragraph)[] = [];
  let left: Run[] = [];
  for (const block of blocks) {
    if (block.kind === 'grid') {
      made.push(block);
      continue;
    }
    const runs = block.runs.filter(({ drawn }) => drawn !== 'picture');
    const seen = textOfLines([left.length > 0 ? [...left, ...runs] : runs]);
    const isBlank = seen.text === '';
    if (!isBlank) made.push({ kind: 'paragraph', ...seen });
    const aside = isBlank ? (seen.unseen ?? seen.doubt?.quote) : undefined;
    left = aside && runs[0] ? [{ text: aside, look: { ...runs[0].look, isUnseen: true } }] : [];
  }
  return made;
}

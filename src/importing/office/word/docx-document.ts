import type { Grid, Paragraph, PublishedDocument, SeenText } from '../../published-document.js';
import type { Standing } from '../../seen-text.js';
import { mainPart, officeTitle, rootOfKind } from '../office-parts.js';
import type { OfficePart } from '../office-parts.js';
import type { ZipFile } from '../../bytes/zip.js';
import { zipFile } from '../../bytes/zip.js';
import { wordCellText, paragraphText } from './docx-cells.js';
import { cellBefore, changesIn } from './docx-changes.js';
import { hexColor, themeColors, WHITE } from './docx-colors.js';
import type { Color } from './docx-colors.js';
import { contentsOf, within, wrapperStanding } from './docx-content.js';
import { Fields } from './docx-fields.js';
import { listNumbers } from './docx-numbering.js';
import { readParagraph } from './docx-paragraphs.js';
import type { WordParts } from './docx-paragraphs.js';
import { combined } from './docx-runs.js';
import type { FoundBox, SizedPiece, Surroundings } from './docx-runs.js';
import { WordStyles } from './docx-styles.js';
import { isCrossed, isUnseenGrid, TableBuilder, wordCells, wordTable } from './docx-tables.js';
import type { WordCell, WordTable } from './docx-tables.js';
import { isOn } from './docx-values.js';
import { childOf } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { importError } from '../../notes/import-error.js';
import { placeWithin } from '../../notes/document-place.js';
import type { DocumentPlace } from '../../notes/document-place.js';
import { drawnName } from '../../notes/drawn-name.js';

// Reads a Word document as it is displayed: hidden text, tracked deletions and cells covered by a merged cell are left out. ECMA-376 part
// 1, clause 17. Why not mammoth: it drops formatting to produce clean HTML, and colours, hidden text, strikethrough and positions decide
// whether a number is visible.

/** Where the paragraphs and tables of a container go, in order. */
interface Flow {
  readonly around: Surroundings;
  readonly fields: Fields;
  readonly paragraph: (pieces: readonly SizedPiece[]) => void;
  /** The line that the next paragraph continues, if the mark at the end of the last one is hidden. */
  open: SizedPiece[] | undefined;
}

/** A piece for something in a cell that is drawn and has no text. */
const drawnPiece = (thing: 'object' | 'line'): SizedPiece => ({ text: drawnName(thing), standing: 'drawn', size: 0 });

/** Reads the body of a document into blocks. */
class BodyReader {
  readonly blocks: (Grid | Paragraph)[] = [];
  readonly unseen: DocumentPlace[] = [];
  readonly #parts: WordParts;
  readonly #page: Color;
  readonly #hasChanges: boolean;
  #tables = 0;

  /** @param hasChanges whether the document has tracked changes that are not accepted yet */
  constructor(parts: WordParts, page: Color, hasChanges: boolean) {
    this.#parts = parts;
    this.#page = page;
    this.#hasChanges = hasChanges;
  }

  /** Reads the body, a text box, or a cell of a table that only serves for layout. */
  read(container: XmlElement, around: Surroundings): void {
    const paragraph = (pieces: readonly SizedPiece[]): void => void this.blocks.push({ kind: 'paragraph', ...paragraphText(pieces) });
    this.#readAll(container, { around, fields: new Fields(), paragraph, open: undefined });
  }

  #readAll(container: XmlElement, flow: Flow): void {
    this.#readInto(container, flow);
    if (flow.open) flow.paragraph(flow.open);
    flow.open = undefined;
  }

  #readInto(container: XmlElement, flow: Flow, cover: Standing = 'plain'): void {
    for (const element of contentsOf(container)) {
      const wrapped = wrapperStanding(element, flow.around.cell !== undefined);
      if (element.name === 'p') this.#readParagraph(element, flow, cover);
      else if (element.name === 'tbl') this.#readTable(element, flow);
      else if (wrapped) this.#readInto(element, flow, combined(cover, wrapped));
      else if (element.name === 'altChunk' && flow.around.cell) flow.paragraph([drawnPiece('object')]);
    }
  }

  #readParagraph(element: XmlElement, flow: Flow, cover: Standing): void {
    const around = cover === 'plain' ? flow.around : { ...flow.around, cover: combined(flow.around.cover, cover) };
    const { pieces, boxes, joinsNext } = readParagraph(element, this.#parts, flow.fields, around);
    const line = flow.open;
    if (line) for (const piece of pieces) line.push(piece);
    if (joinsNext) flow.open = line ?? pieces.slice();
    else {
      flow.paragraph(line ?? pieces);
      flow.open = undefined;
    }
    for (const box of boxes) this.#readBox(box, around);
  }

  #readBox({ content, fill, isHidden }: FoundBox, { cover, behind }: Surroundings): void {
    this.read(content, { cover: isHidden ? 'unseen' : cover, behind: fill === 'page' ? (behind ?? this.#page) : fill });
  }

  #readTable(element: XmlElement, flow: Flow): void {
    if (flow.open) flow.paragraph(flow.open);
    flow.open = undefined;
    const around = { ...flow.around, cover: combined(flow.around.cover, flow.fields.standing) };
    const table = wordTable(element);
    const isLayout = table.rows.some((row) => within(row, 'tc').some((cell) => within(cell.element, 'tbl').length > 0));
    if (isLayout) this.#readLayout(table, around);
    else this.#readGrid(table, around);
  }

  #readLayout(table: WordTable, around: Surroundings): void {
    const cellsOf = wordCells(table, this.#parts, around);
    const place: DocumentPlace = { kind: 'layout-table' };
    this.#nameRows(table, place);
    table.rows.forEach((row, index) => {
      for (const { element, around: own } of cellsOf(row, index)) this.read(element, { cover: own.cover, behind: own.behind });
    });
  }

  #readGrid(table: WordTable, around: Surroundings): void {
    this.#tables += 1;
    const place: DocumentPlace = { kind: 'table', number: this.#tables };
    const builder = new TableBuilder();
    const cellsOf = wordCells(table, this.#parts, around);
    table.rows.forEach((row, index) => {
      builder.addRow(
        row,
        cellsOf(row, index).map((cell) => ({ element: cell.element, seen: this.#withBefore(this.#readCell(cell), cell, row) })),
      );
    });
    const grid = builder.grid(place);
    if (grid && !isUnseenGrid(grid)) {
      this.blocks.push(grid);
      this.#nameRows(table, place);
    } else if (grid ?? table.unseen[0]) this.unseen.push(place);
  }

  #readCell({ element, around }: WordCell): SeenText {
    const paragraphs: (readonly SizedPiece[])[] = [];
    const paragraph = (pieces: readonly SizedPiece[]): void => void paragraphs.push(pieces);
    // A field that starts in a cell also ends in it.
    this.#readAll(element, { around, fields: new Fields(), paragraph, open: undefined });
    if (isCrossed(element)) paragraphs.push([drawnPiece('line')]);
    return wordCellText(paragraphs);
  }

  #withBefore(seen: SeenText, { element }: WordCell, row: XmlElement): SeenText {
    const before = this.#hasChanges ? cellBefore(element, row) : undefined;
    return before === undefined ? seen : { ...seen, before };
  }

  #nameRows({ unseen }: WordTable, place: DocumentPlace): void {
    for (const row of unseen) this.unseen.push(placeWithin(place, { row }));
  }
}

/** Reads the parts that the text refers to. Their XML trees are not kept after this returns. */
function partsOf(zip: ZipFile, main: OfficePart): WordParts & { readonly showsBackground: boolean } {
  const settings = rootOfKind(zip, main, 'settings');
  const theme = themeColors(rootOfKind(zip, main, 'theme'), settings);
  const styles = new WordStyles(rootOfKind(zip, main, 'styles'), theme);
  const numbers = listNumbers(rootOfKind(zip, main, 'numbering'), theme);
  return { styles, numbers, showsBackground: isOn(settings, 'displayBackgroundShape') };
}

/** Reads a Word document from its open zip file. Throws an ImportError if it is broken, encrypted or too large. */
export function wordDocument(zip: ZipFile): PublishedDocument {
  const main = mainPart(zip);
  if (!main) throw importError('broken-word');
  const { showsBackground, ...parts } = partsOf(zip, main);
  const body = childOf(main.root, 'body');
  if (!body) throw importError('broken-word');
  const background = showsBackground ? hexColor(childOf(main.root, 'background')?.attributes.color) : undefined;
  const page = background ?? WHITE;
  const changes = changesIn(body);
  const reader = new BodyReader(parts, page, changes > 0);
  reader.read(body, { cover: 'plain', behind: page });
  const title = officeTitle(zip);
  return {
    blocks: reader.blocks,
    ...(title !== undefined && { title }),
    ...(reader.unseen.length > 0 && { unseen: reader.unseen }),
    ...(changes > 0 && { changes }),
  };
}

/** Reads a Word document (`.docx`). Throws an ImportError (as a rejected promise) if it is broken, encrypted or too large. */
export const docxDocument = (bytes: Uint8Array): Promise<PublishedDocument> => Promise.resolve().then(() => wordDocument(zipFile(bytes)));

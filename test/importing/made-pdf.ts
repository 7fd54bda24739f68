import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFOperator } from 'pdf-lib';
import type { PDFOperatorNames, PDFPage } from 'pdf-lib';
import { placedCells } from './placed-cells.js';
import type { Placed } from './placed-cells.js';
import type { PrintedBlock, PrintedTable } from './printed-report.js';

// A report as a PDF: pages of A4, prose set to both margins, tables with borders that go on on the next page. The font is one that every reader of Chinese
// PDFs knows by name, so that no font needs to be there.

export interface PdfStyle {
  /** How borders are drawn: stroked boxes a cell, stroked lines, thin filled boxes as Word does, or not at all. */
  readonly borders: 'boxes' | 'lines' | 'filled' | 'none';
  /** Each character with an operator of its own, as some printer drivers write. */
  readonly perCharacter: boolean;
  /** Bold by drawing twice. */
  readonly drawnTwice: boolean;
  readonly compress: boolean;
}

export const PLAIN_PDF: PdfStyle = { borders: 'boxes', perCharacter: false, drawnTwice: false, compress: true };

const PAGE = { width: 595, height: 842, margin: 60 };
const SIZE = 10.5;
const PITCH = 16;
const PADDING = 3;

type Operand = number | PDFName | PDFHexString;

const op = (name: `${PDFOperatorNames}`, ...args: Operand[]): PDFOperator =>
  PDFOperator.of(
    name as never,
    args.map((arg) => (typeof arg === 'number' ? PDFNumber.of(arg) : arg)),
  );

const hex = (text: string): PDFHexString =>
  PDFHexString.of(Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join(''));

const isHalfWidth = (character: string): boolean => /[ -~]/.test(character);

const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (isHalfWidth(character) ? SIZE / 2 : SIZE), 0);

/** Breaks text into lines of a width; a word of digits or letters is kept whole where it fits. */
function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const [word] of paragraph.matchAll(/[!-~]+|[^!-~]/g)) {
      if (line !== '' && widthOf(line + word) > width) {
        lines.push(line);
        line = '';
      }
      line += word;
    }
    return [...lines, line];
  });
}

/** Pages that are written from the top down. */
class Pages {
  readonly #document: PDFDocument;
  readonly #font: ReturnType<PDFDocument['context']['register']>;
  readonly #style: PdfStyle;
  #page: PDFPage | undefined;
  #count = 0;
  y = 0;

  constructor(document: PDFDocument, style: PdfStyle) {
    const { context } = document;
    this.#document = document;
    this.#style = style;
    const descriptor = { Type: 'FontDescriptor', FontName: 'STSong-Light', Flags: 6, FontBBox: [-25, -254, 1000, 880] };
    const metrics = { ItalicAngle: 0, Ascent: 880, Descent: -120, CapHeight: 880, StemV: 93 };
    const system = { Registry: PDFHexString.fromText('Adobe'), Ordering: PDFHexString.fromText('GB1'), Supplement: 2 };
    const descendant = context.obj({
      ...{
        Type: 'Font',
        Subtype: 'CIDFontType0',
        BaseFont: 'STSong-Light',
        CIDSystemInfo: system,
        DW: 1000,
        W: [1, 95, 500, 814, 939, 500],
      },
      FontDescriptor: context.register(context.obj({ ...descriptor, ...metrics })),
    });
    const font = { Type: 'Font', Subtype: 'Type0', BaseFont: 'STSong-Light', Encoding: 'UniGB-UCS2-H' };
    this.#font = context.register(context.obj({ ...font, DescendantFonts: [context.register(descendant)] }));
  }

  get page(): PDFPage {
    return this.#page ?? this.next();
  }

  next(): PDFPage {
    this.#page = this.#document.addPage([PAGE.width, PAGE.height]);
    this.#page.node.setFontDictionary(PDFName.of('F1'), this.#font);
    this.y = PAGE.height - PAGE.margin;
    this.#count += 1;
    this.text(`- ${this.#count} -`, PAGE.width / 2 - 12, 30);
    return this.#page;
  }

  room(height: number): boolean {
    return this.#page !== undefined && this.y - height >= PAGE.margin;
  }

  text(text: string, x: number, y: number): void {
    const { perCharacter, drawnTwice } = this.#style;
    const show = (dx: number): PDFOperator[] => {
      let at = x + dx;
      const pieces = perCharacter ? Array.from(text) : [text];
      return pieces.flatMap((piece) => {
        const operators = [op('BT'), op('Tf', PDFName.of('F1'), SIZE), op('Td', at, y), op('Tj', hex(piece)), op('ET')];
        at += widthOf(piece);
        return operators;
      });
    };
    this.page.pushOperators(...show(0), ...(drawnTwice ? show(0.3) : []));
  }

  /** The border of a cell. */
  box(x: number, y: number, width: number, height: number): void {
    const { borders } = this.#style;
    const sides = [
      [x, y, x + width, y],
      [x, y + height, x + width, y + height],
      [x, y, x, y + height],
      [x + width, y, x + width, y + height],
    ] as const;
    if (borders === 'boxes') this.page.pushOperators(op('re', x, y, width, height), op('S'));
    if (borders === 'lines') for (const [x0, y0, x1, y1] of sides) this.page.pushOperators(op('m', x0, y0), op('l', x1, y1), op('S'));
    if (borders === 'filled') {
      const thin = 0.48;
      for (const [x0, y0, x1, y1] of sides)
        this.page.pushOperators(op('re', x0, y0, Math.max(x1 - x0, thin), Math.max(y1 - y0, thin)), op('f'));
    }
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function drawTable(pages: Pages, table: PrintedTable): void {
  const { cells, width } = placedCells(table);
  const whole = PAGE.width - 2 * PAGE.margin + 60;
  // Label columns are wider than those of numbers.
  const numbers = new Set(cells.filter(({ cell }) => cell.path).map(({ column }) => column));
  const shares = Array.from({ length: width }, (_, column) => (numbers.has(column) ? 1 : table.part === 'applications' ? 1.3 : 1));
  const widths = shares.map((share) => (share / sum(shares)) * whole);
  const left = PAGE.margin - 30;
  const widthAt = (column: number, span: number): number => sum(widths.slice(column, column + span));
  const linesOf = ({ cell, column }: Placed): string[] => wrapped(cell.text, widthAt(column, cell.colspan) - 2 * PADDING);
  const heights = table.rows.map((_, row) =>
    Math.max(
      PITCH,
      ...cells.filter((placed) => placed.row === row && placed.cell.rowspan === 1).map((placed) => linesOf(placed).length * PITCH),
    ),
  );
  for (const placed of cells) {
    const spanned = sum(heights.slice(placed.row, placed.row + placed.cell.rowspan));
    const missing = linesOf(placed).length * PITCH - spanned;
    const last = placed.row + placed.cell.rowspan - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  const first: number[] = [];
  let row = 0;
  // Rows that fit on a page, then those that go on on the next; a cell that spans both has its text in its first part.
  while (row < table.rows.length) {
    if (!pages.room((heights[row] ?? 0) + 6)) pages.next();
    const from = row;
    const top = pages.y - 4;
    let height = 0;
    while (row < table.rows.length && pages.room(height + (heights[row] ?? 0) + 6)) {
      height += heights[row] ?? 0;
      row += 1;
    }
    first.push(from);
    for (const placed of cells) {
      const [start, end] = [Math.max(placed.row, from), Math.min(placed.row + placed.cell.rowspan, row)];
      if (start >= end) continue;
      const boxTop = top - sum(heights.slice(from, start));
      const boxHeight = sum(heights.slice(start, end));
      const [x, boxWidth] = [left + widthAt(0, placed.column), widthAt(placed.column, placed.cell.colspan)];
      pages.box(x, boxTop - boxHeight, boxWidth, boxHeight);
      if (start !== placed.row) continue;
      const lines = linesOf(placed);
      lines.forEach((line, index) => {
        const y = boxTop - boxHeight / 2 + (lines.length * PITCH) / 2 - (index + 1) * PITCH + 4;
        pages.text(line, x + (boxWidth - widthOf(line)) / 2, Math.min(y, boxTop - 12 - index * PITCH + 0.01));
      });
    }
    pages.y = top - height;
  }
  pages.y -= PITCH;
}

function drawParagraph(pages: Pages, text: string, isCentred: boolean): void {
  const width = PAGE.width - 2 * PAGE.margin;
  const lines = wrapped(isCentred ? text : `\u3000\u3000${text}`, width);
  for (const line of lines) {
    if (!pages.room(PITCH)) pages.next();
    pages.y -= PITCH;
    pages.text(line, isCentred ? (PAGE.width - widthOf(line)) / 2 : PAGE.margin, pages.y);
  }
}

/** A report laid out on pages. */
export async function madePdf(blocks: readonly PrintedBlock[], style: PdfStyle = PLAIN_PDF): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pages = new Pages(document, style);
  for (const block of blocks) {
    if (block.kind === 'table') drawTable(pages, block);
    else drawParagraph(pages, block.text, block.role === 'title');
  }
  return document.save({ useObjectStreams: style.compress });
}

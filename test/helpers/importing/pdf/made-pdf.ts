import { PDFDocument, PDFHexString, PDFNumber, PDFOperator } from 'pdf-lib';
import type { PDFName, PDFOperatorNames, PDFPage } from 'pdf-lib';
import { layOut, PAGE, SIZE, widthOf } from './page-layout.js';
import type { Surface } from './page-layout.js';
import { FONT_NAME, PDF_FONTS } from './pdf-fonts.js';
import type { PdfFont } from './pdf-fonts.js';
import type { PrintedBlock } from '../printed-report.js';

// Reports as PDFs: A4 pages, justified prose, tables with borders that continue on the next page. No font is embedded.

export interface PdfStyle {
  /** How borders are drawn: a stroked box for each cell, stroked lines, thin filled boxes as in Word, or not at all. */
  readonly borders: 'boxes' | 'lines' | 'filled' | 'none';
  /** Each character with a separate operator, as some printer drivers write. */
  readonly perCharacter: boolean;
  /** Bold by drawing twice. */
  readonly drawnTwice: boolean;
  readonly compress: boolean;
  /** Whether a reader knows the characters by the name of the font, or by a map in the file, which takes it half of the time. */
  readonly font: keyof typeof PDF_FONTS;
}

export const PLAIN_PDF: PdfStyle = { borders: 'boxes', perCharacter: false, drawnTwice: false, compress: true, font: 'named' };

type Operand = number | PDFName | PDFHexString;

const op = (name: `${PDFOperatorNames}`, ...args: Operand[]): PDFOperator =>
  PDFOperator.of(
    name as never,
    args.map((arg) => (typeof arg === 'number' ? PDFNumber.of(arg) : arg)),
  );

const hex = (text: string): PDFHexString =>
  PDFHexString.of(Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join(''));

/** Pages that are written from top to bottom. */
class Pages implements Surface {
  readonly #document: PDFDocument;
  readonly #font: PdfFont;
  readonly #style: PdfStyle;
  #page: PDFPage | undefined;
  #count = 0;
  y = 0;

  constructor(document: PDFDocument, style: PdfStyle) {
    this.#document = document;
    this.#style = style;
    this.#font = PDF_FONTS[style.font](document.context);
  }

  /** Completes the document. */
  end(): void {
    this.#font.end();
  }

  get page(): PDFPage {
    return this.#page ?? this.#add();
  }

  next(): void {
    this.#add();
  }

  #add(): PDFPage {
    this.#page = this.#document.addPage([PAGE.width, PAGE.height]);
    this.#page.node.setFontDictionary(FONT_NAME, this.#font.ref);
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
    this.#font.write(text);
    const show = (dx: number): PDFOperator[] => {
      let at = x + dx;
      const pieces = perCharacter ? Array.from(text) : [text];
      return pieces.flatMap((piece) => {
        const operators = [op('BT'), op('Tf', FONT_NAME, SIZE), op('Td', at, y), op('Tj', hex(piece)), op('ET')];
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

/** A report laid out on pages. */
export async function madePdf(blocks: readonly PrintedBlock[], style: PdfStyle = PLAIN_PDF): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pages = new Pages(document, style);
  layOut(blocks, pages);
  pages.end();
  return document.save({ useObjectStreams: style.compress });
}

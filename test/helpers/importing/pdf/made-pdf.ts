import { PDFDocument, PDFHexString, PDFName, PDFNumber, PDFOperator } from 'pdf-lib';
import type { PDFOperatorNames, PDFPage } from 'pdf-lib';
import { layOut, PAGE, SIZE, widthOf } from './page-layout.js';
import type { Surface } from './page-layout.js';
import type { PrintedBlock } from '../printed-report.js';

// Reports as PDFs: A4 pages, justified prose, tables with borders that continue on the next page. The font is one that every PDF reader for
// Chinese knows by name, so that no font has to be embedded.

export interface PdfStyle {
  /** How borders are drawn: a stroked box for each cell, stroked lines, thin filled boxes as in Word, or not at all. */
  readonly borders: 'boxes' | 'lines' | 'filled' | 'none';
  /** Each character with a separate operator, as some printer drivers write. */
  readonly perCharacter: boolean;
  /** Bold by drawing twice. */
  readonly drawnTwice: boolean;
  readonly compress: boolean;
}

export const PLAIN_PDF: PdfStyle = { borders: 'boxes', perCharacter: false, drawnTwice: false, compress: true };

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
    return this.#page ?? this.#add();
  }

  next(): void {
    this.#add();
  }

  #add(): PDFPage {
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

/** A report laid out on pages. */
export async function madePdf(blocks: readonly PrintedBlock[], style: PdfStyle = PLAIN_PDF): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pages = new Pages(document, style);
  layOut(blocks, pages);
  return document.save({ useObjectStreams: style.compress });
}

import { layOut, PAGE } from '../pdf/page-layout.js';
import type { CellPlace, Surface } from '../pdf/page-layout.js';
import type { PrintedBlock } from '../printed-report.js';
import { filled, frame, line, SIZE, textAt } from './ofd-objects.js';
import { layer, ofdFile } from './ofd-file.js';
import type { OfdExtras } from './ofd-file.js';

// Reports as OFD files: A4 pages, justified prose, tables with borders that continue on the next page.

const MILLIMETRES = 25.4 / 72;

/** How a cell or a line of text is written. */
export interface OfdWay {
  /** How borders are drawn: a box for each cell, lines, or thin filled boxes. */
  readonly borders: 'boxes' | 'lines' | 'filled';
  /** Each character as an object of its own, as some printer drivers write. */
  readonly perCharacter: boolean;
  /** Content in nested blocks. */
  readonly nested: boolean;
  /** Text in the coordinates of points, under a matrix. */
  readonly scaled: boolean;
  /** Instead of the plain text of a number, what is on the page. */
  readonly number?: (text: string, x: number, y: number, cell: CellPlace) => string | undefined;
}

export const PLAIN_OFD: OfdWay = { borders: 'boxes', perCharacter: false, nested: false, scaled: false };

/** A text at a place, whose sizes and steps are in points, under a matrix that makes them millimetres. */
const scaledText = (text: string, x: number, y: number): string => {
  const object = textAt(text, 0, 0, { size: SIZE / MILLIMETRES });
  const boundary = `Boundary="${x} ${y - SIZE} 200 ${SIZE * 1.25}"`;
  return object.replace(/Boundary="[^"]*"/, `${boundary} CTM="${MILLIMETRES} 0 0 ${MILLIMETRES} 0 0"`);
};

/** Pages that are written from top to bottom. */
class OfdPages implements Surface {
  readonly pages: string[] = [];
  readonly #way: OfdWay;
  y = 0;

  constructor(way: OfdWay) {
    this.#way = way;
  }

  next(): void {
    this.pages.push('');
    this.y = PAGE.height - PAGE.margin;
    this.text(`- ${this.pages.length} -`, PAGE.width / 2 - 12, 30);
  }

  room(height: number): boolean {
    return this.pages.length > 0 && this.y - height >= PAGE.margin;
  }

  #add(object: string): void {
    this.pages.push(`${this.pages.pop() ?? ''}${object}`);
  }

  text(text: string, x: number, y: number, cell?: CellPlace): void {
    const { perCharacter, scaled, number } = this.#way;
    const [left, base] = [x * MILLIMETRES, (PAGE.height - y) * MILLIMETRES];
    const own = cell?.path && text.trim() !== '' ? number?.(text, left, base, cell) : undefined;
    if (own !== undefined) this.#add(own);
    else if (scaled) this.#add(scaledText(text, left, base));
    else if (!perCharacter) this.#add(textAt(text, left, base));
    else {
      let at = left;
      for (const character of text) {
        this.#add(textAt(character, at, base));
        at += /[ -~]/.test(character) ? SIZE / 2 : SIZE;
      }
    }
  }

  /** The border of a cell. */
  box(x: number, y: number, width: number, height: number): void {
    const [left, top] = [x * MILLIMETRES, (PAGE.height - y - height) * MILLIMETRES];
    const [right, bottom] = [left + width * MILLIMETRES, top + height * MILLIMETRES];
    const { borders } = this.#way;
    if (borders === 'boxes') this.#add(frame(left, top, right - left, bottom - top));
    const sides = [
      [left, top, right, top],
      [left, bottom, right, bottom],
      [left, top, left, bottom],
      [right, top, right, bottom],
    ] as const;
    if (borders === 'lines') for (const side of sides) this.#add(line(...side));
    if (borders === 'filled')
      for (const [x0, y0, x1, y1] of sides) this.#add(filled(x0, y0, Math.max(x1 - x0, 0.17), Math.max(y1 - y0, 0.17)));
  }

  get layers(): string[] {
    const block = (content: string): string => `<ofd:PageBlock ID="4"><ofd:PageBlock ID="4">${content}</ofd:PageBlock></ofd:PageBlock>`;
    return this.pages.map((content) => layer(this.#way.nested ? block(content) : content));
  }
}

/** A report laid out on pages. */
export function madeOfd(blocks: readonly PrintedBlock[], way: OfdWay = PLAIN_OFD, extras: OfdExtras = {}): Uint8Array {
  const pages = new OfdPages(way);
  layOut(blocks, pages);
  return ofdFile(pages.layers, extras);
}

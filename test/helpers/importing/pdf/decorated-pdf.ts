import type { PublishedDocument } from '../../../../src/importing/published-document.js';
import { blocksOfPages, unseenLayers } from '../../../../src/importing/positioned/tables/page-blocks.js';
import type { Draw } from '../oracle/oracle.js';
import { layOut, PAGE } from './page-layout.js';
import type { CellPlace, Surface } from './page-layout.js';
import { DECORATIONS, shown } from './pdf-decorations.js';
import type { Decorated, Decoration } from './pdf-decorations.js';
import { pdfFile } from './pdf-file.js';
import { contentOfPage } from './pdf-operator-list.js';
import { op } from './pdf-operators.js';
import type { Annotation, Operator, WrittenPage } from './pdf-operators.js';
import type { PrintedBlock } from '../printed-report.js';

// Reports as PDFs in which any number may be struck through, hidden, raised, covered, doubled or drawn.

const ALL_WAYS: readonly Decoration[] = Object.values(DECORATIONS).flat();

/** One in this many numbers is decorated. */
const SHARES = [1, 2, 4, 12, 60];

class DecoratedPages implements Surface {
  readonly pages: { readonly operators: Operator[]; readonly annotations: Annotation[] }[] = [];
  readonly #draw: Draw;
  readonly #share: number;
  readonly #ways: readonly Decoration[];
  readonly #borders: number;
  y = 0;

  constructor(draw: Draw, ways: readonly Decoration[]) {
    this.#draw = draw;
    this.#ways = ways;
    this.#share = SHARES[draw(SHARES.length)] ?? 1;
    this.#borders = draw(8);
  }

  next(): void {
    this.pages.push({ operators: [], annotations: [] });
    this.y = PAGE.height - PAGE.margin;
    this.#add({ operators: shown(`- ${this.pages.length} -`, PAGE.width / 2 - 12, 30) });
  }

  room(height: number): boolean {
    return this.pages.length > 0 && this.y - height >= PAGE.margin;
  }

  #add({ operators, annotations = [] }: Decorated): void {
    const page = this.pages[this.pages.length - 1];
    if (!page) throw new Error('There is no page yet.');
    page.operators.push(...operators);
    page.annotations.push(...annotations);
  }

  text(text: string, x: number, y: number, cell?: CellPlace): void {
    const draw = this.#draw;
    const way = cell?.path && text.trim() !== '' && draw(this.#share) === 0 ? this.#ways[draw(this.#ways.length)] : undefined;
    this.#add(way && cell ? way({ text, x, y, cell }, draw) : { operators: shown(text, x, y) });
  }

  box(x: number, y: number, width: number, height: number): void {
    const thin = 0.48;
    const sides = [
      [x, y, width, thin],
      [x, y + height, width, thin],
      [x, y, thin, height],
      [x + width, y, thin, height],
    ] as const;
    // Few tables are drawn without borders.
    if (this.#borders === 7) return;
    if (this.#borders < 3) this.#add({ operators: [op('re', x, y, width, height), op('S')] });
    else if (this.#borders < 5) this.#add({ operators: sides.flatMap((side) => [op('re', ...side), op('f')]) });
    else {
      const lines = [
        [x, y, x + width, y],
        [x, y + height, x + width, y + height],
        [x, y, x, y + height],
        [x + width, y, x + width, y + height],
      ] as const;
      this.#add({ operators: lines.flatMap(([x0, y0, x1, y1]) => [op('m', x0, y0), op('l', x1, y1), op('S')]) });
    }
  }
}

/** The pages of a report with numbers decorated in some ways. */
export function decoratedPages(blocks: readonly PrintedBlock[], draw: Draw, ways = ALL_WAYS): readonly WrittenPage[] {
  const pages = new DecoratedPages(draw, ways);
  layOut(blocks, pages);
  return pages.pages;
}

/** A report with decorated numbers as the bytes of a PDF. */
export const decoratedPdf = (blocks: readonly PrintedBlock[], draw: Draw): Uint8Array<ArrayBuffer> => pdfFile(decoratedPages(blocks, draw));

/** The same content as pdf.js would return it, without a file: a hundred times as fast. */
export function decoratedPdfDocument(blocks: readonly PrintedBlock[], draw: Draw, ways = ALL_WAYS): PublishedDocument {
  const contents = decoratedPages(blocks, draw, ways).map(contentOfPage);
  const unseen = unseenLayers(contents);
  return { blocks: blocksOfPages(contents), ...(unseen.length > 0 && { unseen }) };
}

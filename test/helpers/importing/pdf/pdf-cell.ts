import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import type { PDFContext, PDFObject } from 'pdf-lib';
import type { GridCell } from '../../../../src/importing/published-document.js';
import { readPdf } from '../../../../src/importing/pdf/pdf-reading.js';
import { shown } from './pdf-decorations.js';
import { pdfFile } from './pdf-file.js';
import { op } from './pdf-operators.js';
import type { Operator } from './pdf-operators.js';

// A table of two cells: 行 and a number at 110, 705, in a cell of 100 by 20.

export const X = 110;
export const Y = 705;

export const FRAME: readonly Operator[] = [op('re', 50, 700, 50, 20), op('S'), op('re', 100, 700, 100, 20), op('S'), ...shown('行', 55, Y)];

/** Enough text for a document. */
export const PROSE: readonly Operator[] = Array.from({ length: 3 }, (_, line) =>
  shown('本报告由示例市民政局编制。如有疑问，请与本机关联系。', 60, 780 - 20 * line),
).flat();

/** The cell with the number, imported from a file. */
export async function cellInFile(bytes: Uint8Array<ArrayBuffer>): Promise<GridCell | undefined> {
  const { blocks } = await readPdf(bytes, 60_000);
  const table = blocks.find(({ kind }) => kind === 'grid');
  return table?.kind === 'grid' ? table.rows[0]?.[1] : undefined;
}

/** A page with the table, changed by pdf-lib. */
export async function madeWith(change: (document: PDFDocument) => void): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(pdfFile([{ operators: [...PROSE, ...FRAME], annotations: [] }]));
  change(document);
  return new Uint8Array(await document.save());
}

/** A resource of a page: its kind, its name, and how to create it. */
export interface Resource {
  readonly kind: 'ExtGState' | 'Font' | 'Shading' | 'XObject';
  readonly name: string;
  readonly make: (context: PDFContext) => PDFObject;
}

/** The cell with the number in a page whose content ends as given. `F1` is the font of its text. */
export async function cellOfContent(content: string, resources: readonly Resource[] = []): Promise<GridCell | undefined> {
  const bytes = await madeWith((document) => {
    const [page] = document.getPages();
    const { context } = document;
    const own = page?.node.Resources();
    for (const { kind, name, make } of resources) {
      const known = own?.lookupMaybe(PDFName.of(kind), PDFDict) ?? context.obj({});
      own?.set(PDFName.of(kind), known);
      known.set(PDFName.of(name), context.register(make(context)));
    }
    page?.node.addContentStream(context.register(context.stream(content)));
  });
  return cellInFile(bytes);
}

import { importDocuments } from '../../../src/importing/import-document.js';
import { madeDocx } from './word/made-docx.js';
import { mhtOf } from './mht/made-mht.js';
import { madeOfd } from './ofd/made-ofd.js';
import { madePdf, PLAIN_PDF } from './pdf/made-pdf.js';
import { madeXlsx } from './sheet/made-xlsx.js';
import { htmlOf } from './html/printed-html.js';
import type { PrintedBlock } from './printed-report.js';
import { textOf } from './text/printed-text.js';
import type { ImportOptions, ImportedReport } from '../../../src/importing/imported-report.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

type Print = (blocks: readonly PrintedBlock[]) => Uint8Array | Promise<Uint8Array>;

/** The same document as each kind of file that can be imported. */
const PRINTS: Readonly<Record<string, Print>> = {
  HTML: (blocks) => utf8(htmlOf(blocks, 'plain')),
  MHTML: (blocks) => mhtOf(htmlOf(blocks, 'plain')),
  Markdown: (blocks) => utf8(textOf(blocks, 'Markdown')),
  text: (blocks) => utf8(textOf(blocks, 'bars behind cells, merged ones at the end')),
  Word: (blocks) => madeDocx([...blocks]),
  Excel: (blocks) => madeXlsx([...blocks], 'one sheet'),
  PDF: (blocks) => madePdf(blocks, { ...PLAIN_PDF, font: 'mapped' }),
  OFD: (blocks) => madeOfd(blocks),
};

export type Kind = keyof typeof PRINTS;

export const KINDS = Object.keys(PRINTS);

/** The reports of a document, written as a kind of file and imported again. */
export async function readAs(kind: Kind, blocks: readonly PrintedBlock[], options: ImportOptions = {}): Promise<ImportedReport[]> {
  const bytes = await PRINTS[kind]!(blocks);
  return importDocuments(bytes, options);
}

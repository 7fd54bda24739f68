// pdf.js with its worker and the code tables of Chinese fonts, in one file that is loaded for the first PDF. The worker's code runs in
// place: no second file to find, no blob URL, nothing that a content security policy would block.
import { memoize } from '../../values/memoize.js';
import codeTables from './chinese-cmaps.json';
import { restorePush } from './older-engines.js';

export { completeEngine } from './older-engines.js';
export { AnnotationMode, getDocument, OPS, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
export { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

restorePush();

const tables: Readonly<Record<string, string>> = codeTables;

/** The bytes of a table. pdf.js asks for the same few with every document, and gets a copy. */
const bytesOf = memoize((table: string): Uint8Array => Uint8Array.from(atob(table), (character) => character.charCodeAt(0)));

/** Provides pdf.js with the code tables, the only resource that it needs here. */
export class CodeTables {
  fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const table = tables[filename.replace(/\.bcmap$/, '')];
    if (table === undefined) return Promise.reject(new Error(`No ${filename}.`));
    return Promise.resolve(bytesOf(table));
  }
}

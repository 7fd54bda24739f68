// pdf.js with its worker and the code tables of Chinese fonts, in one file that is loaded for the first PDF. The worker's code runs in
// place: no second file to find, no blob URL, nothing that a content security policy would block.
import codeTables from './chinese-cmaps.json';

export { completeEngine } from './older-engines.js';
export { AnnotationMode, getDocument, OPS, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
export { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

const tables: Readonly<Record<string, string>> = codeTables;

/** Provides pdf.js with the code tables, the only resource that it needs here. */
export class CodeTables {
  fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const table = tables[filename.replace(/\.bcmap$/, '')];
    if (table === undefined) return Promise.reject(new Error(`No ${filename}.`));
    return Promise.resolve(Uint8Array.from(atob(table), (character) => character.charCodeAt(0)));
  }
}

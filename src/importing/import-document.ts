import type { PublishedDocument } from './published-document.js';
import { decodedText } from './bytes/encoding.js';
import { fileKind, isEncryptedOffice, textKind } from './bytes/file-kind.js';
import { reportFrom, reportsFrom } from './report-from.js';
import { MAX_PAGE_LENGTH } from './document-limits.js';
import type { ImportOptions, ImportedReport } from './imported-report.js';
import { byImportance } from './notes/gathered-notes.js';
import { bytesOf, nameOf, sizeOf } from './bytes/file-input.js';
import type { FileInput } from './bytes/file-input.js';
import { importError } from './notes/import-error.js';
import type { ImportNote } from './notes/import-note.js';

/** In megabytes (2^20 bytes). A report with pictures has a few. */
const MAX_FILE_MB = 50;

export interface FileOptions extends ImportOptions {
  /** The name of the file, which is only used where its bytes do not tell its kind; that of a `File` by default. */
  readonly name?: string;
}

async function officeDocument(bytes: Uint8Array): Promise<PublishedDocument> {
  const { zipFile } = await import('./bytes/zip.js');
  const zip = zipFile(bytes);
  const has = (start: string): boolean => zip.names.some((name) => name.startsWith(start));
  if (has('word/')) return (await import('./office/word/docx-document.js')).wordDocument(zip);
  if (has('xl/')) return (await import('./office/sheet/sheet-document.js')).workbookDocument(zip);
  if (has('ofd.xml')) return (await import('./ofd/ofd-document.js')).ofdDocument(zip);
  throw importError(has('[content_types].xml') || has('mimetype') ? 'unknown-format' : 'archive');
}

async function textualDocument(text: string, name: string | undefined): Promise<PublishedDocument> {
  switch (textKind(text, name)) {
    case 'json':
      throw importError('is-json');
    case 'html':
      return (await import('./html/html-document.js')).htmlDocument(text);
    case 'csv':
      return (await import('./text/csv-document.js')).csvDocument(text);
    case 'plain':
      return (await import('./text/text-document.js')).textDocument(text);
  }
}

/** A document, and what was uncertain about its bytes. */
interface DocumentWithNotes {
  readonly document: PublishedDocument;
  readonly notes: readonly ImportNote[];
}

const certain = async (document: Promise<PublishedDocument>): Promise<DocumentWithNotes> => ({ document: await document, notes: [] });

async function publishedDocument(bytes: Uint8Array, name: string | undefined): Promise<DocumentWithNotes> {
  switch (fileKind(bytes)) {
    case 'zip':
      return certain(officeDocument(bytes));
    case 'pdf':
      return certain((await import('./pdf/pdf-document.js')).pdfDocument(bytes));
    case 'mht':
      return (await import('./mht/mht-document.js')).mhtDocument(bytes);
    case 'ole':
      throw importError(isEncryptedOffice(bytes) ? 'encrypted' : 'old-format');
    case 'rtf':
      throw importError('old-format');
    case 'picture':
      throw importError('picture');
    case 'text': {
      const { text, notes } = decodedText(bytes, MAX_PAGE_LENGTH);
      return { document: await textualDocument(text, name), notes };
    }
  }
}

/** Reads a file as tables and paragraphs. */
async function readFile(call: string, file: FileInput, { name }: FileOptions): Promise<DocumentWithNotes> {
  const megabytes = sizeOf(call, file) / 2 ** 20;
  if (megabytes > MAX_FILE_MB) throw importError('file-too-large', { size: Math.ceil(megabytes), most: MAX_FILE_MB });
  return publishedDocument(await bytesOf(file), name ?? nameOf(file));
}

/**
 * Imports the report in a file: a Word document (`.docx`), a workbook (`.xlsx`), comma-separated values, a PDF or an OFD file with text, an
 * HTML page (`.mht` too) or a text. Gives the report and notes on what was uncertain. The reader of each kind is loaded when the first file of that kind is read.
 *
 * @param file the whole file: its bytes, or what a file input or `fetch` gives (`File`, `Blob`, `ArrayBuffer`)
 * @throws ImportError (as a rejected promise) where no report can be made of it, or where it holds several and the options do not name one
 */
export async function importDocument(file: FileInput, options: FileOptions = {}): Promise<ImportedReport> {
  const { document, notes } = await readFile('importDocument', file, options);
  const { report, notes: own } = reportFrom(document, options);
  return { report, notes: byImportance([...notes, ...own]) };
}

/**
 * Imports all reports in a file, in the order of the document: most files hold one, some those of several agencies or years. Options select
 * those of one agency and year.
 *
 * @param file the whole file: its bytes, or what a file input or `fetch` gives (`File`, `Blob`, `ArrayBuffer`)
 * @throws ImportError (as a rejected promise) where one of them cannot be read
 */
export async function importDocuments(file: FileInput, options: FileOptions = {}): Promise<ImportedReport[]> {
  const { document, notes } = await readFile('importDocuments', file, options);
  return reportsFrom(document, options).map(({ report, notes: own }) => ({ report, notes: byImportance([...notes, ...own]) }));
}

import type { PublishedDocument } from '../document.js';
import { fileError } from '../file-words.js';
import { ImportError } from '../imported.js';
import type * as PdfLibrary from '../libraries/pdfjs.js';
import { pdfBlocks } from './pdf-blocks.js';
import { isPdfBomb } from './pdf-bomb.js';
import { pageContent } from './pdf-page.js';
import type { FontFacts, OperatorList, PageContent } from './pdf-page.js';

// A PDF through pdf.js, which is loaded when the first one comes. Its worker runs in this thread: its messages go through a channel, so that a timer gets its
// turn and can end a document that never ends.

/** A report has 10 to 20 pages. */
const MOST_PAGES = 100;

/** Milliseconds for a whole document. A report takes about one second. */
const LONGEST = 10_000;

/** Characters and lines of a whole document. */
const MOST_MARKS = 500_000;

/** Fewer characters than this are a stamp or a page number on scanned pages. */
const LEAST_TEXT = 50;

type Library = typeof PdfLibrary;

/** What one document holds open, and how it is all closed. */
async function withDocument<T>(library: Library, bytes: Uint8Array, read: (document: PdfDocument) => Promise<T>): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  library.WorkerMessageHandler.initializeFromPort(port2);
  const worker = new library.PDFWorker({ port: port1, verbosity: 0 } as unknown as ConstructorParameters<Library['PDFWorker']>[0]);
  port1.start();
  port2.start();
  const task = library.getDocument({
    data: bytes,
    worker,
    verbosity: 0,
    BinaryDataFactory: library.CodeTables,
    ...{ useWorkerFetch: false, useWasm: false, useSystemFonts: false, disableFontFace: true, isOffscreenCanvasSupported: false },
    ...{ isImageDecoderSupported: false, disableWorkerRendering: true, enableXfa: false, stopAtErrors: false, maxImageSize: 1 },
  });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy().catch(() => undefined);
    worker.destroy();
    port1.close();
    port2.close();
  }
}

type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>;

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

const NO_FONT: FontFacts = { unit: 0.001, isVertical: false };

function fontFacts(page: PdfPage, name: string): FontFacts {
  if (!page.commonObjs.has(name)) return NO_FONT;
  const font = page.commonObjs.get(name) as { readonly fontMatrix?: readonly number[]; readonly vertical?: boolean } | null;
  return { unit: font?.fontMatrix?.[0] ?? NO_FONT.unit, isVertical: font?.vertical === true };
}

async function contentOf({ AnnotationMode, OPS }: Library, page: PdfPage): Promise<PageContent> {
  const list = (await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })) as unknown as OperatorList;
  const content = pageContent(list, OPS, page.getViewport({ scale: 1 }), (name) => fontFacts(page, name));
  page.cleanup();
  return content;
}

async function documentOf(library: Library, pdf: PdfDocument): Promise<PublishedDocument> {
  if (pdf.numPages > MOST_PAGES) throw fileError('pdf-too-large');
  const pages: PageContent[] = [];
  let characters = 0;
  let marks = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await contentOf(library, await pdf.getPage(number));
    characters += content.glyphs.length;
    marks += content.glyphs.length + content.rulings.length;
    if (marks > MOST_MARKS) throw fileError('pdf-too-large');
    pages.push(content);
  }
  if (characters < LEAST_TEXT) throw fileError('scanned');
  const { info } = await pdf.getMetadata();
  const title = (info as { readonly Title?: unknown }).Title;
  return { blocks: pdfBlocks(pages), ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }) };
}

/** The failure that a document ended in, as it is told. */
function importError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  return error instanceof Error && error.name === 'PasswordException' ? fileError('encrypted') : fileError('broken-pdf');
}

/** What stands in a PDF. Throws an ImportError where it is scanned, encrypted, broken or too large. */
export async function pdfDocument(bytes: Uint8Array): Promise<PublishedDocument> {
  // pdf.js takes the buffer for its own.
  const copy = new Uint8Array(bytes);
  if (await isPdfBomb(copy)) throw fileError('pdf-too-large');
  const library = await import('../libraries/pdfjs.js');
  library.completeEngine();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(fileError('pdf-too-large')), LONGEST);
  });
  try {
    return await withDocument(library, copy, (pdf) => Promise.race([documentOf(library, pdf), deadline]));
  } catch (error) {
    throw importError(error);
  } finally {
    clearTimeout(timer);
  }
}

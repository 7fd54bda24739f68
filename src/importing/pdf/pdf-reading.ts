import type { PublishedDocument } from '../published-document.js';
import { AnnotationMode, CodeTables, completeEngine, getDocument, OPS, PDFWorker, WorkerMessageHandler } from '../libraries/pdfjs.js';
import { Deadline } from '../positioned/deadline.js';
import { refuseScans } from '../positioned/scanned-pages.js';
import { blocksOfPages, unseenLayers } from '../positioned/tables/page-blocks.js';
import { isPdfBomb } from './pdf-bomb.js';
import { pageContent } from './pdf-page.js';
import type { FontFacts, Layers, OperatorList, PageContent } from './pdf-page.js';
import { shrinkPictures } from './pdf-pictures.js';
import { drawsInTextColor } from './painting/type3-glyphs.js';
import { MAX_MARKS, MAX_PAGES } from '../positioned/page-limits.js';
import { MAX_PICTURE_POINTS } from './reading-limits.js';
import { ImportError, importError } from '../notes/import-error.js';

// Reads a PDF with pdf.js in the calling thread, which is a worker where possible. The two halves of pdf.js communicate through a message
// channel rather than synchronously, so that timers can fire between their messages.

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Opens a document, passes it to `read`, and closes everything afterwards, at the latest when the time is up. */
async function withDocument<T>(bytes: Uint8Array, deadline: Deadline, read: (document: PdfDocument) => Promise<T>): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(port2);
  // The types of pdf.js only allow a worker, but any port works.
  const port: EventTarget = port1;
  const worker = PDFWorker.create({ port: port as Worker, verbosity: 0 });
  port1.start();
  port2.start();
  const task = getDocument({
    data: bytes,
    worker,
    verbosity: 0,
    BinaryDataFactory: CodeTables,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    enableXfa: false,
    stopAtErrors: false,
    // Pictures have already been shrunk, except inline images.
    maxImageSize: MAX_PICTURE_POINTS,
  });
  try {
    return await deadline.limit(task.promise.then(read));
  } finally {
    await task.destroy().catch(() => undefined);
    worker.destroy();
    port1.close();
    port2.close();
  }
}

const NO_FONT: FontFacts = { unit: 0.001, isVertical: false };

/** What pdf.js knows about a font. */
interface FontOfPdf {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  /** In a Type 3 font, the procedures that draw its glyphs, by name. */
  readonly charProcOperatorList?: ReadonlyMap<unknown, OperatorList>;
}

function fontFacts(page: PdfPage, name: string): FontFacts {
  if (!page.commonObjs.has(name)) return NO_FONT;
  const font = page.commonObjs.get(name) as FontOfPdf | null;
  const facts = { unit: font?.fontMatrix?.[0] ?? NO_FONT.unit, isVertical: font?.vertical === true };
  const procedures = font?.charProcOperatorList;
  return procedures ? { ...facts, isDrawn: (procedure) => drawsInTextColor(procedures.get(procedure), OPS) } : facts;
}

type LayerConfig = Awaited<ReturnType<PdfDocument['getOptionalContentConfig']>>;

/** What pdf.js knows about an optional content group or membership. */
interface LayerFacts {
  readonly id?: unknown;
  readonly ids?: unknown;
}

/** The layers of a document: which are visible when it is opened, and their names. */
function layersOf(config: LayerConfig): Layers {
  const groupOf = (id: unknown): { readonly name?: unknown } | null => {
    const group: unknown = typeof id === 'string' ? config.getGroup(id) : null;
    return typeof group === 'object' ? group : null;
  };
  return {
    isShown: (group) => config.isVisible(group as Parameters<LayerConfig['isVisible']>[0]) === true,
    nameOf: (group) => {
      const { id, ids }: LayerFacts = typeof group === 'object' && group !== null ? group : {};
      const name = groupOf(id ?? (Array.isArray(ids) ? (ids as unknown[])[0] : undefined))?.name;
      return typeof name === 'string' ? name : '';
    },
  };
}

async function contentOf(page: PdfPage, layers: Layers, deadline: Deadline): Promise<PageContent> {
  const list: OperatorList = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: 'display' });
  const view = page.getViewport({ scale: 1 });
  const fontOf = (name: string): FontFacts => fontFacts(page, name);
  const content = pageContent({ list, operators: OPS, view, fontOf, layers, annotations }, deadline);
  page.cleanup();
  return content;
}

async function documentOf(pdf: PdfDocument, deadline: Deadline): Promise<PublishedDocument> {
  if (pdf.numPages > MAX_PAGES) throw importError('pages-too-large');
  const layers = layersOf(await pdf.getOptionalContentConfig());
  const pages: PageContent[] = [];
  let marks = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    deadline.check();
    const content = await contentOf(await pdf.getPage(number), layers, deadline);
    marks += content.marks;
    if (marks > MAX_MARKS) throw importError('pages-too-large');
    pages.push(content);
  }
  refuseScans(pages);
  const { info } = await pdf.getMetadata();
  const title = (info as { readonly Title?: unknown }).Title;
  deadline.check();
  const unseen = unseenLayers(pages);
  return {
    blocks: blocksOfPages(pages, deadline),
    hasTextLayer: true,
    ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }),
    ...(unseen.length > 0 && { unseen }),
  };
}

/** Any error as an ImportError. */
function asImportError(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  return error instanceof Error && error.name === 'PasswordException' ? importError('encrypted') : importError('broken-pdf');
}

/**
 * Reads a PDF in this thread.
 *
 * @param bytes the whole file, which cannot be used afterwards: pdf.js takes over the buffer
 * @param milliseconds the time limit, as far as this thread can keep to it: a long step of pdf.js can only be interrupted by terminating
 * the thread
 * @throws ImportError (as a rejected promise) if it is scanned, encrypted, broken, too large or too slow
 */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, milliseconds: number): Promise<PublishedDocument> {
  const deadline = new Deadline(milliseconds);
  try {
    if (await isPdfBomb(bytes, deadline)) throw importError('pages-too-large');
    completeEngine();
    shrinkPictures(bytes);
    return await withDocument(bytes, deadline, (pdf) => documentOf(pdf, deadline));
  } catch (error) {
    throw asImportError(error);
  }
}

import type { PublishedDocument } from '../published-document.js';
import type { ZipFile } from '../bytes/zip.js';
import { childOf, elementsIn, textIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import { importError } from '../notes/import-error.js';
import { Deadline } from '../positioned/deadline.js';
import { MAX_MILLISECONDS, MAX_PAGES } from '../positioned/page-limits.js';
import type { PageContent } from '../positioned/painting/page-content.js';
import { refuseScans } from '../positioned/scanned-pages.js';
import { blocksOfPages } from '../positioned/tables/page-blocks.js';
import { annotationsByPage, sealsByPage } from './ofd-annotations.js';
import { OfdDocumentParts } from './ofd-document-parts.js';
import { ofdPageContent } from './ofd-pages.js';
import { MAX_MARKS } from './ofd-limits.js';
import { OfdParts, partAt } from './ofd-parts.js';
import type { OfdPart } from './ofd-parts.js';

// Reads OFD files, China's standard of documents with a fixed layout (GB/T 33190-2016): what is painted where on each page, then as in a PDF.

/** Collects the pages of a file, which has one document or, rarely, several. */
class OfdReader {
  readonly pages: PageContent[] = [];
  readonly #parts: OfdParts;
  readonly #deadline: Deadline;
  #marks = 0;

  constructor(parts: OfdParts, deadline: Deadline) {
    this.#parts = parts;
    this.#deadline = deadline;
  }

  /** Reads a document of the file. */
  add(main: OfdPart, body: XmlElement): void {
    const root = childOf(body, 'DocRoot');
    if (!root) throw importError('broken-ofd');
    const document = this.#parts.part(partAt(main.name, textIn(root)));
    const parts = new OfdDocumentParts(this.#parts, document);
    const [annotations, seals] = [annotationsByPage(this.#parts, document), sealsByPage(this.#parts, main, body)];
    const pages = elementsIn(childOf(document.root, 'Pages') ?? document.root, 'Page');
    if (this.pages.length + pages.length > MAX_PAGES) throw importError('pages-too-large');
    for (const { attributes } of pages) {
      this.#deadline.check();
      if (attributes.BaseLoc === undefined) throw importError('broken-ofd');
      const page = this.#parts.part(partAt(document.name, attributes.BaseLoc));
      parts.addResources(page.name, page.root, 'PageRes');
      const id = attributes.ID ?? '';
      this.#addPage(
        ofdPageContent(page.root, parts, { appearances: annotations.get(id) ?? [], seals: seals.get(id) ?? [] }, this.#deadline),
      );
    }
  }

  #addPage(content: PageContent): void {
    this.#marks += content.marks;
    if (this.#marks > MAX_MARKS) throw importError('pages-too-large');
    this.pages.push(content);
  }
}

function titleOf(body: XmlElement | undefined): string | undefined {
  const title = childOf(childOf(body, 'DocInfo'), 'Title');
  const text = title && textIn(title).trim();
  return text === '' ? undefined : text;
}

/**
 * Reads an OFD file.
 *
 * @throws ImportError if it is scanned, encrypted, broken, too large or too slow
 */
export function ofdDocument(zip: ZipFile): PublishedDocument {
  if (zip.names.includes('encryptions.xml')) throw importError('encrypted');
  const deadline = new Deadline(MAX_MILLISECONDS);
  const parts = new OfdParts(zip);
  const main = parts.part('ofd.xml');
  const bodies = elementsIn(main.root, 'DocBody');
  const reader = new OfdReader(parts, deadline);
  for (const body of bodies) reader.add(main, body);
  if (bodies.length === 0) throw importError('broken-ofd');
  refuseScans(reader.pages);
  const title = titleOf(bodies[0]);
  return { blocks: blocksOfPages(reader.pages, deadline), hasTextLayer: true, ...(title !== undefined && { title }) };
}

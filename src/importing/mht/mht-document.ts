import type { PublishedDocument } from '../published-document.js';
import { decodedText } from '../bytes/encoding.js';
import { MAX_PAGE_LENGTH } from '../document-limits.js';
import { htmlDocument } from '../html/html-document.js';
import type { SheetAt } from '../html/style/style-sheets.js';
import { ImportError, importError } from '../notes/import-error.js';
import { importNote } from '../notes/import-note.js';
import type { ImportNote } from '../notes/import-note.js';
import { mimeFile } from './mime-parts.js';
import type { MimePart } from './mime-parts.js';

/** A document, and what was uncertain about its bytes. */
interface DocumentWithNotes {
  readonly document: PublishedDocument;
  readonly notes: readonly ImportNote[];
}

/** Characters of all style sheets that come with a page. Portals have a few hundred thousand; those above are left out, as ones that were not saved. */
const MAX_SHEETS = 600_000;

/** An address without what only says how it is reached, resolved against that of the page. */
function resolved(address: string, base: string | undefined): string {
  if (/^cid:/i.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** Finds the style sheets of a page among the parts of its file. */
function sheetsIn(parts: readonly MimePart[], page: MimePart): SheetAt {
  const sheets = new Map<string, MimePart>();
  for (const part of parts) {
    if (part.type !== 'text/css') continue;
    if (part.location !== undefined) sheets.set(resolved(part.location, page.location), part);
    if (part.id !== undefined) sheets.set(`cid:${part.id}`, part);
  }
  let left = MAX_SHEETS;
  return (address) => {
    const part = sheets.get(resolved(address.trim(), page.location));
    if (!part) return undefined;
    const text = new TextDecoder(part.charset && /gb/i.test(part.charset) ? 'gb18030' : 'utf-8').decode(part.bytes());
    if (text.length > left) return undefined;
    left -= text.length;
    return text;
  };
}

/** Reads one page of a file. */
function pageDocument(page: MimePart, parts: readonly MimePart[]): DocumentWithNotes {
  const { text, notes } = decodedText(page.bytes(), MAX_PAGE_LENGTH, page.charset);
  try {
    return { document: htmlDocument(text, sheetsIn(parts, page)), notes };
  } catch (error) {
    if (!(error instanceof ImportError) || error.reason !== 'too-complex') throw error;
    const document = htmlDocument(text);
    return { document, notes: [...notes, importNote('styles-not-read', { severity: 'warning' })] };
  }
}

/** Frames in a page. */
const MAX_FRAMES = 20;

const hasTable = ({ document }: DocumentWithNotes): boolean => document.blocks.some(({ kind }) => kind === 'grid');

/** A page without tables, together with the pages of its file that have some: portals show an article in a frame. */
function withFrames(main: DocumentWithNotes, page: MimePart, parts: readonly MimePart[]): DocumentWithNotes {
  if (hasTable(main)) return main;
  const others = parts.filter((part) => part !== page && part.type === page.type).slice(0, MAX_FRAMES);
  const frames = others.map((part) => pageDocument(part, parts)).filter(hasTable);
  const unseen = [main, ...frames].flatMap(({ document }) => document.unseen ?? []);
  return {
    document: {
      ...main.document,
      blocks: [main, ...frames].flatMap(({ document }) => document.blocks),
      ...(unseen.length > 0 && { unseen }),
    },
    notes: [main, ...frames].flatMap(({ notes }) => notes),
  };
}

/**
 * Reads a web page saved in one file, by a browser or by Word, with the style sheets that are in it.
 *
 * @throws ImportError if there is no page in it, or it is broken, too large or too deep
 */
export function mhtDocument(bytes: Uint8Array): DocumentWithNotes {
  const { parts, start: page } = mimeFile(bytes);
  if (!page) throw importError('unknown-format');
  return withFrames(pageDocument(page, parts), page, parts);
}

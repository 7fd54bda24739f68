import { xmlRoot } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import type { ZipFile } from '../bytes/zip.js';
import { importError } from '../notes/import-error.js';
import { MAX_PART } from './ofd-limits.js';

// The parts of an OFD file, which refer to each other by location (GB/T 33190-2016, 7.3).

/** The full name of a part, whose location is relative to the part that refers to it. */
export function partAt(from: string, location: string): string {
  const path = location.trim().replace(/\\/g, '/');
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : `${from.slice(0, from.lastIndexOf('/') + 1)}${path}`).split('/')) {
    if (name === '..') names.pop();
    else if (name && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** A part of the file that is XML. */
export interface OfdPart {
  readonly name: string;
  readonly root: XmlElement;
}

/** The XML parts of an OFD file. */
export class OfdParts {
  readonly #zip: ZipFile;

  constructor(zip: ZipFile) {
    this.#zip = zip;
  }

  /**
   * The part of a name.
   *
   * @throws ImportError if it is missing: what it would show, or change of what others show, is unknown
   */
  part(name: string): OfdPart {
    const part = this.optional(name);
    if (!part) throw importError('broken-ofd');
    return part;
  }

  /** The part of a name, for what a document is shown without; undefined if it is missing. */
  optional(name: string): OfdPart | undefined {
    const bytes = this.#zip.part(name);
    if (bytes && bytes.length > MAX_PART) throw importError('unpacks-too-large');
    return bytes && { name, root: xmlRoot(bytes) };
  }
}

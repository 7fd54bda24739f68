import { Parser } from 'saxen';
import { importError } from '../notes/import-error.js';
import type { ImportError } from '../notes/import-error.js';

/** An element of an office file. Names have no prefix: each reader knows which part it reads, and no part uses a local name twice. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Office files nest a few dozen elements deep. Readers are recursive, so depth is bounded. */
const MAX_DEPTH = 256;

/** A long report has some ten thousand elements, or a hundred thousand if every edit left a separate run. */
const MAX_ELEMENTS = 400_000;

/** In a whole part. Twice the number of elements: those of a report have one or two attributes each. */
const MAX_ATTRIBUTES = 800_000;

/** In one element. A root element that declares every extension of the format has a few dozen. */
const MAX_OWN_ATTRIBUTES = 5000;

const ANGLE_BRACKET = 0x3c;
const EQUALS_SIGN = 0x3d;

/** Revision ids, which are on every paragraph and run, and namespace declarations. Neither is ever read, so they are not kept. */
const UNUSED_ATTRIBUTE = /^(?:rsid|xmlns)/;

/** Prefixes of the extensions that Office itself writes: w14, x14ac, wp14, xr2, wps. */
const OFFICE_PREFIX = /^(?:[a-z]{1,4}\d\w*|xr|wne|wp[scgi])$/;

const NO_CHILDREN: XmlElement['children'] = [];
const NO_ATTRIBUTES: XmlElement['attributes'] = {};

interface OpenElement {
  readonly name: string;
  readonly attributes: XmlElement['attributes'];
  readonly children: (XmlElement | string)[];
  /** Whether it belongs to an extension that Office does not know and therefore ignores (ECMA-376 part 3, clause 7.2). */
  readonly isForeign: boolean;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Whether an XML text has too many attributes, in total or in one element. Counts equals signs since the last angle bracket, before
 * anything is parsed. Equals signs in text are counted too, which does no harm.
 */
function hasTooManyAttributes(text: string): boolean {
  let total = 0;
  let own = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === ANGLE_BRACKET) own = 0;
    else if (code === EQUALS_SIGN) {
      own += 1;
      total += 1;
      if (own > MAX_OWN_ATTRIBUTES || total > MAX_ATTRIBUTES) return true;
    }
  }
  return false;
}

/** Builds the tree of elements from the parser's events. */
class TreeBuilder {
  readonly #top: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [], isForeign: false };
  readonly #open: OpenElement[] = [this.#top];
  readonly #names = new Map<string, string>();
  readonly #foreign = new Set<string>();
  #count = 0;

  get root(): XmlElement | undefined {
    return this.#top.children.find((child) => typeof child !== 'string');
  }

  /** Opens an element. Returns an error if there are now too many elements, or if they are nested too deeply. */
  openTag(name: string, attributes: Readonly<Record<string, string>>, decode: (text: string) => string): ImportError | undefined {
    this.#count += 1;
    const own: Record<string, string> = {};
    let isBare = true;
    for (const [key, value] of Object.entries(attributes)) {
      const known = this.#local(key);
      if (UNUSED_ATTRIBUTE.test(key) || UNUSED_ATTRIBUTE.test(known)) continue;
      if (known === 'Ignorable') this.#ignore(value);
      own[known] = decode(value);
      isBare = false;
    }
    const isForeign = this.#foreign.size > 0 && this.#foreign.has(name.slice(0, Math.max(0, name.indexOf(':'))));
    this.#open.push({ name: this.#local(name), attributes: isBare ? NO_ATTRIBUTES : own, children: [], isForeign });
    if (this.#count > MAX_ELEMENTS) return importError('unpacks-too-large');
    return this.#open.length > MAX_DEPTH + 1 ? importError('file-too-deep', { most: MAX_DEPTH }) : undefined;
  }

  closeTag(): void {
    const closed = this.#open.pop();
    if (!closed || closed.isForeign) return;
    const { name, attributes, children } = closed;
    // Copied because a list that has grown reserves more room than it uses, and most elements have one child.
    this.add({ name, attributes, children: children.length > 0 ? children.slice() : NO_CHILDREN });
  }

  add(child: XmlElement | string): void {
    this.#open[this.#open.length - 1]?.children.push(child);
  }

  /** The name without its prefix. Returns the same string for every occurrence, which saves memory. */
  #local(name: string): string {
    let known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, (known = local(name)));
    return known;
  }

  #ignore(prefixes: string): void {
    for (const prefix of prefixes.split(/\s+/)) if (prefix && !OFFICE_PREFIX.test(prefix)) this.#foreign.add(prefix);
  }
}

function decoded(bytes: Uint8Array): string {
  const isUTF16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUTF16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/**
 * Parses a part of an office file and returns its root element. Throws an ImportError if it is not well-formed or too large. Document
 * types, and with them custom entities, are rejected, as ECMA-376 part 2 demands.
 */
export function xmlRoot(bytes: Uint8Array): XmlElement {
  const text = decoded(bytes);
  if (hasTooManyAttributes(text)) throw importError('unpacks-too-large');
  const tree = new TreeBuilder();
  let failure: ImportError | undefined;
  const parser = new Parser();
  const fail = (error: ImportError | undefined): void => {
    if (!error) return;
    failure ??= error;
    parser.stop();
  };
  parser.on('openTag', (name, attributes, decode) => fail(tree.openTag(name, attributes(), decode)));
  parser.on('closeTag', () => tree.closeTag());
  parser.on('text', (piece, decode) => tree.add(decode(piece)));
  parser.on('cdata', (piece) => tree.add(piece));
  parser.on('attention', (piece) => fail(/^<!DOCTYPE/i.test(piece) ? importError('broken-file') : undefined));
  // The parser would go on after a warning, but the text is not well-formed: an attribute that it skips might be the one that hides a text.
  parser.on('warn', () => fail(importError('broken-file')));
  parser.on('error', () => fail(importError('broken-file')));
  parser.parse(text);
  if (failure) throw failure;
  const { root } = tree;
  if (!root) throw importError('broken-file');
  return root;
}

/** The child elements of an element: all, or those of one name. */
export const elementsIn = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));

/** The first child element of one name; undefined if there is none. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The text of an element and its descendants. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

import { Parser } from 'saxen';
import { fileError } from '../file-words.js';
import type { ImportError } from '../imported.js';

/** An element of an office file. Names stand without their prefix: each reader knows its own part, and no part has one local name twice. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Office files nest some dozens of elements deep; readers walk them by recursion. */
const DEEPEST = 256;

const MOST_ELEMENTS = 1_000_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The root element of a part of an office file. Document types are refused (ECMA-376 part 2 forbids them), and with them entities of one's own. */
export function xmlRoot(bytes: Uint8Array): XmlElement {
  const isUTF16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = new TextDecoder(isUTF16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  const top: XmlElement & { readonly children: (XmlElement | string)[] } = { name: '', attributes: {}, children: [] };
  const open = [top];
  let count = 0;
  let failure: ImportError | undefined;
  const parser = new Parser();
  const fail = (error: ImportError): void => {
    failure ??= error;
    parser.stop();
  };
  const add = (piece: string): void => void open[open.length - 1]?.children.push(piece);
  parser.on('openTag', (name, attributes, decode) => {
    count += 1;
    if (count > MOST_ELEMENTS) fail(fileError('unpacks-too-large'));
    if (open.length > DEEPEST) fail(fileError('too-deep', { most: DEEPEST }));
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes())) own[local(key)] = decode(value);
    const element = { name: local(name), attributes: own, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (piece, decode) => add(decode(piece)));
  parser.on('cdata', add);
  parser.on('attention', (piece) => {
    if (/^<!DOCTYPE/i.test(piece)) fail(fileError('broken-file'));
  });
  parser.on('error', () => fail(fileError('broken-file')));
  parser.parse(text);
  if (failure) throw failure;
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw fileError('broken-file');
  return root;
}

/** The child elements, those of one name if it is given. */
export const elementsIn = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));

/** The first child element of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** All text in an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

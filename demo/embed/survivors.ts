import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { SAMPLE, SAMPLE_NAME, SAMPLE_WORD } from './sample.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the sample has one of each, in the order in which it is named. */
export const PARTS = [
  'tag',
  'src',
  'script',
  'module',
  'json',
  'href',
  'class',
  'table',
  'colspan',
  'scope',
  'id',
  'data',
  'iframe',
] as const;

export type SamplePart = (typeof PARTS)[number];

/** Whether a part of the sample came back. Browsers leave scripts and frames out of what is copied from a page, so that nobody knows of those. */
export type Fate = 'kept' | 'lost' | 'unknown';

export type Fates = Readonly<Record<SamplePart, Fate>>;

/** What was pasted: `source`, the HTML of an editor, or `page`, what a browser copies from a page. */
export type PasteKind = 'source' | 'page';

/** What came back of the sample, or why that cannot be told: there is none of it, or it is text in an article instead of markup. */
export type Pasted =
  | { readonly problem: 'nothing' | 'text' }
  | { readonly problem?: never; readonly fates: Fates; readonly isUnchanged: boolean };

/** More than any article with the sample has. */
const MAX_CHARACTERS = 200_000;

const UNSEEN_IN_PAGES: readonly SamplePart[] = ['script', 'module', 'json', 'iframe'];

/** Every node, in the order of the text. Without recursion, since what is pasted may be as deep as it is long. */
function* nodesIn(root: Node): Generator<Node> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('childNodes' in node) for (const child of node.childNodes.slice().reverse()) waiting.push(child);
  }
}

const textOf = (root: Node): string => [...nodesIn(root)].map((node) => ('value' in node ? node.value : '')).join('');

/** The value of an attribute; undefined where an element has it not. */
const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((attr) => attr.name === name)?.value;

const isOfSample = (element: Element, name: string): boolean => attribute(element, name)?.includes(SAMPLE_NAME) ?? false;

/** The parts of the sample that an element is or has. */
function partsOf(element: Element): SamplePart[] {
  const parts: SamplePart[] = [];
  const add = (part: SamplePart, isThere: boolean): void => {
    if (isThere) parts.push(part);
  };
  switch (element.tagName) {
    case 'disclosure-report':
      parts.push('tag');
      add('src', isOfSample(element, 'src'));
      break;
    case 'script':
      add('json', attribute(element, 'type') === 'application/json' && textOf(element).includes(SAMPLE_NAME));
      if (!isOfSample(element, 'src')) break;
      parts.push('script');
      add('module', attribute(element, 'type') === 'module');
      break;
    case 'a':
      if (!isOfSample(element, 'href')) break;
      parts.push('href');
      add('class', attribute(element, 'class')?.split(/\s+/).includes('disclosure-report') ?? false);
      break;
    case 'table':
      parts.push('table');
      add('id', attribute(element, 'id') === SAMPLE_NAME);
      add('data', attribute(element, 'data-sample') !== undefined);
      break;
    case 'th':
      add('scope', attribute(element, 'scope') === 'col');
      add('colspan', attribute(element, 'colspan') === '2');
      break;
    case 'iframe':
      add('iframe', isOfSample(element, 'src'));
  }
  return parts;
}

/**
 * Tells what came back of the sample. The HTML is parsed into a tree of plain objects: nothing of it gets into a page, loads or runs.
 *
 * @param html what a webmaster pasted, which may be a whole page around the sample
 */
export function pastedSample(html: string, kind: PasteKind): Pasted {
  const tree = parseFragment(html.slice(0, MAX_CHARACTERS));
  const kept = new Set([...nodesIn(tree)].flatMap((node) => ('tagName' in node ? partsOf(node) : [])));
  const text = textOf(tree);
  // Some filters show the tags that they do not know as text, between those that they leave.
  if (kept.size === 0 && text.includes('<disclosure-report')) return { problem: 'text' };
  // A table alone may be any.
  if (!text.includes(SAMPLE_WORD) && !kept.has('tag') && !kept.has('href')) return { problem: 'nothing' };
  const fateOf = (part: SamplePart): Fate => {
    if (kept.has(part)) return 'kept';
    return kind === 'page' && UNSEEN_IN_PAGES.includes(part) ? 'unknown' : 'lost';
  };
  const fates = Object.fromEntries(PARTS.map((part) => [part, fateOf(part)])) as Record<SamplePart, Fate>;
  return { fates, isUnchanged: html.trim() === SAMPLE.trim() };
}

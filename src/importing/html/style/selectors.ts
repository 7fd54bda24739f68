import parseCss from 'css-tree/parser';
import type { CssNode, SelectorList } from 'css-tree';
import type { PageElement } from '../page-node.js';
import { MAX_SELECTOR, STATES } from './selector-scope.js';
import type { SelectorScope } from './selector-scope.js';
import { importError } from '../../notes/import-error.js';

/** The specificity of a selector: identifiers, classes and tags, as one number (Selectors 4, 17). */
type Specificity = number;
const OF_ID = 1_000_000;
const OF_CLASS = 1000;
const OF_TAG = 1;

/** One selector of a rule. */
export interface PageSelector {
  readonly specificity: Specificity;
  /** What every element that it selects has: `#id`, `.class` or `tag`; `*` where it may select any. */
  readonly key: string;
  /** The pseudo-element that it selects: `before` and `after`, generated content; `letter`, the first letter or line. */
  readonly part?: 'before' | 'after' | 'letter';
  /** The selector itself, without its pseudo-element, with the selectors of the rules around it inserted. */
  readonly text: string;
  readonly matches: (element: PageElement) => boolean;
}

/** Characters of a list of selectors. A style reset takes a few thousand. */
const MAX_SELECTORS = 100_000;

/** The CSS pseudo-classes that are evaluated. css-select has others of its own, which make a selector invalid. */
const CLASSES = new Set([
  ...STATES,
  ...['after', 'before', 'first-letter', 'first-line'],
  ...[
    'any-link',
    'checked',
    'disabled',
    'empty',
    'enabled',
    'first-child',
    'first-of-type',
    'has',
    'is',
    'lang',
    'last-child',
    'last-of-type',
  ],
  ...[
    'link',
    'not',
    'nth-child',
    'nth-last-child',
    'nth-last-of-type',
    'nth-of-type',
    'only-child',
    'only-of-type',
    'optional',
    'read-only',
  ],
  ...['read-write', 'required', 'root', 'where'],
]);

const PARTS: Readonly<Record<string, PageSelector['part']>> = {
  before: 'before',
  after: 'after',
  'first-letter': 'letter',
  'first-line': 'letter',
};

const inner = (node: CssNode): CssNode[] => ('children' in node && node.children ? node.children.toArray() : []);

const most = (values: readonly number[]): number => values.reduce((highest, value) => Math.max(highest, value), 0);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function specificityOf(node: CssNode): Specificity {
  switch (node.type) {
    case 'IdSelector':
      return OF_ID;
    case 'ClassSelector':
    case 'AttributeSelector':
      return OF_CLASS;
    case 'PseudoElementSelector':
      return OF_TAG;
    case 'TypeSelector':
      return node.name === '*' ? 0 : OF_TAG;
    case 'Selector':
      return total(inner(node).map(specificityOf));
    case 'SelectorList':
      return most(inner(node).map(specificityOf));
    case 'Nth':
      return node.selector ? specificityOf(node.selector) : 0;
    case 'PseudoClassSelector':
      if (node.name === 'where') return 0;
      if (/^(?:not|is|has)$/.test(node.name)) return most(inner(node).map(specificityOf));
      return OF_CLASS + most(inner(node).map(specificityOf));
    default:
      return 0;
  }
}

const specificityOfText = (text: string): Specificity => specificityOf(parseCss(text, { context: 'selector' }));

/** What every element that a compound selects has, as far as this is obvious. */
function keyOf(compound: readonly CssNode[], isQuirky: boolean): string {
  let key = '*';
  for (const node of compound) {
    if (node.type === 'IdSelector') return `#${isQuirky ? node.name.toLowerCase() : node.name}`;
    if (node.type === 'ClassSelector') key = `.${isQuirky ? node.name.toLowerCase() : node.name}`;
    else if (node.type === 'TypeSelector' && key === '*') key = node.name.toLowerCase();
  }
  // An escaped name is compared by css-select.
  return key.includes('\\') || key.includes('|') ? '*' : key;
}

const isForgiving = (node: CssNode): boolean => node.type === 'PseudoClassSelector' && /^(?:is|where)$/i.test(node.name);

/** Whether a selector is valid CSS. The lists of `:is()` and `:where()` are forgiving (Selectors 4, 19). */
const areKnown = (node: CssNode): boolean =>
  (node.type !== 'PseudoClassSelector' || CLASSES.has(node.name.toLowerCase())) && (isForgiving(node) || inner(node).every(areKnown));

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const placeOf = ({ loc }: CssNode): { readonly from: number; readonly to: number } => ({
  from: loc?.start.offset ?? 0,
  to: loc?.end.offset ?? 0,
});

/**
 * The edits to a selector before it is evaluated: `&` is replaced by its elements, and invalid selectors in forgiving lists by ones that
 * select nothing.
 */
function editsIn(node: CssNode, parents: string | undefined): Edit[] {
  if (node.type === 'NestingSelector') return [{ ...placeOf(node), text: parents === undefined ? ':root' : `:is(${parents})` }];
  if (!isForgiving(node)) return inner(node).flatMap((child) => editsIn(child, parents));
  return inner(node)
    .flatMap((list) => (list.type === 'SelectorList' ? inner(list) : [list]))
    .flatMap((selector) =>
      selector.type === 'Raw' || !areKnown(selector) ? [{ ...placeOf(selector), text: ':not(*)' }] : editsIn(selector, parents),
    );
}

/** A part of a text with its edits made. Nested rules may double a selector at every level. */
function edited(text: string, from: number, to: number, edits: readonly Edit[]): string {
  let whole = '';
  let start = from;
  for (const edit of edits) {
    whole += text.slice(start, edit.from) + edit.text;
    start = edit.to;
    if (whole.length > MAX_SELECTOR) throw importError('too-complex');
  }
  return whole + text.slice(start, to);
}

/** The pseudo-element that a selector ends with, and the selector without it. */
function withoutPart(children: readonly CssNode[]): {
  readonly part?: PageSelector['part'];
  readonly end?: CssNode;
  readonly isNone?: true;
} {
  const end = children.find((node) => node.type === 'PseudoElementSelector' || (node.type === 'PseudoClassSelector' && node.name in PARTS));
  if (end?.type !== 'PseudoElementSelector' && end?.type !== 'PseudoClassSelector') return {};
  const part = PARTS[end.name.toLowerCase()];
  return part && children[children.length - 1] === end ? { part, end } : { isNone: true };
}

/** A list of selectors; `undefined` where it is invalid. Pages have many such rules: `.1st {…}`, the remains of templates. */
function selectorList(prelude: string): SelectorList | undefined {
  try {
    const list = parseCss(prelude, { context: 'selectorList', positions: true });
    return list.type === 'SelectorList' && areKnown(list) ? list : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    // The stack is full.
    if (error instanceof RangeError) throw importError('too-complex');
    throw error;
  }
}

/**
 * The selectors of a rule. As in CSS, a list with an invalid selector selects nothing.
 *
 * @param prelude the text before the block of the rule
 * @param parents the selectors of the rule that this one is nested in
 */
export function pageSelectors(prelude: string, scope: SelectorScope, isQuirky: boolean, parents?: string): PageSelector[] {
  if (prelude.length > MAX_SELECTORS) throw importError('too-complex');
  const list = selectorList(prelude);
  if (!list) return [];
  return list.children.toArray().flatMap((selector): PageSelector[] => {
    if (selector.type !== 'Selector' || !selector.loc) return [];
    const children = selector.children.toArray();
    const { part, end, isNone } = withoutPart(children);
    if (isNone) return [];
    const edits = editsIn(selector, parents);
    const isNested = parents !== undefined && !children.some(({ type }) => type === 'NestingSelector');
    // The namespace is irrelevant: where a page declares none, selectors match all.
    const own = edited(prelude, selector.loc.start.offset, end?.loc?.start.offset ?? selector.loc.end.offset, edits).replace(
      /\*\|(?=[\w*])/g,
      '',
    );
    const whole = own.trim() === '' || /[>+~\s]$/.test(own) ? `${own}*` : own;
    // A nested rule without `&` selects within the elements of the rule around (CSS Nesting, 3.1).
    const text = isNested ? `:is(${parents}) ${whole}` : whole;
    if (text.length > MAX_SELECTOR) throw importError('too-complex');
    const matches = scope.matcher(text);
    const last = children.map(({ type }) => type).lastIndexOf('Combinator');
    const key = keyOf(children.slice(last + 1), isQuirky);
    const specificity = edits.length > 0 || isNested ? specificityOfText(text) : specificityOf(selector);
    return [{ specificity, key, text, matches, ...(part && { part }) }];
  });
}

import { insert, newElement, newText } from '../html/page-node.js';
import type { PageElement } from '../html/page-node.js';
import { generatedText } from '../html/style/generated-text.js';
import { ComputedValues } from './computed-values.js';
import type { Computed } from './computed-values.js';

// A piece of a page that is open in a browser, as the tree that the reader of HTML files examines: no parser and no style sheets are needed,
// since the browser knows how each element is shown.

/** What a browser knows of an element. */
export interface LiveElement extends Computed {
  /** The text that style sheets generate before and after its own. */
  readonly before: string;
  readonly after: string;
  /** Whether style sheets draw something in it that is not text: a line, a box. */
  readonly isDrawnOn: boolean;
  /** Whether some of its text is cut off, has no room, or is shown differently from the rest. */
  readonly isPartly: boolean;
}

/** A piece of a page: its tree, and what the browser knows of each element. */
export interface LiveTree {
  readonly root: PageElement;
  readonly known: ReadonlyMap<PageElement, LiveElement>;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** Elements whose content is not shown, or has no style of its own. */
const CLOSED = new Set(['br', 'col', 'colgroup', 'hr', 'iframe', 'noscript', 'script', 'style', 'template', 'wbr']);

/** The levels of a table above its cells: between them a slice of work may end. */
const LEVELS = new Set(['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR']);

/** A box of this size, in CSS pixels, has no room for a character. */
const MAX_NO_ROOM = 3;

/** Whether a colour or a width is one that is seen. */
const isSeen = (value: string): boolean => value !== '' && !/^(?:transparent|rgba\(.*, 0\)|0px)$/.test(value);

/** Whether a box shows anything even without text: a background, a border, a shadow. */
const isPainted = (style: CSSStyleDeclaration): boolean =>
  isSeen(style.backgroundColor) ||
  style.backgroundImage !== 'none' ||
  style.boxShadow !== 'none' ||
  ['top', 'right', 'bottom', 'left'].some((side) => isSeen(style.getPropertyValue(`border-${side}-width`)));

/** What a style sheet generates beside the text of an element. */
function generated(element: Element, part: string): { readonly text: string; readonly isDrawing: boolean } {
  const style = getComputedStyle(element, part);
  const { content, display, visibility } = style;
  if (content === '' || /^(?:none|normal)$/.test(content) || display === 'none' || visibility === 'hidden')
    return { text: '', isDrawing: false };
  // Quotation marks, whose text is not told.
  const text = /(?:open|close)-quote/.test(content) ? '□' : generatedText(content);
  return { text, isDrawing: text === '' && (isPainted(style) || /^(?:absolute|fixed)$/.test(style.position)) };
}

const DIGIT = /\p{N}/u;

/** Whether the first letter or the first line of an element is shown differently from the rest. */
const hasOtherStart = (element: Element, { color, fontSize }: CSSStyleDeclaration): boolean =>
  ['::first-letter', '::first-line'].some((part) => {
    const start = getComputedStyle(element, part);
    return start.color !== color || start.fontSize !== fontSize;
  });

/** Whether text of an element is cut off, or has no room. Boxes that are not rendered have no size at all. */
function isCut(element: HTMLElement, { overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  const { offsetWidth, offsetHeight } = element;
  if (element.getClientRects().length === 0) return false;
  const isClipped = overflowX !== 'visible' || overflowY !== 'visible';
  if ((isClipped || display === 'inline-block') && element.scrollWidth > element.clientWidth + 1) return true;
  if (isClipped && element.scrollHeight > element.clientHeight + 1) return true;
  return display !== 'inline' && (offsetWidth <= MAX_NO_ROOM || offsetHeight <= MAX_NO_ROOM);
}

/** Reads a piece of a page, row by row. */
class TreeReader {
  readonly known = new Map<PageElement, LiveElement>();
  readonly #computed = new ComputedValues();

  *read(node: Element, parent: PageElement, around?: LiveElement): Generator<undefined, void> {
    if (!LEVELS.has(node.tagName)) {
      this.#node(node, parent, around);
      return;
    }
    const element = this.#element(node, parent);
    const live = this.#known(element, node, around);
    for (const child of node.childNodes) {
      if (child instanceof Element) yield* this.read(child, element, live);
      else this.#node(child, element, live);
    }
    if (node.tagName === 'TR') yield;
  }

  #node(node: Node, parent: PageElement, around: LiveElement | undefined): void {
    if (node.nodeType === Node.TEXT_NODE) insert(parent, newText(node.nodeValue ?? ''), null);
    if (!(node instanceof Element)) return;
    const element = this.#element(node, parent);
    const live = this.#known(element, node, around);
    for (const child of node.childNodes) this.#node(child, element, live);
  }

  #element(node: Element, parent: PageElement): PageElement {
    const element = newElement(node.localName, node.namespaceURI === HTML);
    for (const { name, value } of node.attributes) element.attributes.push({ name, value });
    insert(parent, element, null);
    return element;
  }

  /** What is known of an element; undefined below one that is not displayed. */
  #known(element: PageElement, node: Element, around: LiveElement | undefined): LiveElement | undefined {
    if (around?.values.display === 'none') return around;
    const style = getComputedStyle(node);
    const computed = this.#computed.of(style, around?.inherited);
    const isPlain = CLOSED.has(element.name) || computed.values.display === 'none';
    const hasDigit = !isPlain && !LEVELS.has(node.tagName) && DIGIT.test(node.textContent);
    const [before, after] = isPlain ? [] : [generated(node, '::before'), generated(node, '::after')];
    const isCell = /^t[dh]$/.test(element.name);
    const live = {
      ...computed,
      before: before?.text ?? '',
      after: after?.text ?? '',
      isDrawnOn: before?.isDrawing === true || after?.isDrawing === true || (!node.hasChildNodes() && !isCell && isPainted(style)),
      isPartly:
        hasDigit && ((node instanceof HTMLElement && isCut(node, style)) || (style.display !== 'inline' && hasOtherStart(node, style))),
    };
    this.known.set(element, live);
    return live;
  }
}

/** Reads elements of a page and all that is in them, slice by slice: a caller may do something else between two slices. */
export function* liveTree(nodes: readonly Element[]): Generator<undefined, LiveTree> {
  const root = newElement('#document', true);
  const reader = new TreeReader();
  for (const node of nodes) yield* reader.read(node, root);
  return { root, known: reader.known };
}

import 'axe-core/axe.min.js';
import type { ElementContext, run } from 'axe-core';
import { withInner } from '../elements.js';
import { textColorsOf, textElements } from './contrast.js';
import type { TextColors } from './contrast.js';

const { axe } = window as unknown as { axe: { run: typeof run } };

/** What recedes on purpose: zeros, whose contrast is less. */
export const FAINT = 'td.zero';

/** A text of an element, and what its contrast depends on. */
export interface TextLook {
  readonly text: Element;
  readonly colors: TextColors;
  /** The colours, and what else axe asks for: the size, and what tells a link from the text around it. */
  readonly look: string;
}

/** All visible texts of an element and of those within it. */
export function textLooksIn(element: Element): TextLook[] {
  const grounds = new Map<Element, readonly string[]>();
  return withInner(element)
    .flatMap(({ shadowRoot }) => textElements(shadowRoot!))
    .map((text) => {
      const colors = textColorsOf(text, grounds);
      const { backgroundImage, fontSize, fontWeight, opacity, textDecorationLine } = getComputedStyle(text);
      const around = text.matches('a') ? getComputedStyle(text.parentElement ?? text).color : '';
      const faint = String(text.matches(FAINT));
      return { text, colors, look: [...colors, backgroundImage, fontSize, fontWeight, opacity, textDecorationLine, around, faint].join() };
    });
}

/** The rules of axe that look at colours, and those that look at sizes. All others look at the markup and at what of it is visible. */
const COLOR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];
const SIZE_RULES = ['scrollable-region-focusable', 'target-size'];

/** What axe found without fault: markup, and looks of texts. A story has the same in most themes, and much of it is in other stories too. */
const flawless = new Set<string>();

/** How something looks is no matter of markup. */
const LOOKS = [
  ...['class', 'style', 'part', 'data-text'],
  // Of the shapes of icons and charts:
  ...['d', 'fill', 'stroke', 'stroke-width', 'transform', 'viewBox', 'x', 'y', 'cx', 'cy', 'r', 'points', 'width', 'height'],
];

/** What a region with a table is told to be while it scrolls. */
const REGION = ['role', 'aria-labelledby', 'tabindex'];

/** The markup of an element and of its shadow root, without what is looks or data alone, and which of its nodes are visible. */
function markupOf(element: Element): string {
  const root = element.shadowRoot!;
  const copies = [element, ...root.children].map((node) => node.cloneNode(true) as Element);
  const plain = copies.map((copy) => {
    for (const node of copy.querySelectorAll('script, style')) node.remove();
    // What a region is while it scrolls is tested for every look.
    for (const region of copy.querySelectorAll('.region')) for (const name of REGION) region.removeAttribute(name);
    for (const node of [copy, ...copy.querySelectorAll('*')]) for (const name of LOOKS) node.removeAttribute(name);
    return copy.outerHTML;
  });
  // A gauge is there where something could be laid out in more ways.
  const said = [...element.children, ...root.querySelectorAll('*')].filter((node) => !node.closest('[aria-hidden="true"]'));
  const visible = said.map((node) => (node.checkVisibility({ visibilityProperty: true }) ? '1' : '0')).join('');
  return [...plain, visible].join('\n');
}

/** An element of a story, or one within it, and what is new in it. */
interface Piece {
  readonly element: Element;
  readonly markup: string;
  readonly looks: readonly string[];
  readonly hasNewMarkup: boolean;
  readonly hasNewLooks: boolean;
}

const piecesOf = (story: Element, texts: readonly TextLook[]): Piece[] =>
  withInner(story).map((element) => {
    const markup = markupOf(element);
    const looks = texts.filter(({ text }) => text.getRootNode() === element.shadowRoot).map(({ look }) => look);
    const hasNewLooks = looks.some((look) => !flawless.has(look));
    return { element, markup, looks, hasNewMarkup: !flawless.has(markup), hasNewLooks };
  });

/** What axe finds wrong, by some rules or by all others than those of colours. */
async function violationsOf(context: ElementContext, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await axe.run(context, {
    resultTypes: ['violations'],
    elementRef: true,
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
    rules: {
      // It asks for 4.5:1, and color-contrast-enhanced for 7:1.
      'color-contrast': { enabled: false },
      ...Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: rules === COLOR_RULES }])),
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => {
    const [first] = id === 'color-contrast-enhanced' ? nodes.filter(({ element: node }) => !node?.matches(FAINT)) : nodes;
    return first ? [`${id}: ${first.html} ${first.failureSummary ?? ''}`] : [];
  });
}

/** What axe finds wrong in a page with one element: by its rules of sizes, and by all others in what did not have the like before. */
export async function violationsIn(main: Element, story: Element, texts: readonly TextLook[]): Promise<string[]> {
  const pieces = piecesOf(story, texts);
  const without = (isKnown: (piece: Piece) => boolean): ElementContext => ({
    include: main,
    exclude: pieces.filter((piece) => isKnown(piece) && piece.element !== story).map(({ element }) => element),
  });
  const found = await violationsOf(main, SIZE_RULES);
  if (pieces.some(({ hasNewMarkup }) => hasNewMarkup)) found.push(...(await violationsOf(without(({ hasNewMarkup }) => !hasNewMarkup))));
  if (pieces.some(({ hasNewLooks }) => hasNewLooks))
    found.push(
      ...(await violationsOf(
        without(({ hasNewLooks }) => !hasNewLooks),
        COLOR_RULES,
      )),
    );
  if (found.length === 0) for (const { markup, looks } of pieces) for (const seen of [markup, ...looks]) flawless.add(seen);
  return found;
}

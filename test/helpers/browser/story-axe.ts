import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
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

/** What axe found without fault: markup, and looks of texts. A story has the same in most themes, and most stories have the looks of others. */
const flawless = new Set<string>();

/** How something looks is no matter of markup. */
const LOOKS = [
  ...['class', 'style', 'part', 'data-text'],
  // Of the shapes of icons and charts:
  ...['d', 'fill', 'stroke', 'stroke-width', 'transform', 'viewBox', 'x', 'y', 'cx', 'cy', 'r', 'points', 'width', 'height'],
];

/** The markup of an element and of all shadow roots in it, without what is looks or data alone, and which of their nodes are visible. */
function markupOf(element: Element): string {
  const roots = withInner(element).map(({ shadowRoot }) => shadowRoot!);
  const nodes = [...element.children, ...roots.flatMap((root) => [...root.querySelectorAll('*')])];
  const visible = nodes.map((node) => (node.checkVisibility({ visibilityProperty: true }) ? '1' : '0')).join('');
  const copies = [element, ...roots.flatMap((root) => [...root.children])].map((node) => node.cloneNode(true) as Element);
  const plain = copies.map((copy) => {
    for (const node of copy.querySelectorAll('script, style')) node.remove();
    for (const node of [copy, ...copy.querySelectorAll('*')]) for (const name of LOOKS) node.removeAttribute(name);
    return copy.outerHTML;
  });
  return [...plain, visible].join('\n');
}

/** What axe finds wrong in a page with one element, by those of its rules that did not see the like before. */
export async function violationsIn(main: Element, element: Element, texts: readonly TextLook[]): Promise<string[]> {
  const markup = markupOf(element);
  const looks = texts.map(({ look }) => look);
  const newRules = looks.every((look) => flawless.has(look)) ? SIZE_RULES : [...SIZE_RULES, ...COLOR_RULES];
  const { violations } = await axe.run(main, {
    resultTypes: ['violations'],
    elementRef: true,
    ...(flawless.has(markup) && { runOnly: { type: 'rule', values: newRules } }),
    rules: {
      // 7:1, where color-contrast asks for 4.5:1.
      'color-contrast-enhanced': { enabled: true },
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  const found = violations.flatMap(({ id, nodes }) => {
    const [first] = id === 'color-contrast-enhanced' ? nodes.filter(({ element: node }) => !node?.matches(FAINT)) : nodes;
    return first ? [`${id}: ${first.html} ${first.failureSummary ?? ''}`] : [];
  });
  if (found.length === 0) for (const seen of [markup, ...looks]) flawless.add(seen);
  return found;
}

import { attributeOf } from './page-node.js';
import type { PageElement } from './page-node.js';
import { drawnName } from '../notes/drawn-name.js';

/** Pictures up to this size, in pixels, are spacers. */
const MAX_SPACER = 2;

const PICTURES = new Set(['applet', 'audio', 'canvas', 'embed', 'image', 'img', 'marquee', 'object', 'svg', 'video']);

const CONTROLS = new Set(['iframe', 'meter', 'progress']);

const isSpacer = (element: PageElement): boolean =>
  ['width', 'height'].some((name) => {
    const value = attributeOf(element, name);
    return value !== undefined && parseFloat(value) <= MAX_SPACER;
  });

function* elementsIn(parent: PageElement): Generator<PageElement> {
  for (let node = parent.first; node; node = node.next) {
    if (node.kind !== 'element') continue;
    yield node;
    yield* elementsIn(node);
  }
}

function textIn(parent: PageElement): string {
  let text = '';
  for (let node = parent.first; node; node = node.next) text += node.kind === 'text' ? node.text : textIn(node as PageElement);
  return text;
}

/** The selected option of a list, else the first (HTML, 4.10.7). */
function chosenIn(select: PageElement): string {
  const options = [...elementsIn(select)].filter(({ name }) => name === 'option');
  const chosen = options.filter((option) => attributeOf(option, 'selected') !== undefined);
  const isMultiple = attributeOf(select, 'multiple') !== undefined;
  const shown = isMultiple ? options : [chosen[chosen.length - 1] ?? options[0]];
  return shown.map((option) => (option ? textIn(option).trim() : '')).join(' ');
}

/** The text that a field shows. A hidden or blank field shows none; that of a checkbox or a password is unknown. */
function valueOf(input: PageElement): string {
  const type = (attributeOf(input, 'type') ?? 'text').toLowerCase();
  if (type === 'hidden') return '';
  const value = attributeOf(input, 'value') ?? attributeOf(input, 'placeholder') ?? '';
  if (/^(?:password|checkbox|radio|image|file|range|color)$/.test(type))
    return type === 'password' && value === '' ? '' : drawnName('control');
  return value.trim();
}

/** What an element draws that is not text of the page, as its name or a quote; blank where nothing is seen. */
export interface DrawnContent {
  readonly kind: 'picture' | 'field';
  readonly text: string;
}

function pictureIn(element: PageElement): string {
  const alternative = attributeOf(element, 'alt')?.trim() ?? '';
  return isSpacer(element) ? '' : alternative === '' ? drawnName('picture') : alternative;
}

/** What an element draws: a picture, a formula, the value of a field. `undefined` for one that shows its content. */
export function drawnIn(element: PageElement): DrawnContent | undefined {
  const { name, isHtml } = element;
  if (!isHtml && name === 'math') return { kind: 'picture', text: drawnName('formula', textIn(element).trim()).trim() };
  if (!isHtml || PICTURES.has(name)) return { kind: 'picture', text: pictureIn(element) };
  if (name === 'input') return { kind: 'field', text: valueOf(element) };
  if (name === 'textarea') return { kind: 'field', text: textIn(element).trim() };
  if (name === 'select') return { kind: 'field', text: chosenIn(element) };
  return CONTROLS.has(name) ? { kind: 'field', text: drawnName('control') } : undefined;
}

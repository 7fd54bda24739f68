import type { Animations } from './animations.js';
import { cascaded } from './cascade.js';
import type { Cascaded } from './cascade.js';
import type { Values } from './declarations.js';
import { hasStripe, isAcross } from './effects.js';
import { boxOf, lookIn, PLAIN_LOOK } from './look.js';
import type { Box, Look } from './look.js';
import { attributeOf } from '../page-node.js';
import type { PageElement } from '../page-node.js';
import type { StyleRule, StyleRules } from './style-rules.js';

/** How an element is shown. */
export interface ElementStyle {
  readonly look: Look;
  readonly box: Box;
  /** Whether its children are boxes of their own, whatever they are. */
  readonly isFlex: boolean;
  /** Whether it is a row or a column that takes no room (`visibility: collapse`). */
  readonly isCollapsed: boolean;
  /** Whether a line is drawn through its text by other means than its decoration. */
  readonly isCrossed: boolean;
  /** Whether it is put across the text around: a line through that, if it has no text itself. */
  readonly isAcross: boolean;
  /** What a style sheet puts before and behind its content. */
  readonly before?: string;
  readonly after?: string;
}

export const PAGE_STYLE: ElementStyle = {
  look: PLAIN_LOOK,
  box: 'block',
  isFlex: false,
  isCollapsed: false,
  isCrossed: false,
  isAcross: false,
};

/** Attributes that decide how an element is shown. */
const DECISIVE = new Set([
  'aria-hidden',
  'background',
  'bgcolor',
  'class',
  'color',
  'dir',
  'hidden',
  'href',
  'open',
  'popover',
  'size',
  'style',
  'text',
]);

/** The text that `content` puts there; what it draws or counts is named by a square. */
function generatedText(content: string | undefined): string {
  if (content === undefined || /^(?:none|normal)$/i.test(content)) return '';
  const strings = content.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g) ?? [];
  const text = strings.map((quoted) => quoted.slice(1, -1)).join('');
  // Signs of fonts of their own stand in pages as `\f101`.
  const shown = text.replace(/\\[ef][\da-f]{3} ?|\\0*a0? ?/gi, '').replace(/[\ue000-\uf8ff]/g, '');
  return /(?:^|[^\w-])(?:attr|counters?|url)\(/i.test(content.replace(/"[^"]*"|'[^']*'/g, '')) ? `□${shown}` : shown.trim();
}

/** Finds out how the elements of a page are shown. Elements of which the same is stated, in the same place, share what is found. */
export class PageStyles {
  readonly #rules: StyleRules;
  readonly #known = new Map<Look, Map<string, ElementStyle>>();

  constructor(rules: StyleRules) {
    this.#rules = rules;
  }

  of(element: PageElement, around: ElementStyle): ElementStyle {
    const rules = this.#rules.of(element);
    let key = `${element.name} ${around.isFlex ? 'flex' : ''} ${around.isCrossed ? 'crossed' : ''}`;
    for (const { name, value } of element.attributes) if (DECISIVE.has(name)) key += `\n${name} ${name === 'href' ? '' : value}`;
    for (const { order } of rules) key += ` ${order}`;
    const known = this.#known.get(around.look) ?? new Map<string, ElementStyle>();
    if (known.size === 0) this.#known.set(around.look, known);
    const style = known.get(key) ?? styleIn(element, around, rules, this.#rules.animations);
    known.set(key, style);
    return style;
  }
}

/** The rule that an animation is while it stands at one of its steps. */
const ANIMATION: Omit<StyleRule, 'declarations'> = {
  ...{ key: '*', text: '*', specificity: 0, matches: () => true },
  ...{ isLayered: false, isUncertain: false, order: 0 },
};

const ofPart = (rules: readonly StyleRule[], part: StyleRule['part']): readonly StyleRule[] => rules.filter((rule) => rule.part === part);

const isSame = (one: Look, other: Look): boolean => (Object.keys(one) as (keyof Look)[]).every((key) => one[key] === other[key]);

function lookOf(element: PageElement, { values, custom }: Cascaded, box: Box, around: Look): Look {
  const audience = { ariaHidden: attributeOf(element, 'aria-hidden'), classes: attributeOf(element, 'class') };
  const isLink = element.name === 'a' && attributeOf(element, 'href') !== undefined;
  const own = lookIn(around, values, box, audience, custom);
  const look = isLink ? { ...own, isLink } : own;
  // What is deleted and yet not struck through is in doubt.
  if (element.name === 'del' && !look.isStruck) return { ...look, isOverlaid: true };
  return isSame(look, around) ? around : look;
}

/** What a style sheet puts before or behind the text of an element. */
interface Generated {
  /** Blank where nothing of it is seen that is text. */
  readonly text: string;
  /** Whether it is a line through that text. */
  readonly isLine: boolean;
}

const NOTHING: Generated = { text: '', isLine: false };

function generated(element: PageElement, rules: readonly StyleRule[], around: Look): Generated {
  if (rules.length === 0) return NOTHING;
  const { values, custom } = cascaded(element, rules, around.custom, true);
  const box = boxOf(values, false);
  if (box === 'none' || values.content === undefined) return NOTHING;
  const { isUnseen, isInvisible, size } = lookIn(around, values, box, { ariaHidden: undefined, classes: undefined }, custom);
  if (isUnseen || isInvisible) return NOTHING;
  const text = size < 2 ? '' : generatedText(values.content);
  return { text, isLine: text === '' && isAcross(values) };
}

/** How an element is shown by some of the rules. */
interface Shown {
  readonly values: Values;
  readonly box: Box;
  readonly look: Look;
}

function shownBy(element: PageElement, rules: readonly StyleRule[], around: ElementStyle): Shown {
  const stated = cascaded(element, rules, around.look.custom);
  const box = boxOf(stated.values, around.isFlex);
  return { values: stated.values, box, look: lookOf(element, stated, box, around.look) };
}

const isHidden = ({ box, look }: Shown): boolean => box === 'none' || look.isUnseen || look.isInvisible;

/** What is shown in one of two ways, and nobody can tell in which: in doubt, and not left out. */
function either(one: Shown, other: Shown): Shown {
  if (one.box === other.box && isSame(one.look, other.look)) return one;
  const shown = isHidden(one) ? other : one;
  return isHidden(shown) ? shown : { ...shown, look: { ...shown.look, isFaded: true } };
}

/** How an element is shown by the rules that select it, by those of which nobody can tell if they hold, and by its animations. */
function shownIn(element: PageElement, rules: readonly StyleRule[], around: ElementStyle, animations: Animations): Shown {
  const certain = rules.filter(({ isUncertain }) => !isUncertain);
  const all = shownBy(element, rules, around);
  const shown = certain.length === rules.length ? all : either(shownBy(element, certain, around), all);
  return animations
    .framesOf(all.values)
    .reduce((found, declarations) => either(found, shownBy(element, [...rules, { ...ANIMATION, declarations }], around)), shown);
}

function styleIn(element: PageElement, around: ElementStyle, rules: readonly StyleRule[], animations: Animations): ElementStyle {
  const own = rules.length === 0 ? rules : ofPart(rules, undefined);
  const { values, box, look } = shownIn(element, own, around, animations);
  const before = generated(element, ofPart(rules, 'before'), look);
  const after = generated(element, ofPart(rules, 'after'), look);
  // A line through a row is one through its cells.
  const isInRow = around.isCrossed && /^t[dhr]$/.test(element.name);
  const isCrossed = isInRow || before.isLine || after.isLine || hasStripe(values);
  // The first letter, or the first line, is shown in another way, which is not looked into.
  const isPartly = isCrossed || ofPart(rules, 'letter').length > 0;
  return {
    look: isPartly ? { ...look, isOverlaid: true } : look,
    box,
    isFlex: /flex|grid|-box$/.test(values.display ?? ''),
    isCollapsed: values.visibility === 'collapse',
    isCrossed,
    isAcross: isAcross(values),
    ...(before.text && { before: before.text }),
    ...(after.text && { after: after.text }),
  };
}

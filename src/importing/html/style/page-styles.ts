import type { Animations } from './animations.js';
import { cascaded } from './cascade.js';
import type { CascadedValues } from './cascade.js';
import type { Values } from './declarations.js';
import { hasStripe, isAcross } from './effects.js';
import type { ElementStyle, Styles } from './element-style.js';
import { generatedText } from './generated-text.js';
import { boxKindOf, lookIn } from './look.js';
import type { BoxKind, Look } from './look.js';
import { attributeOf } from '../page-node.js';
import type { PageElement } from '../page-node.js';
import type { StyleRule, StyleRules } from './style-rules.js';

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

/** Determines how the elements of a page are shown. Elements with the same declarations in the same context share the result. */
export class PageStyles implements Styles {
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

/** An animation at one of its steps, as a rule. */
const ANIMATION: Omit<StyleRule, 'declarations'> = {
  ...{ key: '*', text: '*', specificity: 0, matches: () => true },
  ...{ isLayered: false, isUncertain: false, order: 0 },
};

const ofPart = (rules: readonly StyleRule[], part: StyleRule['part']): readonly StyleRule[] => rules.filter((rule) => rule.part === part);

const isSame = (one: Look, other: Look): boolean => (Object.keys(one) as (keyof Look)[]).every((key) => one[key] === other[key]);

function lookOf(element: PageElement, { values, custom }: CascadedValues, box: BoxKind, around: Look): Look {
  const audience = { ariaHidden: attributeOf(element, 'aria-hidden'), classes: attributeOf(element, 'class') };
  const isLink = element.name === 'a' && attributeOf(element, 'href') !== undefined;
  const own = lookIn(around, values, box, audience, custom);
  const look = isLink ? { ...own, isLink } : own;
  // Deleted text that is not struck through is in doubt.
  if (element.name === 'del' && !look.isStruck) return { ...look, isOverlaid: true };
  return isSame(look, around) ? around : look;
}

/** What a style sheet generates before or after the text of an element. */
interface PseudoContent {
  /** Its visible text; blank where there is none. */
  readonly text: string;
  /** Whether it is a line through that text. */
  readonly isLine: boolean;
}

const NOTHING: PseudoContent = { text: '', isLine: false };

function generated(element: PageElement, rules: readonly StyleRule[], around: Look): PseudoContent {
  if (rules.length === 0) return NOTHING;
  const { values, custom } = cascaded(element, rules, around.custom, true);
  const box = boxKindOf(values, false);
  if (box === 'none' || values.content === undefined) return NOTHING;
  const { isUnseen, isInvisible, size } = lookIn(around, values, box, { ariaHidden: undefined, classes: undefined }, custom);
  if (isUnseen || isInvisible) return NOTHING;
  const text = size < 2 ? '' : generatedText(values.content);
  return { text, isLine: text === '' && isAcross(values) };
}

/** How an element is shown by some of the rules. */
interface ComputedStyle {
  readonly values: Values;
  readonly box: BoxKind;
  readonly look: Look;
}

function shownBy(element: PageElement, rules: readonly StyleRule[], around: ElementStyle): ComputedStyle {
  const stated = cascaded(element, rules, around.look.custom);
  const box = boxKindOf(stated.values, around.isFlex);
  return { values: stated.values, box, look: lookOf(element, stated, box, around.look) };
}

const isHidden = ({ box, look }: ComputedStyle): boolean => box === 'none' || look.isUnseen || look.isInvisible;

/** An element that is shown in one of two ways, nobody can tell which: it is in doubt rather than left out. */
function either(one: ComputedStyle, other: ComputedStyle): ComputedStyle {
  if (one.box === other.box && isSame(one.look, other.look)) return one;
  const shown = isHidden(one) ? other : one;
  return isHidden(shown) ? shown : { ...shown, look: { ...shown.look, isFaded: true } };
}

/** How an element is shown, given the rules that select it, those that may or may not apply, and its animations. */
function shownIn(element: PageElement, rules: readonly StyleRule[], around: ElementStyle, animations: Animations): ComputedStyle {
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
  // A line through a row is a line through its cells.
  const isInRow = around.isCrossed && /^t[dhr]$/.test(element.name);
  const isCrossed = isInRow || before.isLine || after.isLine || hasStripe(values);
  // The first letter or line is shown differently, which is not examined further.
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

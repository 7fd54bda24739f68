import { attributeOf } from '../html/page-node.js';
import type { PageElement } from '../html/page-node.js';
import { colorOf, WHITE } from '../html/style/colors.js';
import type { Color } from '../html/style/colors.js';
import { hasStripe } from '../html/style/effects.js';
import { PAGE_STYLE } from '../html/style/element-style.js';
import type { ElementStyle, Styles } from '../html/style/element-style.js';
import { boxKindOf, lookIn, PLAIN_LOOK } from '../html/style/look.js';
import type { BoxKind, Look } from '../html/style/look.js';
import type { LiveElement } from './live-tree.js';

const isSame = (one: Look, other: Look): boolean => (Object.keys(one) as (keyof Look)[]).every((key) => one[key] === other[key]);

/** How an element without anything of its own is shown: what a browser shows of a `<source>` or below a closed one. */
const NOTHING: ElementStyle = { ...PAGE_STYLE, box: 'none' };

/** Tells how elements are shown in the browser in which their page is open. */
export class LiveStyles implements Styles {
  readonly #known: ReadonlyMap<PageElement, LiveElement>;
  /** Elements that are shown alike share their looks. */
  readonly #looks = new Map<Look, Map<string, Look>>();

  constructor(known: ReadonlyMap<PageElement, LiveElement>) {
    this.#known = known;
  }

  of(element: PageElement, around: ElementStyle): ElementStyle {
    const live = this.#known.get(element);
    if (!live) return NOTHING;
    const { values, before, after, isDrawnOn } = live;
    const box = boxKindOf(values, around.isFlex);
    const look = this.#lookOf(element, live, box, around.look);
    // A line through a row is a line through its cells, and so is what turns or masks it.
    const isInRow = /^t[dhr]$/.test(element.name) && (around.isCrossed || look.isOverlaid);
    return {
      look,
      box,
      isFlex: /flex|grid|-box$/.test(values.display ?? ''),
      isCollapsed: values.visibility === 'collapse',
      isCrossed: isInRow || isDrawnOn || hasStripe(values),
      isAcross: isDrawnOn || /^(?:absolute|fixed)$/.test(values.position ?? ''),
      ...(before && { before }),
      ...(after && { after }),
    };
  }

  #lookOf(element: PageElement, live: LiveElement, box: BoxKind, around: Look): Look {
    const style = attributeOf(element, 'style') ?? '';
    const audience = { ariaHidden: attributeOf(element, 'aria-hidden'), classes: attributeOf(element, 'class') };
    const isDeleted = element.name === 'del';
    // A word processor hides what a browser shows; nobody can tell which of the two was published.
    const isDoubtful = live.isPartly || live.isDrawnOn || /mso-hide\s*:\s*(?:all|screen)/i.test(style);
    const isMoving = (live.values['animation-name'] ?? 'none') !== 'none';
    const key = [live.key, box, audience.ariaHidden, audience.classes, isDeleted, isDoubtful].join('\n');
    const known = this.#looks.get(around) ?? new Map<string, Look>();
    if (known.size === 0) this.#looks.set(around, known);
    const before = known.get(key);
    if (before) return before;
    const own = lookIn(around, live.values, box, audience, around.custom);
    const isOverlaid = own.isOverlaid || isDoubtful || (isDeleted && !own.isStruck);
    const made: Look = { ...own, isOverlaid, isFaded: own.isFaded || isMoving };
    const look = isSame(made, around) ? around : made;
    known.set(key, look);
    return look;
  }
}

/** The colour behind an element; undefined where it is unknown, as over a picture. */
function paperBehind(element: Element): Color | undefined {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(around);
    if (backgroundImage !== 'none') return undefined;
    const color = colorOf(backgroundColor);
    if (!color || color.alpha >= 0.5) return color;
  }
  return WHITE;
}

/** Whether a line is drawn through the text in an element from outside. */
function isStruckAround(element: Element): boolean {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (getComputedStyle(around).textDecorationLine.includes('line-through')) return true;
  return false;
}

/** How what is around an element is shown, as far as it decides how its text is seen: what hides both of them does not matter. */
export const styleAround = (element: Element): ElementStyle => ({
  ...PAGE_STYLE,
  look: { ...PLAIN_LOOK, paper: paperBehind(element), isStruck: isStruckAround(element) },
});

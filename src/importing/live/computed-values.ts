import type { Property, Values } from '../html/style/declarations.js';

// How a browser shows an element, in the terms in which the reader of HTML files examines style sheets.

/** Properties that a child has from its parent unless it states another value: where both have the same, the child states none. */
const INHERITED = [
  'visibility',
  'color',
  '-webkit-text-fill-color',
  '-webkit-text-security',
  'direction',
  'letter-spacing',
  'text-indent',
  'writing-mode',
] as const satisfies readonly Property[];

/** Properties that are examined whatever their value. */
const ALWAYS = [
  'display',
  'content-visibility',
  'opacity',
  'filter',
  'mix-blend-mode',
  'background-color',
  'background-image',
  'font-size',
  'font-variant-position',
  'font-variant-numeric',
  'font-feature-settings',
  'text-decoration-line',
  'vertical-align',
  'position',
  'clip-path',
  'overflow',
  'transform',
  'scale',
  'rotate',
  'translate',
  'zoom',
  'margin-left',
  'margin-right',
  'float',
  'animation-name',
] as const satisfies readonly Property[];

const PLACE = ['top', 'right', 'bottom', 'left', 'clip'] as const satisfies readonly Property[];
const EXTENT = ['width', 'height', 'max-width', 'max-height'] as const satisfies readonly Property[];

/** A matrix that leaves everything where it is. */
const IDENTITY = 'matrix(1, 0, 0, 1, 0, 0)';

/** The values of an element in a page, as far as they decide what is seen of its text. */
export interface Computed {
  readonly values: Values;
  /** The same as a text, to compare elements by. */
  readonly key: string;
  /** The values that its children have from it. */
  readonly inherited: readonly string[];
}

const ALL: readonly Property[] = [...ALWAYS, ...INHERITED, 'mask-image', ...PLACE, ...EXTENT, 'text-decoration-color'];

/** The values, without those that are not stated. */
function valuesOf(texts: readonly string[]): Values {
  const values: Values = {};
  texts.forEach((text, index) => {
    const property = ALL[index];
    if (text !== '' && property) values[property] = text.toLowerCase();
  });
  if (values.transform === IDENTITY) values.transform = 'none';
  return values;
}

const NOTHING: readonly string[] = [];

/** Reads the computed values of elements. Most elements of a table share theirs. */
export class ComputedValues {
  readonly #known = new Map<string, Computed>();

  /**
   * The values of an element, but for those that its parent has as well.
   *
   * @param parent the inherited values of its parent, where that is examined too
   */
  of(style: CSSStyleDeclaration, parent = NOTHING): Computed {
    // Reading a value costs half a microsecond: this is most of what reading a table takes.
    const read = (property: Property): string => style.getPropertyValue(property);
    const texts = ALWAYS.map(read);
    const inherited = INHERITED.map(read);
    for (const [index, value] of inherited.entries()) texts.push(value === parent[index] ? '' : value);
    texts.push(read('mask-image') || style.getPropertyValue('-webkit-mask-image'));
    const [isPlaced, isClipped] = [style.position !== 'static', style.overflow !== 'visible'];
    for (const property of PLACE) texts.push(isPlaced ? read(property) : '');
    for (const property of EXTENT) texts.push(isClipped ? read(property) : '');
    texts.push(style.textDecorationLine.includes('line-through') ? read('text-decoration-color') : '');
    const key = `${texts.join(';')}|${inherited.join(';')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const computed = { values: valuesOf(texts), key, inherited };
    this.#known.set(key, computed);
    return computed;
  }
}

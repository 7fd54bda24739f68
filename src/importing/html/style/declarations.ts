import parseCss from 'css-tree/parser';
import type { CssNode, Declaration as CssDeclaration } from 'css-tree';
import { importError } from '../../notes/import-error.js';

/** The properties that decide whether, where and how text is seen. Others are not looked at. */
export type Property = keyof typeof VALUES;

/** The value of each property for one element. Properties without a declaration are missing. */
export type Values = Partial<Record<Property, string>>;

/** Custom properties (`--name`), which are inherited. */
export type CustomValues = Readonly<Record<string, string>>;

/** A declaration of a property or a custom property (`--name`): in lower case, without comments. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

const LENGTH = '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?(?:[a-z]+|%)?';
const MATH = '(?:calc|min|max|clamp)\\(.*\\)';
const DISPLAY =
  'none|contents|block|inline|run-in|flow|flow-root|table|flex|grid|ruby|math|list-item|inline-[a-z]+|table-[a-z-]+|ruby-[a-z-]+|-webkit-(?:inline-)?(?:box|flex)';

const words = (list: string): RegExp => new RegExp(`^(?:${list})$`);
const lengthOr = (list: string): RegExp => new RegExp(`^(?:${list}|${LENGTH}|${MATH})$`);
const severalOf = (list: string): RegExp => new RegExp(`^(?:${list})(?: (?:${list}))*$`);

const OFFSET = lengthOr('auto');
const EXTENT = lengthOr('auto|none|min-content|max-content|fit-content|-webkit-fill-available|stretch');
const COLOR = /^(?:#[\da-f]{3,8}|[a-z]+|[a-z-]+\(.*\))$/;
const ANYTHING = /^/;

/** The valid values of each property. An invalid value is ignored, and the previous one counts (CSS Syntax, 2.2). */
const VALUES = {
  display: severalOf(DISPLAY),
  visibility: words('visible|hidden|collapse'),
  'content-visibility': words('visible|hidden|auto'),
  opacity: lengthOr('0'),
  filter: ANYTHING,
  mask: ANYTHING,
  'mask-image': ANYTHING,
  'mix-blend-mode': words('[a-z-]+'),
  color: COLOR,
  '-webkit-text-fill-color': COLOR,
  '-webkit-text-security': words('none|disc|circle|square'),
  'background-color': COLOR,
  'background-image': ANYTHING,
  'font-size': lengthOr('(?:xx?-)?small|medium|(?:x?x?x-)?large|smaller|larger'),
  'font-variant': ANYTHING,
  'font-variant-position': words('normal|sub|super'),
  'font-variant-numeric': ANYTHING,
  'font-feature-settings': ANYTHING,
  'text-decoration-line': severalOf('none|underline|overline|line-through|blink|spelling-error|grammar-error'),
  'text-decoration-color': COLOR,
  'vertical-align': lengthOr('baseline|sub|super|top|text-top|middle|bottom|text-bottom|-webkit-baseline-middle'),
  position: words('static|relative|absolute|fixed|sticky|-webkit-sticky'),
  top: OFFSET,
  right: OFFSET,
  bottom: OFFSET,
  left: OFFSET,
  clip: /^(?:auto|rect\([^()]*\))$/,
  'clip-path': /^(?:none|[a-z-]+\(.*\)|[a-z-]+-box)$/,
  'text-indent': new RegExp(`^(?:${LENGTH}|${MATH})(?: hanging| each-line)*$`),
  width: EXTENT,
  height: EXTENT,
  'max-width': EXTENT,
  'max-height': EXTENT,
  overflow: severalOf('visible|hidden|clip|scroll|auto|overlay'),
  transform: /^(?:none|[a-z\d]+\(.*\))$/,
  scale: ANYTHING,
  rotate: ANYTHING,
  translate: ANYTHING,
  zoom: lengthOr('normal|reset'),
  content: ANYTHING,
  direction: words('ltr|rtl'),
  'writing-mode': words('[a-z-]+'),
  'unicode-bidi': words('normal|embed|isolate|bidi-override|isolate-override|plaintext|-webkit-(?:isolate|plaintext)'),
  'letter-spacing': lengthOr('normal'),
  'margin-left': OFFSET,
  'margin-right': OFFSET,
  float: words('none|left|right|inline-start|inline-end'),
  animation: ANYTHING,
  'animation-name': ANYTHING,
  'animation-timing': ANYTHING,
  'mso-hide': ANYTHING,
  'mso-text-raise': ANYTHING,
} as const satisfies Readonly<Record<string, RegExp>>;

/** The CSS-wide keywords (CSS Cascade, 7.3). */
const WIDE = /^(?:inherit|initial|unset|revert|revert-layer)$/;

const isProperty = (name: string): name is Property => Object.prototype.hasOwnProperty.call(VALUES, name);

export const isValidValue = (property: Property, value: string): boolean => WIDE.test(value) || VALUES[property].test(value);

const isValid = (property: Property, value: string): boolean => value.includes('var(') || isValidValue(property, value);

/** The words of a value; a bracketed expression is part of one word. */
function wordsOf(value: string): string[] {
  const all: string[] = [];
  let word = '';
  let depth = 0;
  for (const character of value) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character !== ' ' || depth > 0) word += character;
    else if (word !== '') {
      all.push(word);
      word = '';
    }
  }
  return word === '' ? all : [...all, word];
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** One to four values for the four sides. */
const sides = (value: string, nameOf: (side: (typeof SIDES)[number]) => string): [string, string][] => {
  const [top = '', right = top, bottom = top, left = right] = wordsOf(value);
  const of = { top, right, bottom, left };
  return SIDES.map((side) => [nameOf(side), of[side]]);
};

/** The size in a `font` is its first length or keyword of size, before a slash. */
function fontParts(value: string): [string, string][] {
  const size = wordsOf(value.replace(/ ?\/ ?/g, '/'))
    .map((word) => word.split('/', 1)[0] ?? '')
    // A number alone is the weight, but for 0.
    .find((word) => VALUES['font-size'].test(word) && !/^[1-9]\d*$/.test(word));
  return size === undefined ? [] : [['font-size', size]];
}

/** A colour, or a picture, whose colour is unknown. `background` resets what it does not state. */
function backgroundParts(value: string): [string, string][] {
  const all = wordsOf(value);
  const isImage = (word: string): boolean => /^(?:url|image|image-set|cross-fade|[a-z-]*gradient)\(/.test(word);
  const notColors =
    /^(?:none|repeat(?:-[xy])?|no-repeat|round|space|scroll|fixed|local|top|bottom|left|right|center|cover|contain|auto|[a-z]+-box|text)$/;
  const color = all.find((word) => COLOR.test(word) && !isImage(word) && !notColors.test(word));
  return [
    ['background-color', color ?? 'transparent'],
    ['background-image', all.find(isImage) ?? 'none'],
  ];
}

function decorationParts(value: string): [string, string][] {
  const all = wordsOf(value);
  const lines = all.filter((word) => VALUES['text-decoration-line'].test(word));
  const color = all.find(
    (word) => COLOR.test(word) && !lines.includes(word) && !/^(?:solid|double|dotted|dashed|wavy|auto|from-font)$/.test(word),
  );
  return [
    ['text-decoration-line', lines.join(' ') || 'none'],
    ['text-decoration-color', color ?? 'currentcolor'],
  ];
}

const SHORTHANDS: Readonly<Record<string, (value: string) => [string, string][]>> = {
  font: fontParts,
  background: backgroundParts,
  'text-decoration': decorationParts,
  inset: (value) => sides(value, (side) => side),
  margin: (value) => sides(value, (side) => `margin-${side}`),
  'overflow-x': (value) => [['overflow', value]],
  'overflow-y': (value) => [['overflow', value]],
  'margin-inline-start': (value) => [['margin-left', value]],
  'margin-inline-end': (value) => [['margin-right', value]],
  'inline-size': (value) => [['width', value]],
  'block-size': (value) => [['height', value]],
  'inset-inline-start': (value) => [['left', value]],
  'inset-block-start': (value) => [['top', value]],
  '-webkit-animation': (value) => [['animation', value]],
  '-webkit-animation-name': (value) => [['animation-name', value]],
  // Each of them only says whether an animation is a long one.
  'animation-duration': (value) => [['animation-timing', value]],
  'animation-delay': (value) => [['animation-timing', value]],
  'animation-iteration-count': (value) => [['animation-timing', value]],
  'animation-play-state': (value) => [['animation-timing', value]],
  '-webkit-mask': (value) => [['mask', value]],
  '-webkit-mask-image': (value) => [['mask-image', value]],
  '-webkit-writing-mode': (value) => [['writing-mode', value]],
};

/** Resolves escaped characters in CSS: `n\6fne` is `none`. */
const unescaped = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, code?: string, character?: string) =>
        code === undefined ? (character ?? '') : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
      )
    : text;

const MAX_VALUE_LENGTH = 1000;

/** The declarations of the properties above that a CSS declaration stands for; none where it is of another property, or is invalid. */
export function declarationsIn({ property: written, value: raw, important }: CssDeclaration): Declaration[] {
  const isImportant = important !== false;
  if (raw.type !== 'Raw' || raw.value.length > MAX_VALUE_LENGTH) return [];
  const plain = raw.value
    .replace(/\/\*[^]*?\*\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (written.startsWith('--')) return [{ property: written, value: unescaped(plain).toLowerCase(), isImportant }];
  const property = unescaped(written).toLowerCase();
  // The text of `content` is kept as it is.
  if (property === 'content') return [{ property, value: plain, isImportant }];
  const value = unescaped(plain).toLowerCase();
  const longhands = SHORTHANDS[property];
  if (!longhands) return isProperty(property) && isValid(property, value) ? [{ property, value, isImportant }] : [];
  // A shorthand with custom properties or a CSS-wide keyword passes its value on to all its longhands.
  const parts = WIDE.test(value) ? longhands('0').map(([name]): [string, string] => [name, value]) : longhands(value);
  return parts.flatMap(([name, own]) => (isProperty(name) && isValid(name, own) ? [{ property: name, value: own, isImportant }] : []));
}

export const isDeclaration = (node: CssNode): node is CssDeclaration => node.type === 'Declaration';

/** The properties that most inline styles consist of. */
const RELEVANT =
  /display|visib|animation|opacity|filter|color|background|font|decoration|vertical|position|top|right|bottom|left|clip|indent|width|height|size|overflow|transform|scale|rotate|translate|zoom|direction|bidi|spacing|margin|inset|float|hide|raise|security|mask|blend|writing|--|\\/i;

const KNOWN = /* @__PURE__ */ new Map<string, readonly Declaration[]>();
const MAX_KNOWN = 500;
const MAX_KNOWN_LENGTH = 2000;

/** Characters of one `style` attribute. Those of Word have a few hundred. */
const MAX_INLINE_STYLE = 100_000;

/**
 * The declarations in a `style` attribute. They are remembered, since pages repeat theirs in every cell.
 *
 * @throws ImportError `too-complex` above MAX_INLINE_STYLE
 */
export function inlineDeclarations(style: string): readonly Declaration[] {
  if (style.length > MAX_INLINE_STYLE) throw importError('too-complex');
  let found = KNOWN.get(style);
  if (!found) {
    found = [];
    if (RELEVANT.test(style)) {
      const list = parseCss(style, { context: 'declarationList', parseValue: false });
      if (list.type === 'DeclarationList') found = list.children.toArray().filter(isDeclaration).flatMap(declarationsIn);
    }
    // Real pages have few distinct styles; a hostile one may have many, so the cache is bounded.
    if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
    if (style.length <= MAX_KNOWN_LENGTH) KNOWN.set(style, found);
  }
  return found;
}

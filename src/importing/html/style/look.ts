import type { CustomValues, Values } from './declarations.js';
import { BLACK, colorOf, isFaint, WHITE } from './colors.js';
import type { Color } from './colors.js';
import { isChanged, isRaisedByFont } from './effects.js';
import { fontSize, pixels } from './lengths.js';
import type { Standing } from '../../seen-text.js';

/** How an element takes part in the flow of text. `atomic`: in the line, as one piece (`inline-block`). */
export type BoxKind = 'none' | 'inline' | 'atomic' | 'block';

/** How the text in an element is seen. Elements without declarations share the object of their parent. */
export interface Look {
  /** Whether it is invisible, whatever is declared for descendants. */
  readonly isUnseen: boolean;
  readonly isInvisible: boolean;
  readonly isStruck: boolean;
  /** Whether its lines start far outside the page (`text-indent`). */
  readonly isAway: boolean;
  /** The font size, in CSS pixels. */
  readonly size: number;
  /** The colours of the text and of its background; `undefined` where they are unknown. */
  readonly ink: Color | undefined;
  readonly paper: Color | undefined;
  readonly isFaded: boolean;
  readonly isRaised: boolean;
  /** How far it is off its line, as declared: text of a cell is level where all of it has the same value. */
  readonly shift: string;
  /** How it is moved sideways or out of the flow: text of a cell is in its place where all of it has the same value. */
  readonly move: string;
  /** Whether its characters overlap, are turned or masked, or are in another order than in the source. */
  readonly isOverlaid: boolean;
  readonly isTight: boolean;
  readonly isReordered: boolean;
  /** Whether it is a link. */
  readonly isLink: boolean;
  /** Who gets to see it: `eyes` is hidden from screen readers, `ears` is for them alone. */
  readonly audience: 'all' | 'eyes' | 'ears';
  readonly custom: CustomValues;
}

export const PLAIN_LOOK: Look = {
  isUnseen: false,
  isInvisible: false,
  isStruck: false,
  isAway: false,
  size: 16,
  ink: BLACK,
  paper: WHITE,
  isFaded: false,
  isRaised: false,
  shift: '',
  move: '',
  isOverlaid: false,
  isTight: false,
  isReordered: false,
  isLink: false,
  audience: 'all',
  custom: {},
};

/** Smaller text looks like a line at most. */
const MIN_SIZE = 2;

/** Anything further to the left or above is outside every page. */
const FAR = -400;

/** A box of this size has no room for a character. */
const MAX_NO_ROOM = 2;

/** Digits are half as wide as the font is high: with tighter spacing than this, two of them look like one. */
const TIGHT = -0.3;

const UNSEEN_OPACITY = 0.05;
const FADED_OPACITY = 0.3;

/** A number or a percentage as a part of 1. */
const partOf = (value: string): number => (value.endsWith('%') ? parseFloat(value) / 100 : parseFloat(value));

export function boxKindOf(values: Values, isInFlex: boolean): BoxKind {
  const display = values.display ?? 'inline';
  if (/^(?:none|ruby-text)$/.test(display)) return 'none';
  if (display !== 'contents' && (isInFlex || isOutOfFlow(values))) return 'block';
  if (/^inline-|^-webkit-inline/.test(display)) return 'atomic';
  return /^(?:inline|contents|ruby|run-in)/.test(display) ? 'inline' : 'block';
}

const isAbsolute = ({ position }: Values): boolean => position === 'absolute' || position === 'fixed';

const isOutOfFlow = (values: Values): boolean => isAbsolute(values) || (values.float !== undefined && values.float !== 'none');

/** Whether a value is a length other than zero. */
function isLength(value: string | undefined, size: number): boolean {
  const length = value === undefined ? undefined : pixels(value, size, 1000);
  return length !== undefined && length !== 0;
}

/** Whether a shape clips everything: `inset(50%)`, `circle(0)`, `rect(1px, 1px, 1px, 1px)`. */
function isEmptyShape(shape: string): boolean {
  const numbers = (/\(([^()]*)\)/.exec(shape)?.[1] ?? '').split(/[\s,]+/).filter((text) => /^[-+.\d]/.test(text));
  const values = numbers.map(parseFloat);
  const [top = 0, right = top, bottom = top, left = right] = values;
  if (shape.startsWith('inset')) {
    const isWhole = (one: number, other: number): boolean => one + other >= 100;
    const arePercentages = numbers.every((text) => text.endsWith('%') || parseFloat(text) === 0);
    return arePercentages && (isWhole(top, bottom) || isWhole(left, right));
  }
  if (shape.startsWith('rect'))
    return values.length > 0 && (bottom - top <= MAX_NO_ROOM || right - left <= MAX_NO_ROOM) && !shape.includes('auto');
  if (/^(?:circle|ellipse)/.test(shape)) return values.slice(0, 1).includes(0);
  return shape.startsWith('polygon') && new Set(values).size < 2;
}

/** Whether a box cuts off all its content. Inline boxes have no size of their own. */
function isCutOff(values: Values, box: BoxKind, size: number): boolean {
  if (isAbsolute(values) && values.clip !== undefined && isEmptyShape(values.clip)) return true;
  if (values['clip-path'] !== undefined && isEmptyShape(values['clip-path'])) return true;
  if (box === 'inline' || !/hidden|clip|scroll|auto/.test(values.overflow ?? '')) return false;
  const isNoRoom = (value: string | undefined): boolean => value !== undefined && (pixels(value, size, 1000) ?? Infinity) <= MAX_NO_ROOM;
  return [values.width, values.height, values['max-width'], values['max-height']].some(isNoRoom);
}

/** Whether a box has no room for two digits, so that they are cut off or overlapped by what follows. */
const isNarrow = ({ width, 'max-width': most }: Values, size: number): boolean =>
  [width, most].some((value) => value !== undefined && (pixels(value, size, 1000) ?? Infinity) < size);

/** Whether a box is placed far outside the page. */
function isFarAway(values: Values, box: BoxKind, size: number): boolean {
  const isFar = (value: string | undefined): boolean => value !== undefined && (pixels(value, size, 1000) ?? 0) <= FAR;
  const { position = 'static', top, left, right, bottom } = values;
  if (position !== 'static' && [top, left, right, bottom].some(isFar)) return true;
  if (box !== 'inline' && isFar(values['margin-left'])) return true;
  const moved = `${values.transform ?? ''} ${values.translate ?? ''}`;
  return (moved.match(/-\d[\d.]*[a-z%]+/g) ?? []).some((length) => !length.endsWith('%') && isFar(length));
}

/** Whether a box is drawn at no size (`scale(0)`). */
const isShrunk = ({ transform = '', scale, zoom }: Values): boolean =>
  /scale(?:3d|x|y)?\(\s*(?:0|\.0|0\.0\d*)\s*[,)]/.test(transform) ||
  (scale !== undefined && partOf(scale) < 0.05) ||
  (zoom !== undefined && partOf(zoom) < 0.1);

const opacityOf = ({ opacity = '1', filter = '' }: Values): number => {
  const filtered = /opacity\(\s*([\d.]+%?)/.exec(filter)?.[1];
  return Math.min(partOf(opacity), filtered === undefined ? 1 : partOf(filtered));
};

/** How far a box is off its line, as declared; blank where it is level. */
function shiftOf(values: Values, box: BoxKind, size: number): string {
  const { position, top, bottom, 'vertical-align': align = 'baseline', 'mso-text-raise': raise } = values;
  const own: string[] = [];
  if (box !== 'block' && (/^(?:text-)?(?:top|bottom)$/.test(align) || isLength(align, size))) own.push(align);
  if (position === 'relative' && isLength(top, size)) own.push(`top ${top ?? ''}`);
  else if (position === 'relative' && isLength(bottom, size)) own.push(`bottom ${bottom ?? ''}`);
  else if (isLength(raise, size)) own.push(`raise ${raise ?? ''}`);
  return own.join(' ');
}

/** How a box is moved sideways or out of the flow, as declared. */
function moveOf(values: Values, box: BoxKind, size: number): string {
  const own: string[] = [];
  const { position, left, right, 'margin-left': start = '0', 'margin-right': end = '0' } = values;
  const writing = values['writing-mode'] ?? 'horizontal-tb';
  if (/^(?:vertical|sideways|tb)/.test(writing)) own.push(writing);
  if (isAbsolute(values)) own.push('absolute');
  else if (position === 'relative' && (isLength(left, size) || isLength(right, size))) own.push(`left ${left ?? ''} ${right ?? ''}`);
  if ([start, end].some((margin) => (pixels(margin, size, 1000) ?? 0) < -1) && box !== 'block') own.push(`margin ${start} ${end}`);
  return own.join(' ');
}

const FOR_EARS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|cdk-visually-hidden|element-invisible|a11y-hidden)(?:\s|$)/i;

/** For whom an element's own attributes and styles make its text available. */
export interface Audience {
  readonly ariaHidden: string | undefined;
  readonly classes: string | undefined;
}

function paperOf(values: Values, around: Color | undefined): Color | undefined {
  const image = values['background-image'] ?? 'none';
  if (image !== 'none') return undefined;
  const stated = values['background-color'];
  if (stated === undefined) return around;
  const color = colorOf(stated);
  return color && color.alpha < 0.5 ? around : color;
}

function inkOf(values: Values, around: Color | undefined): Color | undefined {
  const stated = values['-webkit-text-fill-color'] ?? values.color;
  return stated === undefined || stated === 'currentcolor' ? around : colorOf(stated);
}

/** How the text in an element is seen, from its own values and from how the text around it is seen. */
export function lookIn(around: Look, values: Values, box: BoxKind, { ariaHidden, classes }: Audience, custom: CustomValues): Look {
  const stated = values['font-size'];
  const zoom = values.zoom === undefined ? 1 : partOf(values.zoom);
  const size = (stated === undefined ? around.size : fontSize(stated, around.size)) * (Number.isFinite(zoom) ? zoom : 1);
  const line = values['text-decoration-line'] ?? 'none';
  const isLined = line.includes('line-through');
  const isClear = isLined && (colorOf(values['text-decoration-color'] ?? '') ?? BLACK).alpha < 0.3;
  const opacity = opacityOf(values);
  const isCut = isCutOff(values, box, size) || isFarAway(values, box, size);
  const align = values['vertical-align'] ?? '';
  const spacing = values['letter-spacing'];
  const indent = values['text-indent'];
  const isForEars = isCut || FOR_EARS.test(classes ?? '');
  const isHidden =
    opacity <= UNSEEN_OPACITY || values['content-visibility'] === 'hidden' || /^(?:all|screen)$/.test(values['mso-hide'] ?? '');
  return {
    isUnseen: around.isUnseen || isCut || isShrunk(values) || isHidden,
    isInvisible: values.visibility === undefined ? around.isInvisible : values.visibility !== 'visible',
    // A line does not run through atomic inlines (CSS Text Decoration, 2.1).
    isStruck: (isLined && !isClear) || (around.isStruck && box !== 'atomic' && !isOutOfFlow(values)),
    isAway: indent === undefined || box === 'inline' ? around.isAway : isIndentedAway(indent, values, size),
    size,
    ink: inkOf(values, around.ink),
    paper: paperOf(values, around.paper),
    isFaded: around.isFaded || opacity < FADED_OPACITY,
    isRaised: around.isRaised || (box !== 'block' && /^(?:super|sub)$/.test(align)) || isRaisedByFont(values),
    shift: around.shift + shiftOf(values, box, size),
    move: around.move + moveOf(values, box, size),
    isOverlaid: around.isOverlaid || isClear || isChanged(values) || (box === 'atomic' && isNarrow(values, size)),
    isTight: spacing === undefined ? around.isTight : (pixels(spacing, size, size) ?? 0) < TIGHT * size,
    isReordered: values.direction === undefined ? around.isReordered : values.direction === 'rtl',
    isLink: around.isLink,
    audience: isForEars ? 'ears' : ariaHidden?.toLowerCase() === 'true' ? 'eyes' : around.audience,
    custom,
  };
}

/** Whether the lines of a block start outside it, where they are cut off or far away. */
function isIndentedAway(indent: string, { overflow = '' }: Values, size: number): boolean {
  const length = pixels(indent.split(' ', 1)[0] ?? '', size, 1000) ?? 0;
  return length <= FAR || (length >= 1000 && overflow.includes('hidden'));
}

/** A cell has lines of its own: an offset of the surrounding table does not apply within it. */
export const lookInCell = (look: Look): Look =>
  look.isRaised || look.isOverlaid || look.shift || look.move ? { ...look, isRaised: false, isOverlaid: false, shift: '', move: '' } : look;

/** How a piece of text with such a look is seen, as far as this does not depend on the text beside it. */
export function standingInPage(look: Look, hasDigit: boolean): Standing {
  if (look.isUnseen || look.isInvisible || look.isStruck || look.isAway || look.size < MIN_SIZE) return 'unseen';
  if (hasDigit && (look.isOverlaid || look.isTight || look.isReordered)) return 'overlaid';
  if (look.isRaised) return 'raised';
  return look.isFaded || (look.ink && look.paper && isFaint(look.ink, look.paper)) ? 'faint' : 'plain';
}

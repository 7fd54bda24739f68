import type { Values } from './declarations.js';

// Effects of style sheets on visible text: it is turned, masked, or has a line drawn through it. No character of such a text is certain.

const IDENTITY = /^(?:none|translatez\(.*\)|translate(?:3d|x|y)?\([0px,%\s]*\)|scale(?:3d|x|y)?\([1,\s]*\)|rotate[xyz]?\(0[a-z]*\))$/;

/** Whether a box is turned, mirrored or moved. */
const isTransformed = ({ transform = 'none', rotate = 'none', scale = 'none', translate = 'none' }: Values): boolean =>
  !IDENTITY.test(transform) ||
  !/^(?:none|0[a-z]*)$/.test(rotate) ||
  !/^(?:none|1[\s1]*)$/.test(scale) ||
  !/^(?:none|[0px%\s]+)$/.test(translate);

const isSet = (value = 'none'): boolean => value !== 'none';

/** Filters that may leave a text in the colour of its background. Removing the colours of a page leaves it readable. */
const EFFECT = /(?:blur|brightness|contrast|invert|url)\(/;

const isEffect = ({ filter = '', 'mix-blend-mode': blending = 'normal' }: Values): boolean => EFFECT.test(filter) || blending !== 'normal';

/** Whether a text is masked, cut to a shape, or replaced with a picture. */
const isMasked = (values: Values): boolean =>
  isSet(values.mask) ||
  isSet(values['mask-image']) ||
  isSet(values['-webkit-text-security']) ||
  (values['clip-path'] ?? '').includes('(') ||
  /(?:^|[^\w-])url\(/i.test(values.content ?? '');

/** Whether a text is shown differently from its characters. */
export const isChanged = (values: Values): boolean => isTransformed(values) || isEffect(values) || isMasked(values);

/** Whether digits are raised, lowered or made a fraction by the features of the font. */
export const isRaisedByFont = ({
  'font-variant': variant = '',
  'font-variant-position': position = '',
  'font-variant-numeric': numeric = '',
  'font-feature-settings': features = '',
}: Values): boolean =>
  /\b(?:super|sub|(?:diagonal|stacked)-fractions)\b/.test(`${variant} ${position} ${numeric}`) ||
  /["'](?:sups|subs|sinf|frac|afrc|numr|dnom|ordn)["'](?!\s+(?:0|off))/.test(features);

/** The position of a line through the middle of a box, in per cent of its height. */
const MIN_MIDDLE = 30;
const MAX_MIDDLE = 70;

function isMiddle(offset = ''): boolean {
  const percentage = parseFloat(/(?:^|\()(\d[\d.]*)%/.exec(offset)?.[1] ?? '');
  return percentage >= MIN_MIDDLE && percentage <= MAX_MIDDLE;
}

/** Whether a box without text is placed across the middle of the one around it, like a line through it. */
export const isAcross = ({ position, top, bottom }: Values): boolean => position === 'absolute' && (isMiddle(top) || isMiddle(bottom));

/** Whether the background is a stripe, clear on either side: a line through the text. */
export const hasStripe = ({ 'background-image': image = '' }: Values): boolean =>
  image.includes('gradient(') && (image.match(/transparent|rgba?\([^()]*[,/] ?0%?\)/g)?.length ?? 0) > 1;

/** Units in CSS pixels. Those relative to the window are for one of 1280 by 800. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  rem: 16,
  vw: 12.8,
  vh: 8,
};

const RELATIVE: Readonly<Record<string, number>> = { em: 1, ex: 0.5, ch: 0.5 };

const NUMBER = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)$/;

/**
 * A length in CSS pixels; `undefined` for anything else (`auto`, a calculation).
 *
 * @param value in lower case
 * @param em the size of the font, in pixels
 * @param whole what a percentage is of, in pixels
 */
export function pixels(value: string, em: number, whole: number): number | undefined {
  const [, digits, unit = ''] = NUMBER.exec(value) ?? [];
  if (digits === undefined) return undefined;
  if (unit === '%') return (Number(digits) * whole) / 100;
  const factor = UNITS[unit] ?? (RELATIVE[unit] ?? NaN) * em;
  return Number.isNaN(factor) ? undefined : Number(digits) * factor;
}

const SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

/** The size of a font in pixels: a length, a keyword, or larger and smaller than that around it. */
export function fontSize(value: string, around: number): number {
  if (value === 'smaller') return around / 1.2;
  if (value === 'larger') return around * 1.2;
  return SIZES[value] ?? pixels(value, around, around) ?? around;
}

/** `<font size>`: 1 to 7, or that many steps from 3 (HTML, 15.3.3). */
export function legacyFontSize(value: string): string | undefined {
  const [, sign, digits] = /^\s*([+-]?)(\d{1,3})/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const step = sign === '+' ? 3 + Number(digits) : sign === '-' ? 3 - Number(digits) : Number(digits);
  return ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'][Math.min(Math.max(step, 1), 7) - 1];
}

import type { Cell } from './report.js';

/** A number in plain decimal digits, without grouping and without an exponent, so that it reads as it was published. */
export function numberText(value: number): string {
  const text = String(value);
  const [, sign = '', digits, exponent] = /^(-?)([\d.]+)e-(\d+)$/.exec(text) ?? [];
  return digits ? `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}` : text;
}

/** How many decimals a number is written with. */
const decimals = (value: number): number => numberText(value).split('.')[1]?.length ?? 0;

/**
 * The change from the cell of one year to that of the next, exact to the decimals that the two are written with (0.3 − 0.1 is 0.2).
 * `undefined` where either is not a number.
 */
export function changeBetween(previous: Cell | undefined, current: Cell | undefined): number | undefined {
  if (typeof previous !== 'number' || typeof current !== 'number') return undefined;
  return Number((current - previous).toFixed(Math.min(100, Math.max(decimals(previous), decimals(current)))));
}

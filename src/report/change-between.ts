import { numberText } from './number-text.js';
import type { Cell } from './report.js';

/** The most decimals that `Number.prototype.toFixed` supports. */
const MAX_DECIMALS = 100;

/** How many decimals a number is written with. */
const decimals = (value: number): number => numberText(value).split('.')[1]?.length ?? 0;

/**
 * The change from a cell in one year to that of the next, exact to the decimals of both (0.3 − 0.1 is 0.2). `undefined` where either is not
 * a number.
 */
export function changeBetween(previous: Cell | undefined, current: Cell | undefined): number | undefined {
  if (typeof previous !== 'number' || typeof current !== 'number') return undefined;
  const places = Math.max(decimals(previous), decimals(current));
  return Number((current - previous).toFixed(Math.min(MAX_DECIMALS, places)));
}

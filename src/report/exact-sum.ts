import { numberText } from './number-text.js';
import { MAX_NUMBER } from './reading/report-spec.js';

/** The sum of whole numbers; `NaN` where they are not whole, or too large to be added exactly. */
function wholeSum(numbers: readonly number[]): number {
  let sum = 0;
  let size = 0;
  for (const number of numbers) {
    if (!Number.isInteger(number)) return NaN;
    sum += number;
    size += Math.abs(number);
  }
  return size <= MAX_NUMBER / 2 ? sum : NaN;
}

/** The sum of decimals, exact to their last written digit (0.1 + 0.2 is 0.3). */
export function exactSum(added: readonly number[], subtracted: readonly number[] = []): number {
  const whole = wholeSum(added) - wholeSum(subtracted);
  if (!Number.isNaN(whole)) return whole;
  const all = [...added, ...subtracted.map((number) => -number)];
  const written = all.map((number) => numberText(number).split('.'));
  const places = Math.max(0, ...written.map(([, fraction = '']) => fraction.length));
  const scaled = written.map(([start = '', fraction = '']) => BigInt(start + fraction.padEnd(places, '0')));
  let sum = BigInt(0);
  for (const number of scaled) sum += number;
  return Number(`${sum}e-${places}`);
}

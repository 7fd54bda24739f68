import type { Slip } from './finding.js';
import { onlyCandidates } from './slip-candidates.js';
import type { SlipCandidate } from './slip-candidates.js';

/** Whether one number is another with two neighbouring digits swapped. Their difference is then divisible by nine. */
export function isTransposed(one: number, other: number): boolean {
  if (one === other || (one - other) % 9 !== 0) return false;
  const [digits, swapped] = [String(one), String(other)];
  if (digits.length !== swapped.length) return false;
  let first = 0;
  while (digits[first] === swapped[first]) first += 1;
  const after = first + 2;
  return (
    digits.slice(first, after) === `${swapped[first + 1] ?? ''}${swapped[first] ?? ''}` && digits.slice(after) === swapped.slice(after)
  );
}

/** By sum: the only cell that fixes it, and all the cell's other sums, if two neighbouring digits are swapped. */
export const transposedDigits = (candidates: readonly SlipCandidate[]): Map<number, Slip> =>
  onlyCandidates(candidates.filter(({ slip: { says, would } }) => says !== null && isTransposed(says, would)));

// `Math.max(...numbers)` fails where there are more numbers than a call can have arguments.

/** The largest of some numbers; minus infinity of none. */
export function largest(numbers: readonly number[]): number {
  let most = -Infinity;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

/** The smallest of some numbers; infinity of none. */
export function smallest(numbers: readonly number[]): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}

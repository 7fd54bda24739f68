// `Math.max(...numbers)` fails where there are more numbers than a call can have arguments.

/** The largest of some numbers; minus infinity of none. */
export const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), -Infinity);

/** The smallest of some numbers; infinity of none. */
export const smallest = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number), Infinity);

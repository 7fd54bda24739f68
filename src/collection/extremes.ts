// `Math.max(...numbers)` fails where there are more numbers than arguments that a call can have.

export const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), -Infinity);

export const smallest = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number), Infinity);

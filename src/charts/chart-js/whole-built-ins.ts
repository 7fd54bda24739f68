/**
 * Whether what Chart.js needs of the language is what it was: old libraries of pages replace it (`Array.from` and `reduce` in Prototype.js), and then a chart would be
 * wrong, or empty, and say nothing.
 */
export function areBuiltInsWhole(): boolean {
  const pair = [...Array.from(new Set([1, 2])), ...Array.from({ length: 1 }, (_, index) => index)];
  return pair.join() === '1,2,0' && pair.reduce((sum, number) => sum + number, 0) === 3 && Object.keys({ a: 1 }).join() === 'a';
}

/** How many texts or numbers a function remembers, so that a hostile document cannot fill the memory. */
const MAX_REMEMBERED = 2000;

/**
 * Wraps a function of one argument so that it runs once for each argument. The result for an object is kept as long as that object lives;
 * the results for texts and numbers, until `limit` others were asked for since, and twice as many at most.
 *
 * @param work the function; it must give the same result for the same argument
 * @param limit how many texts or numbers are remembered
 */
export function memoize<Argument, Result>(work: (argument: Argument) => Result, limit = MAX_REMEMBERED): (argument: Argument) => Result {
  const ofObjects = new WeakMap<object, { readonly result: Result }>();
  // Two generations: what is asked for again is kept, and what is asked for once, such as numbers, does not push it out.
  let young = new Map<unknown, { readonly result: Result }>();
  let old = young;
  return (argument) => {
    const isObject = typeof argument === 'object' && argument !== null;
    const known = isObject ? ofObjects.get(argument) : young.get(argument);
    if (known) return known.result;
    const found = (isObject ? undefined : old.get(argument)) ?? { result: work(argument) };
    if (isObject) ofObjects.set(argument, found);
    else {
      if (young.size >= limit) {
        old = young;
        young = new Map();
      }
      young.set(argument, found);
    }
    return found.result;
  };
}

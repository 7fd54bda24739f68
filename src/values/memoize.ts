/**
 * How many texts or numbers a function remembers at most; beyond that it forgets them all and starts anew, so that a hostile document
 * cannot fill the memory.
 */
const MAX_REMEMBERED = 2000;

/**
 * Wraps a function of one argument so that it runs once for each argument. The result for an object is kept as long as that object lives;
 * the result for a text or a number until `limit` others were asked for.
 *
 * @param work the function; it must give the same result for the same argument
 * @param limit how many texts or numbers are remembered at most
 */
export function memoize<Argument, Result>(work: (argument: Argument) => Result, limit = MAX_REMEMBERED): (argument: Argument) => Result {
  const ofObjects = new WeakMap<object, { readonly result: Result }>();
  const ofValues = new Map<unknown, { readonly result: Result }>();
  return (argument) => {
    const isObject = typeof argument === 'object' && argument !== null;
    const known = isObject ? ofObjects.get(argument) : ofValues.get(argument);
    if (known) return known.result;
    const result = work(argument);
    if (isObject) ofObjects.set(argument, { result });
    else {
      if (ofValues.size >= limit) ofValues.clear();
      ofValues.set(argument, { result });
    }
    return result;
  };
}

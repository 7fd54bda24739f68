/** More texts or numbers than this are not remembered: a function that is asked for others forgets them all and starts anew, so that a hostile document cannot fill the memory. */
const MAX_REMEMBERED = 2000;

/**
 * A function of one argument that does its work once for each argument. What it made of an object is remembered as long as that object lives; what it made of a
 * text or a number, until `limit` others were asked for.
 *
 * @param work what is done; it must give the same for the same argument
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

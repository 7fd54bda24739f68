// The first that disclosure-elements.all.js runs. What a bundler puts into one file loops over the names of objects of its own with `for … in`, which takes what old libraries
// of a page have added to `Object.prototype` for one of them: the whole file would end in an error before any element is registered. While this file runs, and nothing
// else does, those additions are left out of loops.

const hidden = Object.keys(Object.prototype).filter(
  (name) => Object.getOwnPropertyDescriptor(Object.prototype, name)?.configurable === true,
);

const setEnumerable = (enumerable: boolean): void => {
  for (const name of hidden) if (name in Object.prototype) Object.defineProperty(Object.prototype, name, { enumerable });
};

setEnumerable(false);

/** Makes what a page has added to `Object.prototype` what it was: to be called at the end of the file. */
export const restorePrototype = (): void => setEnumerable(true);

// Where the file ends with an error, before any other script of the page runs.
queueMicrotask(restorePrototype);

import { yearChecks } from '../checking/year-checks.js';
import type { Format } from '../formats/format.js';
import { memoize } from '../values/memoize.js';

/**
 * The numbers that one year's report carries over to the next, whose format is given: a map from the path in the earlier report to the path
 * in the later one.
 */
export const carriedOver: (format: Format) => ReadonlyMap<string, string> = /* @__PURE__ */ memoize(
  (format: Format) =>
    new Map(
      yearChecks(format)
        .filter(({ add, subtract }) => add.length === 0 && subtract.length === 0)
        .map(({ previous, equals }) => [previous, equals]),
    ),
);

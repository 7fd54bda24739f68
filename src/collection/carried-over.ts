import { yearChecks } from '../checking/year-checks.js';
import type { Format } from '../formats/format.js';
import { memoize } from '../values/memoize.js';

/** What the report of one year carries over to that of the next: the path of each such number in the first, and in the one of the format, which is the next. */
export const carriedOver: (format: Format) => ReadonlyMap<string, string> = /* @__PURE__ */ memoize(
  (format: Format) =>
    new Map(
      yearChecks(format)
        .filter(({ add, subtract }) => add.length === 0 && subtract.length === 0)
        .map(({ previous, equals }) => [previous, equals]),
    ),
);

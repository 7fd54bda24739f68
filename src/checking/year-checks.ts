import type { Format, YearRule } from '../formats/format.js';
import { ruleNames } from './rule-names.js';

/** A rule between two years at one place. `previous` is a path in last year's report, the others in this year's. */
export interface YearCheck {
  readonly rule: YearRule;
  readonly previous: string;
  readonly add: readonly string[];
  readonly subtract: readonly string[];
  readonly equals: string;
}

/** Every rule between two years of a format at every place where it holds. */
export function yearChecks(format: Format): YearCheck[] {
  return format.rules.yearRules.flatMap((rule): YearCheck[] => {
    const { part, each, previous, add = [], subtract = [], equals } = rule;
    const suffixes = each === 'column' ? ruleNames(format, part, 'columns').map((column) => `.${column}`) : [''];
    return suffixes.map((suffix) => {
      const path = (name: string) => `${part}.${name}${suffix}`;
      return { rule, previous: path(previous), add: add.map(path), subtract: subtract.map(path), equals: path(equals) };
    });
  });
}

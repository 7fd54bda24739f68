import type { Format } from '../formats/format.js';
import type { YearRule } from '../formats/rule.js';
import { KNOWN_YEAR_RULES } from '../formats/year-rules.js';
import { ruleNames } from './words/rule-names.js';
import { needFormat } from '../formats/parts.js';

/** A rule between two years, applied to concrete cells. `previous` is a path in last year's report, the others are paths in this year's. */
export interface YearCheck {
  readonly rule: YearRule;
  readonly previous: string;
  readonly add: readonly string[];
  readonly subtract: readonly string[];
  readonly equals: string;
}

/** Every rule between two years of a format, applied to all the cells for which it holds. */
export function yearChecks(format: Format): YearCheck[] {
  return KNOWN_YEAR_RULES.of(needFormat(format)).flatMap((rule): YearCheck[] => {
    const { part, each, previous, add = [], subtract = [], equals } = rule;
    const suffixes = each === 'column' ? ruleNames(format, part, 'columns').map((column) => `.${column}`) : [''];
    return suffixes.map((suffix) => {
      const path = (name: string) => `${part}.${name}${suffix}`;
      return { rule, previous: path(previous), add: add.map(path), subtract: subtract.map(path), equals: path(equals) };
    });
  });
}

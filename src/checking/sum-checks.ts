import type { Format, SumRule } from '../formats/format.js';
import { ruleNames } from './rule-names.js';

/** A sum rule at one place: the cells of `sum` add up to those of `equals`. All are paths from the report's root. */
export interface SumCheck {
  readonly rule: SumRule;
  readonly sum: readonly string[];
  readonly equals: readonly string[];
}

/** The names that a rule's `sum` stands for, with `*` replaced by all that it stands for. */
const expand = (names: readonly string[], all: readonly string[], equals: readonly string[]): string[] =>
  names.flatMap((name) =>
    name.endsWith('*') ? all.filter((other) => other.startsWith(name.slice(0, -1)) && !equals.includes(other)) : [name],
  );

/** Every sum rule of a format at every place where it holds. */
export function sumChecks(format: Format): SumCheck[] {
  return format.rules.sumRules.flatMap((rule): SumCheck[] => {
    const { part, each, equals } = rule;
    const rows = ruleNames(format, part, 'rows');
    const columns = ruleNames(format, part, 'columns');
    const check = (names: readonly string[], path: (name: string) => string): SumCheck => ({
      rule,
      sum: expand(rule.sum, names, equals).map(path),
      equals: equals.map(path),
    });
    if (each === 'column') return columns.map((column) => check(rows, (row) => `${part}.${row}.${column}`));
    if (each === 'row') return rows.map((row) => check(columns, (column) => `${part}.${row}.${column}`));
    return [check(ruleNames(format, part, 'cells'), (cell) => `${part}.${cell}`)];
  });
}

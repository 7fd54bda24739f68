import type { Format } from '../formats/format.js';
import type { SumRule } from '../formats/rule.js';
import { KNOWN_SUM_RULES } from '../formats/sum-rules.js';
import { ruleNames } from './words/rule-names.js';
import { needFormat } from '../formats/parts.js';

/** A sum rule applied to concrete cells: those of `sum` add up to those of `equals`. All are paths from the report's root. */
export interface SumCheck {
  readonly rule: SumRule;
  readonly sum: readonly string[];
  readonly equals: readonly string[];
}

/** The names in a rule's `sum`, with `*` expanded to every name that it stands for. */
const expand = (names: readonly string[], all: readonly string[], equals: readonly string[]): string[] =>
  names.flatMap((name) =>
    name.endsWith('*') ? all.filter((other) => other.startsWith(name.slice(0, -1)) && !equals.includes(other)) : [name],
  );

/** Every sum rule of a format, applied to all the cells for which it holds. */
export function sumChecks(format: Format): SumCheck[] {
  return KNOWN_SUM_RULES.of(needFormat(format)).flatMap((rule): SumCheck[] => {
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

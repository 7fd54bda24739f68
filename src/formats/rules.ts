import { partCells } from './cells.js';
import { rules2019 } from './rules-2019.js';
import { rules2021 } from './rules-2021.js';
import type { Format, Rules, SumRule, TablePartKey, YearRule } from './format.js';
import type { FormatId } from './formats.js';

/** The rules of each official format, by its id. They stand beside the format; apart from it, who only shows numbers need not load them. */
export const RULES: Readonly<Record<FormatId, Rules>> = { '2019': rules2019, '2021': rules2021 };

const rulesOf = ({ id }: Format): Rules => (RULES as Partial<Record<string, Rules>>)[id] ?? { sumRules: [], yearRules: [] };

/** A sum rule at one place: the cells of `sum` add up to those of `equals`. All are paths from the report's root. */
export interface SumCheck {
  readonly rule: SumRule;
  readonly sum: readonly string[];
  readonly equals: readonly string[];
}

/** A rule between two years at one place. `previous` is a path in last year's report, the others in this year's. */
export interface YearCheck {
  readonly rule: YearRule;
  readonly previous: string;
  readonly add: readonly string[];
  readonly subtract: readonly string[];
  readonly equals: string;
}

/** The names of a part's rows, columns or cells: their keys joined by dots, below the part. */
function namesOf(format: Format, part: TablePartKey, of: 'rows' | 'columns' | 'cells'): string[] {
  const names = partCells(format, part).map((cell) =>
    of === 'cells' ? cell.keys.slice(1).join('.') : cell[of].flatMap(({ key }) => key ?? []).join('.'),
  );
  return [...new Set(names)];
}

/** The names that a rule's `sum` stands for, with `*` replaced by all that it stands for. */
const expand = (names: readonly string[], all: readonly string[], equals: readonly string[]): string[] =>
  names.flatMap((name) =>
    name.endsWith('*') ? all.filter((other) => other.startsWith(name.slice(0, -1)) && !equals.includes(other)) : [name],
  );

/** Every sum rule of a format at every place where it holds. */
export function sumChecks(format: Format): SumCheck[] {
  return rulesOf(format).sumRules.flatMap((rule): SumCheck[] => {
    const { part, each, equals } = rule;
    const rows = namesOf(format, part, 'rows');
    const columns = namesOf(format, part, 'columns');
    const check = (names: readonly string[], path: (name: string) => string): SumCheck => ({
      rule,
      sum: expand(rule.sum, names, equals).map(path),
      equals: equals.map(path),
    });
    if (each === 'column') return columns.map((column) => check(rows, (row) => `${part}.${row}.${column}`));
    if (each === 'row') return rows.map((row) => check(columns, (column) => `${part}.${row}.${column}`));
    return [check(namesOf(format, part, 'cells'), (cell) => `${part}.${cell}`)];
  });
}

/** Every rule between two years of a format at every place where it holds. */
export function yearChecks(format: Format): YearCheck[] {
  return rulesOf(format).yearRules.flatMap((rule): YearCheck[] => {
    const { part, each, previous, add = [], subtract = [], equals } = rule;
    const suffixes = each === 'column' ? namesOf(format, part, 'columns').map((column) => `.${column}`) : [''];
    return suffixes.map((suffix) => {
      const path = (name: string) => `${part}.${name}${suffix}`;
      return { rule, previous: path(previous), add: add.map(path), subtract: subtract.map(path), equals: path(equals) };
    });
  });
}

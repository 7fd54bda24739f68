import { formatCells } from '../formats/cells.js';
import type { CellSpec } from '../formats/cells.js';
import type { Format, SumRule, YearRule } from '../formats/format.js';
import { FORMATS } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import { onceEach } from '../formats/once-each.js';
import { sumChecks } from './sum-checks.js';
import { yearChecks } from './year-checks.js';
import type { FindingCell } from './finding.js';

/** A sum rule at one place. Cells are named by their index in reading order. */
export interface PlannedSum {
  readonly rule: SumRule;
  readonly added: readonly number[];
  readonly equals: readonly number[];
}

/** A rule between two years at one place. `previous` is a path, since the other year may have another format. */
export interface PlannedYear {
  readonly rule: YearRule;
  readonly previous: string;
  readonly added: readonly number[];
  readonly subtracted: readonly number[];
  readonly equals: number;
}

/** The keys of an object in a report, and the objects below them; `null` where there is a cell. */
export interface Level {
  readonly keys: readonly string[];
  readonly below: readonly (Level | null)[];
}

/** All that a format's checks need, made once, so that checking a report makes nothing but its findings. */
export interface CheckPlan {
  readonly id: FormatId;
  readonly cells: readonly CellSpec[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Leads to the cells in reading order. */
  readonly root: Level;
  readonly sums: readonly PlannedSum[];
  readonly years: readonly PlannedYear[];
  /** By cell: which sums it stands in, by their index. */
  readonly sumsOf: readonly (readonly number[])[];
  /** By cell: the sums whose only total it is. */
  readonly totalOf: readonly (readonly PlannedSum[])[];
  /** Room for the numbers of the report that is checked, and of the year before: making room for each report costs more than its sums. */
  readonly numbers: Readonly<Record<FindingCell['of'], Float64Array>>;
}

/** Cells with the same first keys stand next to each other in reading order, so that the order of the leaves is that of the cells. */
function levelOf(cells: readonly CellSpec[], depth: number): Level {
  const keys = [...new Set(cells.map((cell) => cell.keys[depth] ?? ''))];
  const below = keys.map((key) => {
    const own = cells.filter((cell) => cell.keys[depth] === key);
    return own.every((cell) => cell.keys.length === depth + 1) ? null : levelOf(own, depth + 1);
  });
  return { keys, below };
}

function planOf(format: Format & { readonly id: FormatId }): CheckPlan {
  const cells = formatCells(format);
  const indexOf = new Map(cells.map(({ path }, index) => [path, index]));
  const index = (path: string): number => indexOf.get(path) ?? -1;
  const sums = sumChecks(format).map(({ rule, sum, equals }) => ({ rule, added: sum.map(index), equals: equals.map(index) }));
  const years = yearChecks(format).map(({ rule, previous, add, subtract, equals }): PlannedYear => ({
    rule,
    previous,
    added: add.map(index),
    subtracted: subtract.map(index),
    equals: index(equals),
  }));
  return {
    id: format.id,
    cells,
    indexOf,
    root: levelOf(cells, 0),
    sums,
    years,
    sumsOf: cells.map((_, cell) => sums.flatMap(({ added, equals }, sum) => (added.includes(cell) || equals.includes(cell) ? [sum] : []))),
    totalOf: cells.map((_, cell) => sums.filter(({ equals }) => equals.length === 1 && equals[0] === cell)),
    numbers: { report: new Float64Array(cells.length), previous: new Float64Array(cells.length) },
  };
}

const planOnce = /* @__PURE__ */ onceEach(planOf);

/** The plan of a format's checks. */
export const checkPlan = (id: FormatId): CheckPlan => planOnce(FORMATS[id]);

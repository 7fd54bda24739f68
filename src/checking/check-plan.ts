import { formatCells } from '../formats/cells.js';
import type { CellSpec } from '../formats/cells.js';
import { cellsNamed } from '../formats/named-cells.js';
import type { Format } from '../formats/format.js';
import { KNOWN_PROSE_CELLS } from '../formats/prose-cells.js';
import type { ProseReading, ProseSubject } from '../formats/prose-reading.js';
import type { SumRule, YearRule } from '../formats/rule.js';
import { memoize } from '../values/memoize.js';
import { sumChecks } from './sum-checks.js';
import { yearChecks } from './year-checks.js';

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

/** Cells that a phrase of the prose may refer to, by their index in reading order. */
export interface PlannedReading {
  readonly added: readonly number[];
  readonly subtracted: readonly number[];
}

/** An object of a report that holds cells: the keys down to it, and the keys of the cells in it. */
export interface CellGroup {
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

/** Everything that a format's checks need, computed once, so that checking a report creates nothing but its findings. */
export interface CheckPlan {
  readonly cells: readonly CellSpec[];
  /** The objects that hold the cells, so that the cells of one follow those of another in reading order. */
  readonly groups: readonly CellGroup[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly sums: readonly PlannedSum[];
  readonly years: readonly PlannedYear[];
  /** By cell: the sums that it takes part in, by their index. */
  readonly sumsOf: readonly (readonly number[])[];
  /** By cell: the sums whose only total it is. */
  readonly totalOf: readonly (readonly PlannedSum[])[];
  /** What the prose may refer to, by subject. */
  readonly readings: ReadonlyMap<string, readonly PlannedReading[]>;
  /** The keys of the parts whose prose says what was done; that of a table is its notes. */
  readonly proseParts: readonly string[];
}

/** Cells of one object are next to each other in reading order. */
function groupsOf(cells: readonly CellSpec[]): CellGroup[] {
  const groups: { keys: readonly string[]; names: string[] }[] = [];
  for (const { keys } of cells) {
    const above = keys.slice(0, -1);
    const last = groups[groups.length - 1];
    const group = last?.keys.join('.') === above.join('.') ? last : { keys: above, names: [] };
    if (group !== last) groups.push(group);
    group.names.push(keys[keys.length - 1] ?? '');
  }
  return groups;
}

/** The indexes of the cells that paths name; `undefined` where one of them names none. */
function cellsOfPaths(format: Format, paths: readonly string[], index: (path: string) => number): number[] | undefined {
  const named = paths.map((path) => cellsNamed(format, path));
  return named.every(({ length }) => length > 0) ? named.flat().map(({ path }) => index(path)) : undefined;
}

function plannedReading(format: Format, { add, subtract = [] }: ProseReading, index: (path: string) => number): PlannedReading | undefined {
  const added = cellsOfPaths(format, add, index);
  const subtracted = cellsOfPaths(format, subtract, index);
  return added && subtracted && { added, subtracted };
}

function planOf(format: Format): CheckPlan {
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
  const readings = Object.entries(KNOWN_PROSE_CELLS.of(format)).map(([subject, all]): [string, PlannedReading[]] => [
    subject,
    all.flatMap((reading) => plannedReading(format, reading, index) ?? []),
  ]);
  return {
    cells,
    groups: groupsOf(cells),
    indexOf,
    sums,
    years,
    sumsOf: cells.map((_, cell) => sums.flatMap(({ added, equals }, sum) => (added.includes(cell) || equals.includes(cell) ? [sum] : []))),
    totalOf: cells.map((_, cell) => sums.filter(({ equals }) => equals.length === 1 && equals[0] === cell)),
    readings: new Map(readings),
    proseParts: ['preface', ...format.parts.flatMap((part) => (part.kind === 'prose' && part.looksAhead ? [] : [part.key]))],
  };
}

/** The plan of a format's checks. */
export const checkPlan: (format: Format) => CheckPlan = /* @__PURE__ */ memoize(planOf);

/** The readings of a subject of prose for which a format has all cells. */
export const plannedReadings = ({ readings }: CheckPlan, subject: ProseSubject): readonly PlannedReading[] => readings.get(subject) ?? [];

import { cellAt } from '../report/report.js';
import type { Report } from '../report/report.js';
import { checkPlan } from './check-plan.js';
import type { CheckPlan, Level } from './check-plan.js';
import type { FindingCell } from './finding.js';

/** What the cells of a report say, for quick sums: by index in reading order, not-a-number where there is no number. */
export interface CellNumbers {
  readonly report: Report;
  readonly of: FindingCell['of'];
  readonly plan: CheckPlan;
  readonly numbers: Float64Array;
}

type JsonObject = Readonly<Record<string, unknown>>;

const NOTHING: JsonObject = {};

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

function fillByKey(numbers: Float64Array, start: number, object: JsonObject, { keys, below }: Level): number {
  let index = start;
  for (let place = 0; place < keys.length; place += 1) {
    const value = object[keys[place] ?? ''];
    const level = below[place];
    if (level) index = fill(numbers, index, isObject(value) ? value : NOTHING, level);
    else numbers[index++] = typeof value === 'number' ? value : NaN;
  }
  return index;
}

/** A report that was read has its keys in the format's order, and going along them is twice as fast as asking for one after another. */
function fill(numbers: Float64Array, start: number, object: JsonObject, level: Level): number {
  const { keys, below } = level;
  let index = start;
  let place = 0;
  for (const key in object) {
    if (key !== keys[place]) return fillByKey(numbers, start, object, level);
    const value = object[key];
    const inner = below[place++];
    if (inner) index = fill(numbers, index, isObject(value) ? value : NOTHING, inner);
    else numbers[index++] = typeof value === 'number' ? value : NaN;
  }
  return place === keys.length ? index : fillByKey(numbers, start, object, level);
}

/** The numbers of a report's cells. They hold until the numbers of another report of the format are read for the same end. */
export function cellNumbers(report: Report, of: FindingCell['of'] = 'report'): CellNumbers {
  const plan = checkPlan(report.format);
  const numbers = plan.numbers[of];
  fillByKey(numbers, 0, report as unknown as JsonObject, plan.root);
  return { report, of, plan, numbers };
}

/** A cell as a finding has it. */
export function findingCell({ report, of, plan, numbers }: CellNumbers, index: number): FindingCell {
  const { path = '', keys = [] } = plan.cells[index] ?? {};
  const number = numbers[index] ?? NaN;
  return { path, of, says: Number.isNaN(number) ? (cellAt(report, keys) ?? null) : number };
}

/** The numbers that cells say; blank cells and those that do not apply say none. */
export function numbersOf(cells: readonly FindingCell[]): number[] {
  const numbers: number[] = [];
  for (const { says } of cells) if (typeof says === 'number') numbers.push(says);
  return numbers;
}

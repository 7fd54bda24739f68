import { formatOf } from '../formats/formats.js';
import { cellAt } from '../report/cell-at.js';
import type { Report } from '../report/report.js';
import { valueAt } from '../report/value-at.js';
import { checkPlan } from './check-plan.js';
import type { CheckPlan } from './check-plan.js';
import type { FindingCell } from './finding.js';

/** The numbers of a report's cells for quick sums, by index in reading order; `NaN` where a cell has no number. */
export interface CellNumbers {
  readonly report: Report;
  readonly of: FindingCell['of'];
  readonly plan: CheckPlan;
  readonly numbers: Float64Array;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The numbers of a report's cells. Looking up one cell after another from the root of the report takes twice as long as all the sums. */
export function cellNumbers(report: Report, of: FindingCell['of'] = 'report'): CellNumbers {
  const plan = checkPlan(formatOf(report.format));
  const numbers = new Float64Array(plan.cells.length).fill(NaN);
  let index = 0;
  for (const { keys, names } of plan.groups) {
    const group = valueAt(report, keys);
    for (const name of names) {
      const cell = isGroup(group) ? group[name] : undefined;
      if (typeof cell === 'number') numbers[index] = cell;
      index += 1;
    }
  }
  return { report, of, plan, numbers };
}

/** A cell as a finding lists it. */
export function findingCell({ report, of, plan, numbers }: CellNumbers, index: number): FindingCell {
  const { path = '', keys = [] } = plan.cells[index] ?? {};
  const number = numbers[index] ?? NaN;
  return { path, of, says: Number.isNaN(number) ? (cellAt(report, keys) ?? null) : number };
}

/** The numbers of cells; blank cells and those that do not apply have none. */
export function numbersOf(cells: readonly FindingCell[]): number[] {
  const numbers: number[] = [];
  for (const { says } of cells) if (typeof says === 'number') numbers.push(says);
  return numbers;
}

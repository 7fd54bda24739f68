import { MAX_NUMBER } from '../report/reading/report-spec.js';
import { findingCell, numbersOf } from './cell-numbers.js';
import type { CellNumbers } from './cell-numbers.js';
import type { PlannedYear } from './check-plan.js';
import { exactSum } from '../report/exact-sum.js';
import type { IdenticalFinding, SumFinding } from './finding.js';
import { countNothing } from './sum-findings.js';

function holds({ numbers }: CellNumbers, said: number, { added, subtracted, equals }: PlannedYear): boolean {
  let sum = said;
  for (const cell of added) sum += numbers[cell] ?? NaN;
  for (const cell of subtracted) sum -= numbers[cell] ?? NaN;
  return sum === numbers[equals] && sum <= MAX_NUMBER;
}

function findingOf(read: CellNumbers, before: CellNumbers, check: PlannedYear): SumFinding | undefined {
  const cell = before.plan.indexOf.get(check.previous);
  // The year before may have been reported in a format without such a cell. Most rules hold.
  if (cell === undefined || holds(read, before.numbers[cell] ?? NaN, check)) return undefined;
  const previous = findingCell(before, cell);
  const total = findingCell(read, check.equals);
  if (typeof previous.says !== 'number' && typeof total.says !== 'number') return undefined;
  const added = [previous, ...check.added.map((cell) => findingCell(read, cell))];
  const subtracted = check.subtracted.map((cell) => findingCell(read, cell));
  const comesTo = exactSum(numbersOf(added), numbersOf(subtracted));
  if (total.says === comesTo) return undefined;
  const missing = [previous, total].filter(({ says }) => typeof says !== 'number').map(({ path }) => path);
  const stated = typeof total.says === 'number' && missing.length === 0 ? total.says : null;
  const cells = [...added, ...subtracted, total];
  const broken = check.rule.warning ? 'warning' : 'broken';
  return {
    kind: 'year',
    rule: check.rule.id,
    status: stated === null ? 'not-assessable' : broken,
    format: read.report.format,
    cells,
    added,
    subtracted,
    equals: [total],
    comesTo,
    stated,
    difference: stated === null ? null : exactSum([stated], [comesTo]),
    missing,
    ...countNothing(cells, missing),
  };
}

/** The rules between a report and that of the year before that do not hold. */
export function yearFindings(read: CellNumbers, before: CellNumbers): SumFinding[] {
  const findings: SumFinding[] = [];
  for (const check of read.plan.years) {
    const finding = findingOf(read, before, check);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** Whether all numbers are those of the year before. Years in which nothing happened are alike for a good reason. */
export function identicalFinding(read: CellNumbers, before: CellNumbers): IdenticalFinding | undefined {
  if (read.plan !== before.plan) return undefined;
  const { numbers } = read;
  if (!numbers.every((number, index) => Object.is(number, before.numbers[index]))) return undefined;
  if (numbers.every((number) => number === 0 || Number.isNaN(number))) return undefined;
  const count = numbers.filter((number) => !Number.isNaN(number)).length;
  return { kind: 'identical', rule: 'identical', status: 'warning', format: read.report.format, cells: [], count };
}

import { MAX_NUMBER } from '../report/reading/report-spec.js';
import { findingCell, numbersOf } from './cell-numbers.js';
import type { CellNumbers } from './cell-numbers.js';
import type { PlannedSum } from './check-plan.js';
import { exactSum } from '../report/exact-sum.js';
import type { FindingCell, SumFinding } from './finding.js';

const isMissing = (number: number | undefined): boolean => number === undefined || Number.isNaN(number);

/** The plain sum of numbers; `NaN` where one of them is missing. */
function plainSum(numbers: Float64Array, cells: readonly number[]): number {
  let sum = 0;
  for (const cell of cells) sum += numbers[cell] ?? NaN;
  return sum;
}

function sumOfThose(numbers: Float64Array, cells: readonly number[]): number {
  let sum = 0;
  for (const cell of cells) {
    const number = numbers[cell] ?? NaN;
    if (!Number.isNaN(number)) sum += number;
  }
  return sum;
}

/**
 * Whether a total that should have a number was left blank. Many pages leave the column of totals blank: such a cell is not zero, while any
 * other blank cell adds nothing.
 */
const isTotalLeftOut = ({ plan, numbers }: CellNumbers, cell: number): boolean =>
  isMissing(numbers[cell]) && (plan.totalOf[cell] ?? []).some(({ added }) => sumOfThose(numbers, added) !== 0);

function missingTotals(read: CellNumbers, { added, equals }: PlannedSum): number[] {
  const missing: number[] = [];
  for (const cell of added) if (isTotalLeftOut(read, cell)) missing.push(cell);
  // Without anything on the side of the total there is nothing to compare the sum with.
  const isNothingStated = equals.every((cell) => isMissing(read.numbers[cell]));
  for (const cell of equals) if (isNothingStated || isTotalLeftOut(read, cell)) missing.push(cell);
  return missing;
}

/** How many cells have no number, apart from those listed as missing. */
export function countNothing(cells: readonly FindingCell[], missing: readonly string[]): Pick<SumFinding, 'blanks' | 'notApplicable'> {
  let blanks = 0;
  let notApplicable = 0;
  for (const { says, path } of cells) {
    if (typeof says === 'number' || missing.includes(path)) continue;
    if (says === null) blanks += 1;
    else notApplicable += 1;
  }
  return { blanks, notApplicable };
}

function findingOf(read: CellNumbers, check: PlannedSum): SumFinding | undefined {
  const { numbers, plan } = read;
  if (check.added.every((cell) => isMissing(numbers[cell])) && check.equals.every((cell) => isMissing(numbers[cell]))) return undefined;
  const missingCells = missingTotals(read, check);
  if (missingCells.length === 0 && sumOfThose(numbers, check.added) === sumOfThose(numbers, check.equals)) return undefined;
  const added = check.added.map((cell) => findingCell(read, cell));
  const equals = check.equals.map((cell) => findingCell(read, cell));
  const missing = missingCells.map((cell) => plan.cells[cell]?.path ?? '');
  const comesTo = exactSum(numbersOf(added));
  const stated = missing.length > 0 ? null : exactSum(numbersOf(equals));
  const difference = stated === null ? null : exactSum(numbersOf(equals), numbersOf(added));
  if (difference === 0) return undefined;
  const cells = [...added, ...equals];
  return {
    kind: 'sum',
    rule: check.rule.id,
    status: stated === null ? 'not-assessable' : 'broken',
    format: read.report.format,
    cells,
    added,
    subtracted: [],
    equals,
    comesTo,
    stated,
    difference,
    missing,
    ...countNothing(cells, missing),
  };
}

/** The sum rules that do not hold in a report, by the index of the planned sum. */
export function sumFindings(read: CellNumbers): Map<number, SumFinding> {
  const { plan, numbers } = read;
  const findings = new Map<number, SumFinding>();
  for (let index = 0; index < plan.sums.length; index += 1) {
    const check = plan.sums[index];
    if (!check) continue;
    const stated = plainSum(numbers, check.equals);
    // Most sums hold. A plain sum is only reliable within the range of exact integers.
    if (stated === plainSum(numbers, check.added) && stated <= MAX_NUMBER) continue;
    const finding = findingOf(read, check);
    if (finding) findings.set(index, finding);
  }
  return findings;
}

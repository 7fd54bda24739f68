import fc from 'fast-check';
import { formatCells } from '../../src/formats/cells.js';
import { cellOf } from '../../src/formats/named-cells.js';
import type { Format, Kind } from '../../src/formats/format.js';
import { formatOf } from '../../src/formats/formats.js';
import { sumChecks } from '../../src/checking/sum-checks.js';
import { readReport } from '../../src/report/reading/read-report.js';
import type { Cell, Report } from '../../src/report/report.js';
import { memoize } from '../../src/values/memoize.js';
import { setAt } from './random-report.js';

/** The values of a report's cells, by path. */
export type Numbers = ReadonlyMap<string, Cell>;

/**
 * A report with these cells in a format.
 *
 * @param more its other properties; by default, it is of 示例市 and 2024
 */
export function reportOf(id: string, numbers: Numbers, more: object = {}): Report {
  const json: Record<string, unknown> = { format: id, agency: '示例市', year: 2024, ...more };
  for (const { keys, path } of formatCells(formatOf(id))) setAt(json, keys, numbers.get(path) ?? null);
  return readReport(json).report!;
}

export const sumOf = (numbers: Numbers, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + Number(numbers.get(path) ?? 0), 0);

/** A number that a cell of a kind may contain: an amount has decimals, a change a sign. */
function ofKind(kind: Kind, drawn: number): number {
  if (kind === 'amount') return drawn / 1000;
  return kind === 'change' && drawn % 2 === 1 ? -drawn : drawn;
}

const isTotalOfRow = (format: Format, path: string): boolean => cellOf(format, path)?.columns.some(({ isTotal }) => isTotal) === true;

/** Asked for with each of thousands of reports. */
const checksOf = memoize(sumChecks);

/**
 * Adjusts numbers to satisfy every sum rule of their format. A total follows from its items. If two cells equal two others, such as what
 * was there to handle and what became of it, the first of them follow from the last.
 */
function settle(format: Format, numbers: Map<string, Cell>): void {
  const checks = checksOf(format);
  const withOneTotal = (isOfColumn: boolean): void => {
    for (const { rule, sum, equals } of checks)
      if (equals.length === 1 && (rule.each === 'column') === isOfColumn) numbers.set(equals[0]!, sumOf(numbers, sum));
  };
  withOneTotal(true);
  for (const { sum, equals } of checks) {
    const [first, ...others] = sum as [string, ...string[]];
    if (equals.length === 1 || isTotalOfRow(format, first)) continue;
    let left = sumOf(numbers, equals);
    for (const other of others) {
      const kept = Math.min(left, sumOf(numbers, [other]));
      numbers.set(other, kept);
      left -= kept;
    }
    numbers.set(first, left);
  }
  withOneTotal(false);
}

/**
 * Random numbers that satisfy every sum rule.
 *
 * @param number returns the number of a cell that is not a total, before it is adapted to the cell's kind
 */
export const consistentNumbers = (id: string, number: fc.Arbitrary<number> = fc.nat(300)): fc.Arbitrary<Map<string, Cell>> => {
  const format = formatOf(id);
  const cells = formatCells(format);
  return fc.array(number, { minLength: cells.length, maxLength: cells.length }).map((drawn) => {
    const numbers = new Map<string, Cell>(cells.map(({ kind, path }, index) => [path, ofKind(kind, drawn[index] ?? 0)]));
    settle(format, numbers);
    return numbers;
  });
};

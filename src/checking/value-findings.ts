import { findingCell } from './cell-numbers.js';
import type { CellNumbers } from './cell-numbers.js';
import type { ValueFinding } from './finding.js';

const findingOf = (read: CellNumbers, rule: ValueFinding['rule'], index: number): ValueFinding => ({
  kind: 'value',
  rule,
  status: 'broken',
  format: read.report.format,
  cells: [findingCell(read, index)],
});

/** The cells with a number that their kind cannot have: a count or a change that is not whole, a count or an amount below zero. */
export function valueFindings(read: CellNumbers): ValueFinding[] {
  const { plan, numbers } = read;
  const findings: ValueFinding[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? NaN;
    // Most numbers are whole and small.
    if (number >= 0 && (number | 0) === number) continue;
    const kind = plan.cells[index]?.kind;
    if (kind !== 'amount' && number % 1 !== 0 && !Number.isNaN(number)) findings.push(findingOf(read, 'whole', index));
    if (kind !== 'change' && number < 0) findings.push(findingOf(read, 'negative', index));
  }
  return findings;
}

import type { Report } from '../report/report.js';
import { cellNumbers } from './cell-numbers.js';
import type { CellNumbers } from './cell-numbers.js';
import type { Finding, SumFinding } from './finding.js';
import { likelySlips } from './likely-slips.js';
import { feeFindings } from './prose/processing-fee.js';
import { proseFindings } from './prose/prose-numbers.js';
import { slipCandidates } from './slip-candidates.js';
import { sumFindings } from './sum-findings.js';
import { transposedDigits } from './transposed-digits.js';
import { valueFindings } from './value-findings.js';
import { identicalFinding, yearFindings } from './year-findings.js';
import { needReport } from '../report/need-report.js';

/** What a report is checked against. */
export interface CheckOptions {
  /** The same agency's report of the year before. Without it, the rules between two years are not checked. */
  readonly previous?: Report | null | undefined;
}

/** Adds the likely cause to the sums just found. They are completed in place: copying them would cost more than all the sums. */
function addHints(read: CellNumbers, findings: ReadonlyMap<number, SumFinding>): void {
  const candidates = slipCandidates(read, findings);
  if (candidates.length === 0) return;
  for (const [sum, likelySlip] of likelySlips(candidates)) Object.assign(findings.get(sum) ?? {}, { likelySlip });
  for (const [sum, transposed] of transposedDigits(candidates)) Object.assign(findings.get(sum) ?? {}, { transposed });
}

function sumsWithHints(read: CellNumbers): Iterable<SumFinding> {
  const sums = sumFindings(read);
  if (sums.size > 0) addHints(read, sums);
  return sums.values();
}

/** What does not hold between a report and that of the year before. */
function findingsBetween(read: CellNumbers, previous: Report): Finding[] {
  const before = cellNumbers(previous, 'previous');
  const findings: Finding[] = yearFindings(read, before);
  const identical = identicalFinding(read, before);
  if (identical) findings.push(identical);
  return findings;
}

/**
 * Checks a report: its sums (勾稽关系), the kinds of its numbers, the year before, its prose against its tables, and what its prose says of the information processing fee. Every rule comes from the report's format.
 * No number is changed.
 *
 * @returns what does not hold; nothing where all does
 */
export function checkReport(report: Report, { previous }: CheckOptions = {}): Finding[] {
  needReport('checkReport', report);
  if (previous) needReport('checkReport, previous', previous);
  const read = cellNumbers(report);
  const between = previous ? findingsBetween(read, previous) : [];
  return [...valueFindings(read), ...sumsWithHints(read), ...between, ...proseFindings(read), ...feeFindings(report)];
}

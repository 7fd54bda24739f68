import type { CheckedReport } from '../checking/check-reports.js';
import type { FindingCounts } from '../checking/finding.js';

/** How what a check has come to is written, piece by piece: the text of ten thousand reports takes a gigabyte where it is held at once. */
export interface CheckWriter {
  /** What stands before the reports. */
  start(): string;
  /** The pieces of one report, and how many reports were written before it. */
  report(checked: CheckedReport, before: number): Iterable<string>;
  /** What stands after the reports: how many there were, and what they come to together. */
  end(count: number, counts: FindingCounts): string;
}

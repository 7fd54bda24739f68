import type { CheckedReport } from '../../checking/check-reports.js';
import type { NormHint } from '../../checking/norms/report-norms.js';
import type { FindingCounts } from '../../checking/finding.js';
import type { YearChain } from '../../checking/year-chain.js';

/** What a report lacks of what is asked of it; given where that is asked for. */
export type HintsOf = (checked: CheckedReport) => readonly NormHint[];

/** Writes the results of a check piece by piece: the text for ten thousand reports takes a gigabyte if it is held at once. */
export interface CheckWriter {
  /** The text before the reports. */
  start(): string;
  /** The pieces of text for one report. `before` is the number of reports written before it. */
  report(checked: CheckedReport, before: number): Iterable<string>;
  /**
   * The text after the reports. `count` is the number of reports, `counts` their findings together, `chains` says of each agency whether its years
   * continue each other.
   */
  end(count: number, counts: FindingCounts, chains?: readonly YearChain[]): string;
}

import { pickReport, previousReport } from '../../collection/pick-report.js';
import type { ReportSelection } from '../../report/error.js';
import type { Report } from '../../report/report.js';

/** A report, and the same agency's report of the year before where the source has it. */
export interface ComparedReport {
  readonly report: Report;
  readonly previous: Report | undefined;
}

/**
 * The report that is wanted of several, with that of the year before; `before` where these two are unchanged, `undefined` where there is
 * none.
 */
export function pickCompared(
  reports: readonly Report[],
  wanted: ReportSelection,
  before: ComparedReport | undefined,
): ComparedReport | undefined {
  const report = pickReport(reports, wanted);
  if (!report) return undefined;
  const previous = previousReport(reports, report);
  return before?.report === report && before.previous === previous ? before : { report, previous };
}

import { pickReport, previousReport } from '../../collection/pick-report.js';
import type { ReportSelection } from '../../report/error.js';
import type { Report } from '../../report/report.js';

/** A report, and the same agency's report of the year before where the source has it. */
export interface ComparedReport {
  readonly report: Report;
  readonly previous: Report | undefined;
}

/** Whether a report was read from a published table, which tells neither whose report it is of nor of which year. */
export const isUnnamed = ({ year }: Report): boolean => year === 0;

/**
 * The report that is wanted of several, with that of the year before; `before` where these two are unchanged, `undefined` where there is
 * none.
 */
export function pickCompared(
  reports: readonly Report[],
  wanted: ReportSelection,
  before: ComparedReport | undefined,
): ComparedReport | undefined {
  const [first] = reports;
  const report = first && isUnnamed(first) ? first : pickReport(reports, wanted);
  if (!report) return undefined;
  const previous = previousReport(reports, report);
  return before?.report === report && before.previous === previous ? before : { report, previous };
}

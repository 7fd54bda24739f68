import { checkReport } from './check-report.js';
import type { Finding } from './finding.js';
import type { Report } from '../report/report.js';
import { reportKey, withoutDuplicates } from '../report/report-key.js';
import { needReports } from '../report/need-report.js';

/** What was found in one of several reports. */
export interface CheckedReport {
  readonly report: Report;
  /** The same agency's report of the year before that it was checked against; `null` where there is none. */
  readonly previous: Report | null;
  readonly findings: readonly Finding[];
}

/** Like `checkReports`, but lazy: the findings of ten thousand reports take a gigabyte if they are all kept. */
export function* eachChecked(reports: readonly Report[]): Generator<CheckedReport, void> {
  needReports('checkReports', reports);
  const { kept } = withoutDuplicates(reports);
  for (const report of reports) {
    const previous = kept.get(reportKey({ agency: report.agency, year: report.year - 1 })) ?? null;
    yield { report, previous, findings: checkReport(report, { previous }) };
  }
}

/**
 * Checks reports of any agencies and years, each against the same agency's report of the year before where that is among them. The order is
 * kept.
 */
export const checkReports = (reports: readonly Report[]): CheckedReport[] => [...eachChecked(reports)];

import { checkReport } from '../report/checking/check-report.js';
import type { Finding } from '../report/checking/finding.js';
import type { Report } from '../report/report.js';

/** What was found in one of several reports. */
export interface CheckedReport {
  readonly report: Report;
  /** The same agency's report of the year before that it was checked against; `null` where there is none. */
  readonly previous: Report | null;
  readonly findings: readonly Finding[];
}

const keyOf = (agency: string, year: number): string => `${year} ${agency}`;

/** Checks reports of any agencies and years, each against the year before where that is among them. The order is kept. */
export function checkReports(reports: readonly Report[]): CheckedReport[] {
  const first = new Map<string, Report>();
  for (const report of reports) {
    const key = keyOf(report.agency, report.year);
    if (!first.has(key)) first.set(key, report);
  }
  return reports.map((report) => {
    const previous = first.get(keyOf(report.agency, report.year - 1)) ?? null;
    return { report, previous, findings: checkReport(report, { previous }) };
  });
}

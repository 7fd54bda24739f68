import type { Report } from './report.js';

/** The agency and the year of a report, which identify it. */
export type ReportName = Pick<Report, 'agency' | 'year'>;

/** A key for the report of one agency and year. */
export const reportKey = ({ agency, year }: ReportName): string => `${year} ${agency}`;

/** The first report of each agency and year, by its key, and the others. */
export function withoutDuplicates(reports: readonly Report[]): { kept: ReadonlyMap<string, Report>; duplicates: readonly Report[] } {
  const kept = new Map<string, Report>();
  const duplicates: Report[] = [];
  for (const report of reports) {
    const key = reportKey(report);
    if (kept.has(key)) duplicates.push(report);
    else kept.set(key, report);
  }
  return { kept, duplicates };
}

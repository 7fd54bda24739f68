import type { ReportSelection } from '../report/error.js';
import type { Report } from '../report/report.js';

/** The report of an agency and a year. By default: the agency of the first report, and that agency's latest year. */
export function pickReport(reports: readonly Report[], { agency, year }: ReportSelection): Report | undefined {
  const name = agency ?? reports[0]?.agency;
  return reports
    .filter((report) => report.agency === name && (year === null || report.year === year))
    .reduce<Report | undefined>((latest, report) => (latest && latest.year >= report.year ? latest : report), undefined);
}

/** The same agency's report of the year before. */
export function previousReport(reports: readonly Report[], { agency, year }: Report): Report | undefined {
  return reports.find((report) => report.agency === agency && report.year === year - 1);
}

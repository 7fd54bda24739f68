import type { ReportSelection } from '../report/error.js';
import type { Report } from '../report/report.js';

const NOT_A_LIST =
  '需要报告的列表（readReports(json).reports）；previousReport 还要其中的一份。 / A list of reports is needed, as readReports(json).reports gives it; previousReport also needs one of them.';

function needList(reports: unknown): void {
  if (!Array.isArray(reports)) throw new TypeError(NOT_A_LIST);
}

/** The report of an agency and a year. By default: the agency of the first report, and that agency's latest year. */
export function pickReport(reports: readonly Report[], { agency = null, year = null }: Partial<ReportSelection> = {}): Report | undefined {
  needList(reports);
  const name = agency ?? reports[0]?.agency;
  return reports
    .filter((report) => report.agency === name && (year === null || report.year === year))
    .reduce<Report | undefined>((latest, report) => (latest && latest.year >= report.year ? latest : report), undefined);
}

/** The same agency's report of the year before. */
export function previousReport(reports: readonly Report[], report: Report): Report | undefined {
  needList(reports);
  if (typeof (report as unknown) !== 'object') throw new TypeError(NOT_A_LIST);
  const { agency, year } = report;
  return reports.find((report) => report.agency === agency && report.year === year - 1);
}

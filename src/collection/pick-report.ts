import type { Report } from '../report/report.js';

/** Which report of several is meant: `null` where it was not said. */
export interface Wanted {
  readonly agency: string | null;
  readonly year: number | null;
}

/** The report of an agency and a year; of the first agency there is and its latest year, where these are not said. */
export function pickReport(reports: readonly Report[], { agency, year }: Wanted): Report | undefined {
  const matching = reports.filter((report) => (agency === null || report.agency === agency) && (year === null || report.year === year));
  const [first] = matching;
  return matching
    .filter((report) => report.agency === first?.agency)
    .reduce<Report | undefined>((latest, report) => (latest && latest.year >= report.year ? latest : report), undefined);
}

/** The same agency's report of the year before. */
export function previousReport(reports: readonly Report[], { agency, year }: Report): Report | undefined {
  return reports.find((report) => report.agency === agency && report.year === year - 1);
}

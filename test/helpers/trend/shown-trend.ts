import { trendOf } from '../../../src/trend/trend-of.js';
import type { Trend, TrendQuery } from '../../../src/trend/trend.js';
import { panelSummary } from '../../../src/trend/trend-summary.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';

export const { reports: sixYears } = readReports(REPORTS.sixYears);
export const { reports: agencies } = readReports(REPORTS.tenAgencies);

/** The trend of reports in Chinese; by default, of six years. */
export const trend = (wanted: TrendQuery = {}, reports: readonly Report[] = sixYears): Trend =>
  trendOf(reports, wanted, SIMPLIFIED_CHINESE);

/** The names of all series, in order. */
export const names = ({ panels }: Trend): string[] => panels.flatMap(({ series }) => series.map(({ name }) => name));

/** The report of a year with this number of applications received. */
export const year = (number: number, received: number | null | '/', rest: object = {}): Report =>
  readReport({ agency: '示例市', year: number, applications: { received: { total: received }, ...rest } }).report!;

/** The sentence under the chart of applications received. */
export const summary = (reports: readonly Report[], wanted: TrendQuery = {}): string => {
  const shown = trend({ metrics: 'applications.received.total', ...wanted }, reports);
  return panelSummary(shown.panels[0]!, shown);
};

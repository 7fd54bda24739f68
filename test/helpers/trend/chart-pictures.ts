import { PAPER } from '../../../src/charts/chart-theme.js';
import type { ChartPicture } from '../../../src/charts/chart-picture.js';
import { trendOf } from '../../../src/trend/trend-of.js';
import type { TrendQuery } from '../../../src/trend/trend.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../elements.js';

// What the chart tests draw. Nothing here loads the charts themselves, because one test checks the state of Chart.js before they are
// loaded.

export const { reports: sixYears } = readReports(REPORTS.sixYears);
export const { reports: agencies } = readReports(REPORTS.tenAgencies);
export const theme = { ...PAPER, fontFamily: 'sans-serif', fontSize: 14 };

/** The pictures of a trend, one for each panel. */
export function pictures(reports: readonly Report[], wanted: TrendQuery): ChartPicture[] {
  const trend = trendOf(reports, wanted, SIMPLIFIED_CHINESE);
  return trend.panels.map((panel) => ({ trend, panel, theme, hidden: new Set() }));
}

/** Reports of one agency from 2021 on, with these numbers of applications received. */
export const received = (numbers: readonly number[]): Report[] =>
  readReports(numbers.map((total, index) => ({ agency: '市', year: 2021 + index, applications: { received: { total } } })))
    .reports as Report[];

/** The text drawn in a chart. */
export const textsOf = (svg: SVGElement): string[] => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

import type { Language } from '../../i18n/language.js';
import type { JoinedReadings } from '../../loading/joined-readings.js';
import { trendOf } from '../../trend/trend-of.js';
import type { Report } from '../../report/report.js';
import type { Trend, TrendQuery } from '../../trend/trend.js';
import type { PickedReport } from '../base/reports-element.js';
import type { TrendSettings } from './trend-settings.js';
import { jsonOf } from '../../values/json-text.js';

/** What a trend element shows of its data. Its `report` is the last one shown. */
export interface PickedTrend extends PickedReport {
  /** All that are shown. */
  readonly reports: readonly Report[];
  readonly trend: Trend;
  readonly readings: JoinedReadings;
  /** The query behind it. */
  readonly query: TrendQuery;
}

const isSameQuery = (one: TrendQuery, other: TrendQuery): boolean => jsonOf(one) === jsonOf(other);

/** What is shown of the data; `before` where data, query and language are unchanged, `undefined` where there is nothing to show. */
export function pickTrend(
  readings: JoinedReadings,
  settings: TrendSettings,
  language: Language,
  before: PickedTrend | undefined,
): PickedTrend | undefined {
  const { metrics, topic, type, by, from, to, shares, agency, year } = settings;
  const query: TrendQuery = { metrics, topic, type, by, from, to, shares, agency, year };
  const isSame = before?.readings === readings && before.trend.language === language && isSameQuery(before.query, query);
  if (isSame) return before;
  const trend = trendOf(readings.reports, query, language, readings);
  const reports = trend.positions.flatMap((position) => position.report ?? []);
  const report = reports[reports.length - 1];
  return report && { report, reports, trend, readings, query };
}

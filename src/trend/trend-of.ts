import type { Metric } from '../collection/metric.js';
import { seriesOverAgencies, seriesOverYears } from '../collection/series.js';
import type { Position, Series, SeriesSet } from '../collection/series.js';
import type { Language } from '../i18n/language.js';
import { needLanguage } from '../i18n/translate.js';
import type { ReportName } from '../report/report-key.js';
import type { Report } from '../report/report.js';
import { largest } from '../values/largest-smallest.js';
import { joinedName, nameParts } from './metric-names.js';
import { selectPanels } from './panel-selection.js';
import { isEnoughForShares } from './shares.js';
import type { TopicPanel } from './topic-panels.js';
import type { Trend, TrendPosition, TrendQuery, UnreadSources } from './trend.js';
import { isInFormat, trendPanel } from './trend-panel.js';
import { sayTrend } from './trend-words.js';
import { unreadProblems } from './unread-reports.js';
import { needReports } from '../report/need-report.js';
import { need } from '../values/wrong-call.js';

const metricsOf = ({ metrics, total }: TopicPanel): readonly Metric[] => (total ? [...metrics, total] : metrics);

interface MeasuredSet extends SeriesSet {
  /** Whether none of the years asked for has a report, so that all reports are shown. */
  readonly isEmptySpan: boolean;
}

function measured(reports: readonly Report[], metrics: readonly Metric[], query: TrendQuery, unread: UnreadSources['unread']): MeasuredSet {
  const { by, agency = null, year = null, from = null, to = null } = query;
  if (by === 'agency') return { ...seriesOverAgencies(reports, metrics, year, unread), isEmptySpan: false };
  const asked = seriesOverYears(reports, metrics, { agency, from, to }, unread);
  if (asked.positions.some(({ report }) => report)) return { ...asked, isEmptySpan: false };
  // A span without reports has nothing to measure, so nothing is measured twice.
  const all = seriesOverYears(reports, metrics, { agency }, unread);
  return { ...all, isEmptySpan: all.positions.length > 0 };
}

function titleOf(topic: string, by: Trend['by'], positions: readonly Position[], language: Language): string {
  const agency = positions[0]?.agency ?? '';
  const from = positions[0]?.year ?? '';
  const to = positions[positions.length - 1]?.year ?? '';
  if (by === 'agency') return sayTrend(language, 'overAgencies', { topic, year: from });
  const years = from === to ? sayTrend(language, 'year', { year: from }) : sayTrend(language, 'years', { from, to });
  return sayTrend(language, 'overYears', { agency, topic, years });
}

/**
 * Whether a report would be shown if it could be read, judged by what is known of its agency and year. Where the query does not say which
 * to show, it could be any.
 */
function wouldBeShown({ agency, year }: Partial<ReportName>, query: TrendQuery, positions: readonly Position[]): boolean {
  const isOverYears = query.by !== 'agency';
  const years = positions.map((position) => position.year);
  const isAgency = !agency || positions.some((position) => position.agency === agency) || (isOverYears && (query.agency ?? null) === null);
  const isYear = !year || years.includes(year) || (!isOverYears && (query.year ?? null) === null && year > largest(years));
  return isAgency && isYear;
}

/**
 * A trend of several reports: their metrics as series over years or agencies, with names, units, gaps and problems.
 *
 * @param reports reports of any agencies and years, in any order
 * @param query what to show of them
 * @param language the language of names and titles
 * @param sources what could not be read, as `readReports` returns it
 */
export function trendOf(reports: readonly Report[], query: TrendQuery, language: Language, sources: UnreadSources = {}): Trend {
  needReports('trendOf', reports);
  needLanguage(language);
  need(
    typeof (query as unknown) === 'object',
    'trendOf',
    ['要画什么，如 { topic: "results" }', 'a query, such as { topic: "results" }'],
    query,
  );
  const { unread = [], failures = [] } = sources;
  const { by = 'year', shares = false } = query;
  const selection = selectPanels(query, language);
  const set = measured(reports, selection.panels.flatMap(metricsOf), query, unread);
  const { positions } = set;
  const seriesOf = (metric: Metric): Series[] => set.series.filter((series) => series.metric === metric);
  const absent = set.series.filter((series) => !isInFormat(series));
  const problems = [...unreadProblems(unread, (name) => wouldBeShown(name, query, positions), language), ...selection.problems];
  if (set.isEmptySpan) problems.push(sayTrend(language, 'problem:span'));
  return {
    by,
    title: titleOf(selection.name, by, positions, language),
    positions: positions.map((position): TrendPosition => ({
      ...position,
      label: by === 'agency' ? position.agency : sayTrend(language, 'year', { year: position.year }),
    })),
    panels: selection.panels.flatMap((panel) => trendPanel(panel, metricsOf(panel).flatMap(seriesOf), positions, shares, language) ?? []),
    absent: absent.map(({ metric }) => joinedName(nameParts(metric, language), language)),
    isShared: shares,
    canShare: selection.panels.some(({ total }) => total && seriesOf(total).some(({ points }) => points.some(isEnoughForShares))),
    duplicates: set.duplicates,
    isIncomplete: failures.length > 0,
    problems,
    language,
  };
}

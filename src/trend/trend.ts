import type { Language } from '../i18n/language.js';
import type { UnreadReport } from '../report/read-report.js';
import type { Report } from '../report/report.js';
import { largest } from '../collection/extremes.js';
import { measure } from '../collection/metric.js';
import type { Metric } from '../collection/metric.js';
import { isCount, pathNames, unitOf } from '../collection/metric-name.js';
import { seriesOverAgencies, seriesOverYears } from '../collection/series.js';
import type { Point, Position, Series, SeriesSet } from '../collection/series.js';
import type { ChartType, TopicId, TopicPanel } from './topics.js';
import { choosePanels } from './trend-choice.js';
import type { Asked } from './trend-choice.js';
import { sayTrend } from './trend-words.js';
import { unreadProblems } from './unread-reports.js';
import type { ReportName } from '../report/report-key.js';

/** Of fewer than this there are counts, but no shares: a share of a few is chance. */
export const LEAST_FOR_SHARES = 30;

/** A point as it is shown: a number in the unit of its panel (a share in per cent), or the reason why there is none. */
export interface TrendPoint extends Omit<Point, 'reason' | 'counts'> {
  readonly reason?: Point['reason'] | 'too-few';
  /** Of a share: the numbers it is of, as `Measured` has them, and their unit in the reader's language. */
  readonly counts?: NonNullable<Point['counts']> & { readonly unit: string };
}

export interface TrendSeries {
  readonly metric: Metric;
  /** Its name within its panel, and in full. */
  readonly name: string;
  readonly fullName: string;
  /** Whether it is the published total of the others. */
  readonly isTotal: boolean;
  /** One point a position, in the same order. */
  readonly points: readonly TrendPoint[];
}

/** Series on one scale, which are one chart. */
export interface TrendPanel {
  /** What all its series are of; empty where that is nothing besides the trend's own title. */
  readonly name: string;
  readonly type: ChartType;
  /** The unit in the reader's language: 件, 万元, %. */
  readonly unit: string;
  readonly isShare: boolean;
  /** The name of the whole that its series make up, which is no series itself where shares of it are shown; empty where they make up none. */
  readonly whole: string;
  /** Whether all its numbers are whole. */
  readonly isCount: boolean;
  readonly series: readonly TrendSeries[];
}

export interface TrendPosition extends Position {
  /** What the axis and a sentence call it: a year or an agency. */
  readonly label: string;
}

/** Metrics over years or agencies, as chart, table and sentence all show them. */
export interface Trend {
  readonly by: 'year' | 'agency';
  readonly title: string;
  readonly positions: readonly TrendPosition[];
  readonly panels: readonly TrendPanel[];
  /** The names of metrics that no report's format has. */
  readonly absent: readonly string[];
  /** Whether shares were asked for. */
  readonly isShared: boolean;
  /** Whether there is a whole of which shares could be shown. */
  readonly canShare: boolean;
  readonly duplicates: readonly Report[];
  /** Whether there may be reports besides that could not be had, so that none can be called missing. */
  readonly isIncomplete: boolean;
  /** What is wrong with what was asked for, a sentence each. */
  readonly problems: readonly string[];
  readonly language: Language;
}

/** What there is besides reports. */
export interface Besides {
  /** Reports that there are, but that could not be read. */
  readonly unread?: readonly UnreadReport[];
  /** What became of sources that nothing is known of. */
  readonly failures?: readonly unknown[];
}

/** What is asked for. What is left out or makes no sense falls back to what the comment says. */
export interface TrendWanted extends Asked {
  /** What the positions are; years. */
  readonly by?: 'year' | 'agency';
  /** Over years: whose; the first report's. */
  readonly agency?: string | null;
  /** Over agencies: the year; the latest. */
  readonly year?: number | null;
  readonly from?: number | null;
  readonly to?: number | null;
  /** Whether what makes up a whole is shown in shares of it. */
  readonly shares?: boolean;
}

/** What a metric is called: 不予公开：属于国家秘密, 新收申请减结转下年. */
function partsOf(metric: Metric, language: Language): readonly string[] {
  const names = pathNames(metric.path, language);
  if (metric.kind === 'path') return names;
  const within = (parts: readonly string[]): string => fullName(parts, language);
  const values = { name: within(names), other: within(pathNames(metric.other, language)) };
  return [sayTrend(language, metric.kind === 'share' ? 'share' : 'minus', values)];
}

const fullName = (parts: readonly string[], language: Language): string =>
  parts.length < 2 ? (parts[0] ?? '') : parts.reduce((group, name) => sayTrend(language, 'within', { group, name }));

/** How many of their first parts all names have in common; each keeps one of its own. */
function commonParts(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const most = Math.min(...names.map((name) => name.length)) - 1;
  const differs = first.findIndex((part, place) => place >= most || names.some((name) => name[place] !== part));
  return Math.max(0, differs);
}

/** A share in per cent, to one decimal. Of the numbers it is of, for of their quotient a half would be rounded as it happens to be held. */
const percent = ({ value, total }: { readonly value: number; readonly total: number | null }): number =>
  Math.round((1000 * value) / (total ?? 1)) / 10;

/** A share as it is shown: of a total of a few, there are the counts alone. Amounts are not few. */
function inPerCent({ counts: numbers, ...point }: Point, { path }: Metric, language: Language): TrendPoint {
  if (!numbers) return point;
  const metric = { kind: 'path', path } as const;
  const shown = { ...point, counts: { ...numbers, unit: language.label(unitOf(metric)) } };
  if (point.value === null) return shown;
  const isOfFew = isCount(metric) && (numbers.total ?? 0) < LEAST_FOR_SHARES;
  return isOfFew ? { ...shown, value: null, reason: 'too-few' } : { ...shown, value: percent(numbers) };
}

/** The points of a series as they are shown in its panel: in shares of a total, where there is one. */
function pointsOf(
  { metric, points }: Series,
  total: Series | undefined,
  positions: readonly Position[],
  language: Language,
): readonly TrendPoint[] {
  const { path } = metric;
  const share = metric.kind === 'share' ? metric : total && ({ kind: 'share', path, other: total.metric.path } as const);
  return points.map((point, place) => {
    const { value, reason, restated, isDerived, left } = point;
    const report = positions[place]?.report;
    if (share && report) return inPerCent(measure(report, share), metric, language);
    return { value, isDerived, left, ...(reason && { reason }), ...(restated !== undefined && { restated }) };
  });
}

/** Why a point says nothing of whether its format has such a number. */
const NOT_THERE: readonly Point['reason'][] = ['not-in-format', 'no-report', 'unread'];

const isInFormat = ({ points }: Series): boolean => points.some(({ reason }) => !reason || !NOT_THERE.includes(reason));

function panelOf(
  panel: TopicPanel,
  series: readonly Series[],
  positions: readonly Position[],
  canBeShares: boolean,
  language: Language,
): TrendPanel | null {
  const held = series.filter(isInFormat);
  if (held.length === 0) return null;
  const total = panel.total && held.find(({ metric }) => metric === panel.total);
  const isShare = canBeShares && total?.points.some(isEnough) === true;
  const names = held.map(({ metric }) => partsOf(metric, language));
  const common = commonParts(names.filter((_, index) => held[index] !== total));
  const [first] = held;
  const nameOf = (parts: readonly string[] = []): string => fullName(parts, language);
  const isRatio = first?.metric.kind === 'share';
  const drawn = held.map((one, index): TrendSeries => ({
    metric: one.metric,
    name: nameOf(names[index]?.slice(common)) || sayTrend(language, 'total'),
    fullName: nameOf(names[index]),
    isTotal: one.metric === panel.total,
    points: pointsOf(one, isShare ? total : undefined, positions, language),
  }));
  return {
    name: nameOf(names[0]?.slice(0, common)),
    whole: total ? nameOf(names[held.indexOf(total)]) : '',
    type: panel.type,
    unit: isShare || !first ? '%' : language.label(unitOf(first.metric)),
    isShare: isShare || isRatio,
    isCount: !isShare && held.every(({ metric }) => isCount(metric)),
    // The whole is a hundred per cent of itself.
    series: isShare ? drawn.filter(({ isTotal }) => !isTotal) : drawn,
  };
}

function titleOf(topic: TopicId | '', by: Trend['by'], positions: readonly Position[], language: Language): string {
  const [{ agency } = { agency: '' }] = positions;
  const years = positions.map(({ year }) => year);
  const [from = '', to = from] = [years[0], years[years.length - 1]];
  const topicName = sayTrend(language, `topic:${topic}`);
  if (by === 'agency') return sayTrend(language, 'overAgencies', { topic: topicName, year: from });
  const span = from === to ? sayTrend(language, 'year', { year: from }) : sayTrend(language, 'years', { from, to });
  return sayTrend(language, 'overYears', { agency, topic: topicName, years: span });
}

/**
 * What is to be shown of several reports.
 *
 * @param reports reports of any agencies and years, in any order
 * @param wanted what of them
 * @param language the language of names and titles
 * @param rest what there is besides the reports, as `readReports` gives it
 */
export function trendOf(
  reports: readonly Report[],
  wanted: TrendWanted,
  language: Language,
  { unread = [], failures = [] }: Besides = {},
): Trend {
  const { by = 'year', agency = null, year = null } = wanted;
  const { topic, panels, problems } = choosePanels(wanted, language);
  const metrics = panels.flatMap((panel) => [...panel.metrics, ...(panel.total ? [panel.total] : [])]);
  const overYears = ({ from = null, to = null }: Pick<TrendWanted, 'from' | 'to'>): SeriesSet =>
    seriesOverYears(reports, metrics, { agency, from, to }, unread);
  const chosen = by === 'agency' ? seriesOverAgencies(reports, metrics, year, unread) : overYears(wanted);
  const isEmptySpan = by === 'year' && chosen.positions.every(({ report }) => !report);
  const set = isEmptySpan ? overYears({}) : chosen;
  const seriesOf = (metric: Metric): Series[] => set.series.filter((series) => series.metric === metric);
  const both = panels.map((panel) => {
    const series = [...panel.metrics, ...(panel.total ? [panel.total] : [])].flatMap(seriesOf);
    return { panel: panelOf(panel, series, set.positions, wanted.shares ?? false, language), series };
  });
  const agencies = new Set(set.positions.map((position) => position.agency));
  const years = new Set(set.positions.map((position) => position.year));
  const latest = largest([...years]);
  // Where it was not said which to show, another could have been.
  const isWanted = (name: Partial<ReportName>): boolean =>
    (!name.agency || agencies.has(name.agency) || (by === 'year' && agency === null)) &&
    (!name.year || years.has(name.year) || (by === 'agency' && year === null && name.year > latest));
  return {
    by,
    title: titleOf(topic, by, set.positions, language),
    positions: set.positions.map((position) => ({
      ...position,
      label: by === 'agency' ? position.agency : sayTrend(language, 'year', { year: position.year }),
    })),
    panels: both.flatMap(({ panel }) => panel ?? []),
    absent: both
      .flatMap(({ series }) => series)
      .filter((series) => !isInFormat(series))
      .map(({ metric }) => fullName(partsOf(metric, language), language)),
    isShared: wanted.shares ?? false,
    canShare: panels.some(({ total }) => total && seriesOf(total).some(({ points }) => points.some(isEnough))),
    duplicates: set.duplicates,
    isIncomplete: failures.length > 0,
    problems: [
      ...unreadProblems(unread, isWanted, language),
      ...problems,
      ...(isEmptySpan && set.positions.length > 0 ? [sayTrend(language, 'problem:span')] : []),
    ],
    language,
  };
}

const isEnough = ({ value }: Point): boolean => value !== null && value >= LEAST_FOR_SHARES;

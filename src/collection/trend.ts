import type { Language } from '../i18n/language.js';
import type { Report } from '../report/report.js';
import { parseMetric } from './metric.js';
import type { Metric } from './metric.js';
import { isCount, pathNames, unitOf } from './metric-name.js';
import { seriesOverAgencies, seriesOverYears } from './series.js';
import type { Point, Position, Series, SeriesSet } from './series.js';
import { TOPIC_IDS, topicPanels } from './topics.js';
import type { ChartType, TopicId, TopicPanel } from './topics.js';
import { sayTrend } from './trend-words.js';

/** Of fewer than this there are counts, but no shares: a share of a few is chance. */
export const LEAST_FOR_SHARES = 30;

/** No span of years is longer: the Regulation is in force since 2008. */
const MOST_YEARS = 100;

/** A point as it is shown: a number in the unit of its panel (a share in per cent), or the reason why there is none. */
export interface TrendPoint extends Omit<Point, 'reason'> {
  readonly reason?: Point['reason'] | 'too-few';
  /** Of a share: the number it is the share of the total of, and that total. */
  readonly counts?: { readonly value: number; readonly total: number };
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
  /** What is wrong with what was asked for, a sentence each. */
  readonly problems: readonly string[];
  readonly language: Language;
}

/** What is asked for. What is left out or makes no sense falls back to what the comment says. */
export interface TrendWanted {
  /** Metrics as `parseMetric` reads them, separated by commas; those of the topic where it is empty. */
  readonly metrics?: string | null;
  /** One of TOPIC_IDS; `applications`. */
  readonly topic?: string | null;
  /** How the series are drawn; as the topic has it. */
  readonly type?: ChartType | null;
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

const text = (value: string | null | undefined): string => value?.trim() ?? '';

interface Chosen {
  readonly topic: TopicId | '';
  readonly panels: readonly TopicPanel[];
  readonly problems: readonly string[];
}

/** Metrics of one unit share a chart. */
function metricPanels(metrics: readonly Metric[], type: ChartType): TopicPanel[] {
  const units = [...new Set(metrics.map(unitOf))];
  return units.map((unit) => ({ type, metrics: metrics.filter((metric) => unitOf(metric) === unit) }));
}

function choose({ metrics, topic, type }: TrendWanted, language: Language): Chosen {
  const names = text(metrics)
    .split(/[,，;；\n]/)
    .map(text)
    .filter(Boolean);
  const known = names.map((name) => ({ name, metric: parseMetric(name) }));
  const problems = known.filter(({ metric }) => !metric).map(({ name }) => sayTrend(language, 'problem:metric', { text: name }));
  const found = known.flatMap(({ metric }) => metric ?? []);
  if (found.length > 0) return { topic: '', panels: metricPanels(found, type ?? 'bar'), problems };
  const named = TOPIC_IDS.find((id) => id === text(topic));
  if (!named && text(topic))
    problems.push(sayTrend(language, 'problem:topic', { text: text(topic), known: TOPIC_IDS.join(sayTrend(language, 'and')) }));
  const id = named ?? 'applications';
  return { topic: id, panels: topicPanels(id).map((panel) => (type ? { ...panel, type } : panel)), problems };
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

function shared(point: Point, total: Point | undefined): TrendPoint {
  const { value, ...rest } = point;
  if (value === null) return point;
  if (total?.value === null || total?.value === undefined) return { ...rest, value: null, reason: total?.reason ?? 'blank' };
  if (total.value === 0) return { ...rest, value: null, reason: 'share-of-zero' };
  const counts = { value, total: total.value };
  if (total.value < LEAST_FOR_SHARES) return { ...rest, value: null, reason: 'too-few', counts };
  return { value: percent(value / total.value), isDerived: true, left: rest.left, counts };
}

/** A share in per cent, to one decimal. */
const percent = (share: number): number => Number((share * 100).toFixed(1));

const inPerCent = (point: Point): TrendPoint => (point.value === null ? point : { ...point, value: percent(point.value) });

const isInFormat = ({ points }: Series): boolean => points.some(({ reason }) => reason !== 'not-in-format' && reason !== 'no-report');

function panelOf(panel: TopicPanel, series: readonly Series[], canBeShares: boolean, language: Language): TrendPanel | null {
  const held = series.filter(isInFormat);
  if (held.length === 0) return null;
  const total = panel.total && held.find(({ metric }) => metric === panel.total);
  const isShare = canBeShares && total?.points.some(isEnough) === true;
  const names = held.map(({ metric }) => partsOf(metric, language));
  const common = commonParts(names.filter((_, index) => held[index] !== total));
  const [first] = held;
  const nameOf = (parts: readonly string[] = []): string => fullName(parts, language);
  const isRatio = first?.metric.kind === 'share';
  const drawn = held.map(({ metric, points }, index): TrendSeries => ({
    metric,
    name: nameOf(names[index]?.slice(common)) || sayTrend(language, 'total'),
    fullName: nameOf(names[index]),
    isTotal: metric === panel.total,
    points: isShare ? points.map((point, place) => shared(point, total.points[place])) : isRatio ? points.map(inPerCent) : points,
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

const titleOf = (topic: TopicId | '', by: Trend['by'], positions: readonly Position[], language: Language): string => {
  const years = positions.map(({ year }) => year);
  const [from = '', to = from] = [years[0], years[years.length - 1]];
  const topicName = sayTrend(language, `topic:${topic}`);
  if (by === 'agency') return sayTrend(language, 'overAgencies', { topic: topicName, year: from });
  const span = from === to ? sayTrend(language, 'year', { year: from }) : sayTrend(language, 'years', { from, to });
  return sayTrend(language, 'overYears', { topic: topicName, years: span });
};

/**
 * What is to be shown of several reports.
 *
 * @param reports reports of any agencies and years, in any order
 * @param wanted what of them
 * @param language the language of names and titles
 */
export function trendOf(reports: readonly Report[], wanted: TrendWanted, language: Language): Trend {
  const { by = 'year', agency = null, year = null } = wanted;
  const { topic, panels, problems } = choose(wanted, language);
  const metrics = panels.flatMap((panel) => [...panel.metrics, ...(panel.total ? [panel.total] : [])]);
  const over = (from: number | null, to: number | null): SeriesSet =>
    by === 'agency' ? seriesOverAgencies(reports, metrics, year) : seriesOverYears(reports, metrics, { agency, from, to });
  const isTooLong = (wanted.to ?? 0) - (wanted.from ?? wanted.to ?? 0) > MOST_YEARS;
  const chosen = over(isTooLong ? null : (wanted.from ?? null), isTooLong ? null : (wanted.to ?? null));
  const isEmptySpan = by === 'year' && (isTooLong || chosen.positions.length === 0);
  const set = isEmptySpan ? over(null, null) : chosen;
  const seriesOf = (metric: Metric): Series[] => set.series.filter((series) => series.metric === metric);
  const both = panels.map((panel) => {
    const series = [...panel.metrics, ...(panel.total ? [panel.total] : [])].flatMap(seriesOf);
    return { panel: panelOf(panel, series, wanted.shares ?? false, language), series };
  });
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
    problems: isEmptySpan && set.positions.length > 0 ? [...problems, sayTrend(language, 'problem:span')] : problems,
    language,
  };
}

const isEnough = ({ value }: Point): boolean => value !== null && value >= LEAST_FOR_SHARES;

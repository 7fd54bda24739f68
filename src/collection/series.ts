import { formatOf } from '../formats/formats.js';
import { cellAt } from '../report/cell-at.js';
import type { UnreadReport } from '../report/reading/read-report.js';
import type { Report } from '../report/report.js';
import { carriedOver } from './carried-over.js';
import { largest, smallest } from '../values/largest-smallest.js';
import { measure } from './measure.js';
import type { Measurement } from './measure.js';
import type { Metric } from './metric.js';
import { unreadNames } from './unread-names.js';
import { reportKey, withoutDuplicates } from '../report/report-key.js';
import { listOf } from '../values/lists.js';
import { needReports } from '../report/need-report.js';
import { need } from '../values/wrong-call.js';

/** One position of a series: an agency in a year. */
export interface Position {
  readonly agency: string;
  readonly year: number;
  /** The report of that year; `null` where there is none, which is a gap and not a zero. */
  readonly report: Report | null;
  /** Whether there is a report, but one that could not be read. */
  readonly isUnread: boolean;
  /** Whether its format differs from that of the last report before it: numbers on the two sides were not counted in the same way. */
  readonly isFormatChange: boolean;
}

/** A metric at one position. */
export interface Point extends Omit<Measurement, 'reason'> {
  readonly reason?: Measurement['reason'] | 'no-report' | 'unread';
  /** The number that the next year's report gives for the same thing, where it differs: its 上年结转 against this year's 结转. */
  readonly restated?: number;
}

export interface Series {
  readonly metric: Metric;
  /** One point for each position, in the same order. */
  readonly points: readonly Point[];
}

/** Several metrics over the same positions. */
export interface SeriesSet {
  readonly positions: readonly Position[];
  readonly series: readonly Series[];
  /** Reports that were left out because an earlier one has the same agency and year. */
  readonly duplicates: readonly Report[];
}

export interface SeriesQuery {
  /** The agency whose years are wanted; by default that of the first report. */
  readonly agency?: string | null;
  /** The first and the last year wanted; by default the first and the last of the reports. */
  readonly from?: number | null;
  readonly to?: number | null;
}

/** No real span of years is longer: the Regulation has been in force since 2008. */
const MAX_YEARS = 100;

const yearsFrom = (from: number, to: number): number[] => listOf(to - from + 1, (index) => from + index);

/**
 * The years from one to another. Where the span is too long because the year of a report is a mistake, that year stands apart: the years
 * between it and the others are left out.
 *
 * @param years those of the reports
 */
function yearsBetween(from: number, to: number, years: readonly number[]): readonly number[] {
  if (to - from < MAX_YEARS) return yearsFrom(from, to);
  const known = [...new Set(years)].sort((a, b) => a - b).filter((year) => year >= from && year <= to);
  if (known[0] !== from || known[known.length - 1] !== to) return [];
  return known.flatMap((year, index) => {
    const before = known[index - 1] ?? year;
    return year - before < MAX_YEARS ? [...yearsFrom(before + 1, year - 1), year] : year;
  });
}

/** The number that the report of the year after gives for a cell that it carries over, where it differs. */
function restatement(report: Report, metric: Metric, next: Report | null | undefined): number | undefined {
  if (metric.kind !== 'path' || !next) return undefined;
  const path = carriedOver(formatOf(next.format)).get(metric.path);
  if (path === undefined) return undefined;
  const said = cellAt(report, metric.path);
  const restated = cellAt(next, path);
  return typeof said === 'number' && typeof restated === 'number' && said !== restated ? restated : undefined;
}

function pointOf({ report, year, isUnread }: Position, metric: Metric, next: Position | undefined): Point {
  if (!report) return { value: null, reason: isUnread ? 'unread' : 'no-report', isDerived: false, left: 0 };
  const restated = restatement(report, metric, next?.year === year + 1 ? next.report : null);
  return { ...measure(report, metric), ...(restated !== undefined && { restated }) };
}

const needMetrics = (call: string, metrics: unknown): void =>
  need(Array.isArray(metrics), call, ['指标的列表（parseMetric 所得）', 'a list of metrics as parseMetric gives them'], metrics);

/**
 * Metrics over the years of one agency, one position for each year, whatever the order of the reports. A year without a report has a
 * position too. There are no positions where the last year wanted is before the first, or a hundred years after it.
 *
 * @param reports reports of any agencies and years
 * @param metrics what to follow
 * @param wanted whose years, and which
 * @param unread reports that there are, but that could not be read, as `readReports` gives them
 */
export function seriesOverYears(
  reports: readonly Report[],
  metrics: readonly Metric[],
  wanted: SeriesQuery = {},
  unread: readonly UnreadReport[] = [],
): SeriesSet {
  needReports('seriesOverYears', reports);
  needMetrics('seriesOverYears', metrics);
  const { kept, duplicates } = withoutDuplicates(reports);
  const agency = wanted.agency ?? reports[0]?.agency ?? '';
  const own = new Map([...kept.values()].filter((report) => report.agency === agency).map((report) => [report.year, report]));
  const unreadYears = new Set(unreadNames(unread).flatMap((name) => (name.agency === agency ? name.year : [])));
  const years = [...own.keys(), ...unreadYears];
  const from = wanted.from ?? smallest(years);
  const to = wanted.to ?? largest(years);
  let last: Report | undefined;
  const positions = (own.size > 0 ? yearsBetween(from, to, years) : []).map((year): Position => {
    const report = own.get(year) ?? null;
    const isFormatChange = !!report && !!last && report.format !== last.format;
    last = report ?? last;
    return { agency, year, report, isUnread: !report && unreadYears.has(year), isFormatChange };
  });
  const series = metrics.map((metric) => ({
    metric,
    points: positions.map((position, index) => pointOf(position, metric, positions[index + 1])),
  }));
  const isShown = (report: Report): boolean => report.agency === agency && report.year >= from && report.year <= to;
  return { positions, series, duplicates: duplicates.filter(isShown) };
}

/**
 * Metrics of several agencies in one year, in the order of the reports. An agency that only has reports of other years has a position too.
 *
 * @param year the year; the latest one where it is null
 * @param unread reports that there are, but that could not be read, as `readReports` gives them
 */
export function seriesOverAgencies(
  reports: readonly Report[],
  metrics: readonly Metric[],
  year: number | null = null,
  unread: readonly UnreadReport[] = [],
): SeriesSet {
  needReports('seriesOverAgencies', reports);
  needMetrics('seriesOverAgencies', metrics);
  const { kept, duplicates } = withoutDuplicates(reports);
  const wanted = year ?? largest(reports.map((report) => report.year));
  const names = unreadNames(unread);
  const unreadKeys = new Set(names.map(reportKey));
  const agencies = reports.length > 0 ? [...new Set([...reports, ...names].map(({ agency }) => agency))] : [];
  const positions = agencies.map((agency): Position => {
    const key = reportKey({ agency, year: wanted });
    const report = kept.get(key) ?? null;
    return { agency, year: wanted, report, isUnread: !report && unreadKeys.has(key), isFormatChange: false };
  });
  const series = metrics.map((metric) => ({ metric, points: positions.map((position) => pointOf(position, metric, undefined)) }));
  return { positions, series, duplicates: duplicates.filter((report) => report.year === wanted) };
}

import { FORMATS } from '../formats/formats.js';
import { cellAt } from '../report/report.js';
import type { Report } from '../report/report.js';
import { carriedOver } from './format-lookups.js';
import { measure } from './metric.js';
import type { Measured, Metric } from './metric.js';

/** One place of a series: a year of an agency. */
export interface Position {
  readonly agency: string;
  readonly year: number;
  /** The report of that year; `null` where there is none, which is a gap and not a zero. */
  readonly report: Report | null;
  /** Whether its format is another than that of the last report before it: the numbers on the two sides are not counted alike. */
  readonly isFormatChange: boolean;
}

/** A metric at one position. */
export interface Point extends Omit<Measured, 'reason'> {
  readonly reason?: Measured['reason'] | 'no-report';
  /** What the next year's report says of the same thing, where it says something else: its 上年结转 against this year's 结转. */
  readonly restated?: number;
}

export interface Series {
  readonly metric: Metric;
  /** One point a position, in the same order. */
  readonly points: readonly Point[];
}

/** Several metrics over the same positions. */
export interface SeriesSet {
  readonly positions: readonly Position[];
  readonly series: readonly Series[];
  /** Reports that were left out, since there was one of the same agency and year before them. */
  readonly duplicates: readonly Report[];
}

export interface YearsWanted {
  /** The agency whose years are wanted; that of the first report where it is left out. */
  readonly agency?: string | null;
  /** The first and the last year wanted; those of the reports where they are left out. */
  readonly from?: number | null;
  readonly to?: number | null;
}

/** The first report of each agency and year, and the others. */
function withoutDuplicates(reports: readonly Report[]): { kept: Report[]; duplicates: Report[] } {
  const kept = new Map<string, Report>();
  const duplicates: Report[] = [];
  for (const report of reports) {
    const key = `${report.year} ${report.agency}`;
    if (kept.has(key)) duplicates.push(report);
    else kept.set(key, report);
  }
  return { kept: [...kept.values()], duplicates };
}

/** What the report of the year after says of a cell that it carries over, where it says something else. */
function restatement(report: Report, metric: Metric, next: Report | null | undefined): number | undefined {
  if (metric.kind !== 'path' || !next) return undefined;
  const path = carriedOver(FORMATS[next.format]).get(metric.path);
  if (path === undefined) return undefined;
  const [said, restated] = [cellAt(report, metric.path.split('.')), cellAt(next, path.split('.'))];
  return typeof said === 'number' && typeof restated === 'number' && said !== restated ? restated : undefined;
}

function pointOf({ report }: Position, metric: Metric, next: Position | undefined): Point {
  if (!report) return { value: null, reason: 'no-report', isDerived: false, left: 0 };
  const restated = restatement(report, metric, next?.report);
  return { ...measure(report, metric), ...(restated !== undefined && { restated }) };
}

/**
 * Metrics over the years of one agency, one position a year, whatever the order of the reports. A year without a report has a position too.
 *
 * @param reports reports of any agencies and years
 * @param metrics what to follow
 * @param wanted whose years, and which
 */
export function seriesOverYears(reports: readonly Report[], metrics: readonly Metric[], wanted: YearsWanted = {}): SeriesSet {
  const { kept, duplicates } = withoutDuplicates(reports);
  const agency = wanted.agency ?? kept[0]?.agency ?? '';
  const own = kept.filter((report) => report.agency === agency);
  const years = own.map(({ year }) => year);
  const from = wanted.from ?? Math.min(...years);
  const to = wanted.to ?? Math.max(...years);
  const length = own.length > 0 && to >= from ? to - from + 1 : 0;
  let last: Report | undefined;
  const positions = Array.from({ length }, (_, index): Position => {
    const year = from + index;
    const report = own.find((other) => other.year === year) ?? null;
    const isFormatChange = !!report && !!last && report.format !== last.format;
    last = report ?? last;
    return { agency, year, report, isFormatChange };
  });
  const series = metrics.map((metric) => ({
    metric,
    points: positions.map((position, index) => pointOf(position, metric, positions[index + 1])),
  }));
  return { positions, series, duplicates: duplicates.filter((report) => report.agency === agency) };
}

/**
 * Metrics of several agencies in one year, in the order of the reports.
 *
 * @param year the year; the latest that there is where it is null
 */
export function seriesOverAgencies(reports: readonly Report[], metrics: readonly Metric[], year: number | null = null): SeriesSet {
  const { kept, duplicates } = withoutDuplicates(reports);
  const wanted = year ?? Math.max(...kept.map((report) => report.year));
  const positions = kept
    .filter((report) => report.year === wanted)
    .map((report): Position => ({ agency: report.agency, year: wanted, report, isFormatChange: false }));
  const series = metrics.map((metric) => ({ metric, points: positions.map((position) => pointOf(position, metric, undefined)) }));
  return { positions, series, duplicates: duplicates.filter((report) => report.year === wanted) };
}

import type { Metric } from '../collection/metric.js';
import type { Point, Position } from '../collection/series.js';
import type { Language } from '../i18n/language.js';
import type { UnreadReport } from '../report/read-report.js';
import type { Report } from '../report/report.js';
import type { PanelQuery } from './panel-selection.js';
import type { ChartType } from './topics.js';

/** Of fewer than this there are counts, but no shares: a share of a few is chance. */
export const MIN_FOR_SHARES = 30;

/** A point as it is shown: a number in the unit of its panel (a share in per cent), or the reason why there is none. */
export interface TrendPoint extends Omit<Point, 'reason' | 'counts'> {
  readonly reason?: Point['reason'] | 'too-few';
  /** Of a share: the numbers it is of, as `Measured` has them, and their unit in the reader's language. */
  readonly counts?: NonNullable<Point['counts']> & { readonly unit: string };
}

/** A metric over the positions of a trend: bars of one colour, a line, a column of the table. */
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

/** A year or an agency: a place on the axis, a row of the table. */
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

/** What is asked of reports. What is left out or makes no sense falls back to what the comment says. */
export interface TrendQuery extends PanelQuery {
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

/** What could not be read of the sources that reports come from, as `readReports` gives it. */
export interface UnreadSources {
  /** Reports that there are, but that could not be read. */
  readonly unread?: readonly UnreadReport[];
  /** What became of sources that nothing is known of. */
  readonly failures?: readonly unknown[];
}

import type { Metric } from '../collection/metric.js';
import type { Point, Position } from '../collection/series.js';
import type { Language } from '../i18n/language.js';
import type { UnreadReport } from '../report/reading/read-report.js';
import type { Report } from '../report/report.js';
import type { PanelQuery } from './panel-selection.js';
import type { ChartType } from './topic-panels.js';

/** The smallest total that is shown in shares; below it there are only counts, because a share of a few is chance. */
export const MIN_FOR_SHARES = 30;

/** A point as it is shown: a number in the unit of its panel (a share in per cent), or the reason why there is none. */
export interface TrendPoint extends Omit<Point, 'reason' | 'counts'> {
  readonly reason?: Point['reason'] | 'too-few';
  /** For a share: the numbers behind it, as in `Measurement`, and their unit in the reader's language. */
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
  /** One point for each position, in the same order. */
  readonly points: readonly TrendPoint[];
}

/** Series on one scale: one chart of a trend. */
export interface TrendPanel {
  /** What all its series have in common; empty where that adds nothing to the title of the trend. */
  readonly name: string;
  readonly type: ChartType;
  /** The unit in the reader's language: 件, 万元, %. */
  readonly unit: string;
  readonly isShare: boolean;
  /**
   * The name of the whole that its series make up; empty where they make up none. Where shares of it are shown, the whole is not a series
   * itself.
   */
  readonly whole: string;
  /** Whether all its numbers are whole. */
  readonly isCount: boolean;
  readonly series: readonly TrendSeries[];
}

/** A position of a trend, a year or an agency: a place on the axis and a row of the table. */
export interface TrendPosition extends Position {
  /** Its name on the axis and in sentences: a year or an agency. */
  readonly label: string;
}

/** Metrics over years or agencies, as shown by a chart, a table and sentences alike. */
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
  /** Whether there may be other reports that could not be loaded, so that none can be called missing. */
  readonly isIncomplete: boolean;
  /** What is wrong with the query, one sentence each. */
  readonly problems: readonly string[];
  readonly language: Language;
}

/** What a trend is to show. A property that is left out or not valid falls back to its default. */
export interface TrendQuery extends PanelQuery {
  /** What the positions are. Default: `year`. */
  readonly by?: 'year' | 'agency';
  /** Over years: the agency. Default: that of the first report. */
  readonly agency?: string | null;
  /** Over agencies: the year. Default: the latest. */
  readonly year?: number | null;
  readonly from?: number | null;
  readonly to?: number | null;
  /** Whether the parts of a whole are shown as shares of it. Default: false. */
  readonly shares?: boolean;
}

/** What could not be read from the sources of reports. */
export interface UnreadSources {
  /** Reports that exist but could not be read, as `readReports` returns them. */
  readonly unread?: readonly UnreadReport[];
  /** The errors of sources that could not be loaded at all. */
  readonly failures?: readonly unknown[];
}

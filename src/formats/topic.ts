/** How a chart draws its series. */
export const CHART_TYPES = ['bar', 'line', 'stacked'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** One chart of a topic: metrics on one scale, as `parseMetric` reads them. */
export interface TopicChart {
  readonly type: ChartType;
  readonly metrics: readonly string[];
  /** The metric of the published total of which the metrics are the parts. */
  readonly total?: string;
}

/** A ready set of metrics for a trend. */
export interface Topic {
  /** Its value in the `topic` attribute. */
  readonly key: string;
  /** Its name in the title of a trend, in Chinese. */
  readonly label: string;
  readonly charts: readonly TopicChart[];
}

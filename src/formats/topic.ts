/** How a chart draws its series. */
export const CHART_TYPES = ['bar', 'line', 'stacked'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** One chart of a topic: metrics on one scale, as `parseMetric` reads them. */
export interface TopicChart {
  readonly type: ChartType;
  readonly metrics: readonly string[];
  /** What the metrics are the parts of, as the reports have it. */
  readonly total?: string;
}

/** A ready set of metrics for a trend. */
export interface Topic {
  /** What the `topic` attribute calls it. */
  readonly key: string;
  /** What the title of a trend calls it. */
  readonly label: string;
  readonly charts: readonly TopicChart[];
}

/** A figure that stands at the head of a report. */
export interface KeyFigureSpec {
  /** A metric as `parseMetric` reads it, or several joined by ` + `, which are added up. */
  readonly metric: string;
  /** What it is called, where the names of its headings are too long or do not say it. */
  readonly label?: string;
}

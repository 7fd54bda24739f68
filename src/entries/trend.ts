// Many reports: metrics over years and agencies, and what a chart of them and its table show. Importing this has no side effects.

// Collections: metrics over years and agencies.
export { measure } from '../collection/measure.js';
export type { Measurement, Measurement as Measured } from '../collection/measure.js';
export type { Metric } from '../collection/metric.js';
export { parseMetric } from '../collection/parse-metric.js';
export { seriesOverAgencies, seriesOverYears } from '../collection/series.js';
export type { Point, Position, Series, SeriesQuery, SeriesQuery as YearsWanted, SeriesSet } from '../collection/series.js';

// Trends: what a chart and its table show.
export { TOPIC_IDS } from '../trend/topic-panels.js';
export type { ChartType, TopicId } from '../trend/topic-panels.js';
export { MIN_FOR_SHARES } from '../trend/trend.js';
export type { Trend, TrendPanel, TrendPoint, TrendPosition, TrendQuery, TrendSeries, UnreadSources } from '../trend/trend.js';
export { trendNotes } from '../trend/trend-notes.js';
export { trendOf } from '../trend/trend-of.js';
export { panelSummary } from '../trend/trend-summary.js';

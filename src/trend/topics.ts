import { keysBelow } from '../collection/metric-name.js';
import type { Metric } from '../collection/metric.js';

/** How a chart draws its series. */
export const CHART_TYPES = ['bar', 'line', 'stacked'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** One chart of a topic: metrics on one scale. */
export interface TopicPanel {
  readonly type: ChartType;
  readonly metrics: readonly Metric[];
  /** What the metrics are the parts of, as the reports have it. */
  readonly total?: Metric;
}

const path = (name: string): Metric => ({ kind: 'path', path: name });

/** Rows or columns that make up a whole, stacked, with the published total beside them. */
const parts = (name: (key: string) => string, keys: readonly string[]): TopicPanel => ({
  type: 'stacked',
  metrics: keys.filter((key) => key !== 'total').map((key) => path(name(key))),
  total: path(name('total')),
});

const bars = (...names: readonly string[]): TopicPanel => ({ type: 'bar', metrics: names.map(path) });

/** Ready sets of metrics. Each is a function, for the sets are read off the formats. */
const TOPICS = {
  applications: () => [
    bars(
      'applications.received.total',
      'applications.carriedOver.total',
      'applications.results.total.total',
      'applications.carriedForward.total',
    ),
  ],
  results: () => [parts((kind) => `applications.results.${kind}.total`, keysBelow('applications.results'))],
  applicants: () => [parts((kind) => `applications.received.${kind}`, keysBelow('applications.received'))],
  reviews: () =>
    keysBelow('reviews').map((group) => {
      const [first = ''] = keysBelow(`reviews.${group}`);
      const below = keysBelow(`reviews.${group}.${first}`);
      return parts((outcome) => `reviews.${group}.${outcome}`, below.length > 0 ? below : keysBelow(`reviews.${group}`));
    }),
  disclosure: () => [
    ...['rules', 'normativeDocuments'].map((subject) =>
      bars(...['inForce', 'issued', 'repealed'].map((column) => `disclosure.${subject}.${column}`)),
    ),
    ...['licensing', 'penalties', 'coercion'].map((subject) => bars(`disclosure.${subject}.decisions`)),
    bars('disclosure.fees.amount'),
  ],
} as const satisfies Readonly<Record<string, () => readonly TopicPanel[]>>;

export type TopicId = keyof typeof TOPICS;

export const TOPIC_IDS = /* @__PURE__ */ Object.keys(TOPICS) as readonly TopicId[];

/** The charts of a topic. */
export const topicPanels = (topic: TopicId): readonly TopicPanel[] => TOPICS[topic]();

import type { Format } from '../formats/format.js';
import { parseMetric } from '../collection/parse-metric.js';
import type { Metric } from '../collection/metric.js';
import { FORMAT_IDS, FORMATS, knownFormats } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import type { ChartType, Topic, TopicChart } from '../formats/topic.js';
import { memoize } from '../values/memoize.js';

export { CHART_TYPES } from '../formats/topic.js';
export type { ChartType } from '../formats/topic.js';

/** One chart of a topic: metrics on one scale. */
export interface TopicPanel {
  readonly type: ChartType;
  readonly metrics: readonly Metric[];
  /** What the metrics are the parts of, as the reports have it. */
  readonly total?: Metric;
}

/** What an official format calls one of its topics. */
export type TopicId = (typeof FORMATS)[FormatId]['topics'][number]['key'];

const officialTopics = (): readonly TopicId[] => [
  ...new Set([...FORMAT_IDS].reverse().flatMap((id) => FORMATS[id].topics.map(({ key }) => key))),
];

/** The topics of the official formats, those of the latest first. */
export const TOPIC_IDS: readonly TopicId[] = /* @__PURE__ */ officialTopics();

const topicsByKey = /* @__PURE__ */ memoize((formats: readonly Format[]): ReadonlyMap<string, Topic> => {
  const byKey = new Map<string, Topic>();
  for (const topic of [...formats].reverse().flatMap(({ topics }) => topics)) if (!byKey.has(topic.key)) byKey.set(topic.key, topic);
  return byKey;
});

/** The topics of all formats, each as the latest format with such a topic has it. */
export const allTopics = (): readonly Topic[] => [...topicsByKey(knownFormats()).values()];

const topicPanel = ({ type, metrics, total }: TopicChart): TopicPanel => {
  const whole = total === undefined ? null : parseMetric(total);
  const panel = { type, metrics: metrics.flatMap((metric) => parseMetric(metric) ?? []) };
  return whole ? { ...panel, total: whole } : panel;
};

/**
 * The charts of a topic; none where there is no such topic.
 *
 * @param key what a format calls it: `applications`
 */
export const topicPanels = (key: string): readonly TopicPanel[] =>
  allTopics().flatMap((topic) => (topic.key === key ? topic.charts.map(topicPanel) : []));

import type { Format } from '../formats/format.js';
import { parseMetric } from '../collection/parse-metric.js';
import type { Metric } from '../collection/metric.js';
import { FORMAT_IDS, knownFormats } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import type { ChartType, Topic, TopicChart } from '../formats/topic.js';
import { KNOWN_TOPICS, OFFICIAL_TOPICS } from '../formats/topics.js';
import { memoize } from '../values/memoize.js';

export { CHART_TYPES } from '../formats/topic.js';
export type { ChartType } from '../formats/topic.js';

/** One chart of a topic: metrics on one scale. */
export interface TopicPanel {
  readonly type: ChartType;
  readonly metrics: readonly Metric[];
  /** The published total of which the metrics are the parts; null where there is none. */
  readonly total: Metric | null;
}

/** The key of a topic of an official format. */
export type TopicId = (typeof OFFICIAL_TOPICS)[FormatId][number]['key'];

const officialTopicIds = (): readonly TopicId[] => [
  ...new Set([...FORMAT_IDS].reverse().flatMap((id) => OFFICIAL_TOPICS[id].map(({ key }) => key))),
];

/** The keys of the topics of the official formats, those of the latest format first. */
export const TOPIC_IDS: readonly TopicId[] = /* @__PURE__ */ officialTopicIds();

const topicsByKey = /* @__PURE__ */ memoize((formats: readonly Format[]): ReadonlyMap<string, Topic> => {
  const byKey = new Map<string, Topic>();
  for (const topic of [...formats].reverse().flatMap((format) => KNOWN_TOPICS.of(format)))
    if (!byKey.has(topic.key)) byKey.set(topic.key, topic);
  return byKey;
});

/** The topics of all formats, each as the latest format that has it defines it. */
export const allTopics = (): readonly Topic[] => [...topicsByKey(knownFormats()).values()];

const topicPanel = ({ type, metrics, total }: TopicChart): TopicPanel => {
  // An old library of the page may have given every object a `total` that is something else.
  const whole = typeof total === 'string' ? parseMetric(total) : null;
  return { type, metrics: metrics.flatMap((metric) => parseMetric(metric) ?? []), total: whole ?? null };
};

/**
 * The charts of a topic; none where there is no such topic.
 *
 * @param key the key of the topic: `applications`
 */
export const topicPanels = (key: string): readonly TopicPanel[] =>
  allTopics().flatMap((topic) => (topic.key === key ? topic.charts.map(topicPanel) : []));

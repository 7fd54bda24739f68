import type { Language } from '../i18n/language.js';
import { parseMetric } from '../collection/metric.js';
import type { Metric } from '../collection/metric.js';
import { firstPathBelow, unitOf } from '../collection/metric-name.js';
import { TOPIC_IDS, topicPanels } from './topics.js';
import type { ChartType, TopicId, TopicPanel } from './topics.js';
import { sayTrend } from './trend-words.js';

/** What was asked for, as far as there is such a thing: the charts of a topic, or of metrics. */
export interface Chosen {
  /** Empty where it is none but metrics. */
  readonly topic: TopicId | '';
  readonly panels: readonly TopicPanel[];
  /** What there is not, a sentence each. */
  readonly problems: readonly string[];
}

/** What is asked for, as it stands in attributes. */
export interface Asked {
  /** Metrics as `parseMetric` reads them, separated by commas; those of the topic where it is empty. */
  readonly metrics?: string | null;
  /** One of TOPIC_IDS; `applications`. */
  readonly topic?: string | null;
  /** How the series are drawn; as the topic has it. */
  readonly type?: ChartType | null;
}

const trimmed = (value: string | null | undefined): string => value?.trim() ?? '';

/** Metrics of one unit share a chart. */
function metricPanels(metrics: readonly Metric[], type: ChartType): TopicPanel[] {
  const units = [...new Set(metrics.map(unitOf))];
  return units.map((unit) => ({ type, metrics: metrics.filter((metric) => unitOf(metric) === unit) }));
}

/** What is wrong with the text of a metric: it names nothing, what has numbers below it but is none, or two that are of different units. */
function metricProblem(text: string, language: Language): string {
  const operands = text.split(/[-/]/).map(trimmed);
  if (operands.length === 2 && operands.every((operand) => parseMetric(operand))) return sayTrend(language, 'problem:units', { text });
  const example = firstPathBelow(text);
  return example ? sayTrend(language, 'problem:group', { text, example }) : sayTrend(language, 'problem:metric', { text });
}

/** The charts that are asked for. */
export function choosePanels({ metrics, topic, type }: Asked, language: Language): Chosen {
  const texts = trimmed(metrics)
    .split(/[,，;；\n]/)
    .map(trimmed)
    .filter(Boolean);
  const parsed = texts.map((text) => ({ text, metric: parseMetric(text) }));
  const problems = parsed.flatMap(({ text, metric }) => (metric ? [] : metricProblem(text, language)));
  const found = parsed.flatMap(({ metric }) => metric ?? []);
  if (found.length > 0) return { topic: '', panels: metricPanels(found, type ?? 'bar'), problems };
  const named = TOPIC_IDS.find((id) => id === trimmed(topic));
  const id = named ?? 'applications';
  if (!named && trimmed(topic))
    problems.push(sayTrend(language, 'problem:topic', { text: trimmed(topic), known: TOPIC_IDS.join(sayTrend(language, 'and')) }));
  if (texts.length > 0) problems.push(sayTrend(language, 'problem:instead', { topic: sayTrend(language, `topic:${id}`) }));
  return { topic: id, panels: topicPanels(id).map((panel) => (type ? { ...panel, type } : panel)), problems };
}

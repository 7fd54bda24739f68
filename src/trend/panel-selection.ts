import { firstPathBelow } from '../collection/latest-cells.js';
import { parseMetric } from '../collection/parse-metric.js';
import type { Metric } from '../collection/metric.js';
import { unitOf } from '../collection/metric-unit.js';
import type { Language } from '../i18n/language.js';
import { allTopics, topicPanels } from './topic-panels.js';
import type { ChartType, TopicPanel } from './topic-panels.js';
import { sayTrend } from './trend-words.js';

/** Which charts are asked for, as in attributes. */
export interface PanelQuery {
  /** Metrics as `parseMetric` reads them, separated by commas. Default: those of the topic. */
  readonly metrics?: string | null;
  /** The key of a topic of any format. Default: the first topic. */
  readonly topic?: string | null;
  /** How the series are drawn. Default: as the topic defines. */
  readonly type?: ChartType | null;
}

/** The charts of a topic, or of metrics. */
export interface PanelSelection {
  /** The name of what they show, for the title. */
  readonly name: string;
  readonly panels: readonly TopicPanel[];
  /** One sentence for each thing that was asked for and does not exist. */
  readonly problems: readonly string[];
}

const SEPARATORS = /[,，;；\n]/;

const trimmed = (value: string | null | undefined): string => value?.trim() ?? '';

/** Metrics of one unit share a chart. */
function metricPanels(metrics: readonly Metric[], type: ChartType): TopicPanel[] {
  const units = [...new Set(metrics.map(unitOf))];
  return units.map((unit) => ({ type, metrics: metrics.filter((metric) => unitOf(metric) === unit), total: null }));
}

/** The first metric of the first topic. */
const exampleMetric = (): string => allTopics()[0]?.charts[0]?.metrics[0] ?? '';

/**
 * What is wrong with the text of a metric: it names nothing, or something that only has numbers below it, or two things of different units.
 */
function metricProblem(text: string, language: Language): string {
  const operands = text.split(/[-/]/).map(trimmed);
  if (operands.length === 2 && operands.every((operand) => parseMetric(operand))) return sayTrend(language, 'problem:units', { text });
  const below = firstPathBelow(text);
  if (below !== undefined) return sayTrend(language, 'problem:group', { text, example: below });
  return sayTrend(language, 'problem:metric', { text, example: exampleMetric() });
}

/** The charts of a topic; where there is no such topic, those of the first. */
function topicSelection(text: string, type: ChartType | null, language: Language): PanelSelection {
  const topics = allTopics();
  const named = topics.find(({ key }) => key === text);
  const topic = named ?? topics[0];
  if (!topic) return { name: '', panels: [], problems: [] };
  const panels = topicPanels(topic.key).map((panel) => (type ? { ...panel, type } : panel));
  const known = topics.map(({ key }) => key).join(sayTrend(language, 'and'));
  const isUnknown = text !== '' && !named;
  const problems = isUnknown ? [sayTrend(language, 'problem:topic', { text, known, shown: topic.key })] : [];
  return { name: language.label(topic.label), panels, problems };
}

/** The charts that are asked for: those of metrics where any of these exist, else those of a topic. */
export function selectPanels({ metrics, topic, type = null }: PanelQuery, language: Language): PanelSelection {
  const texts = trimmed(metrics).split(SEPARATORS).map(trimmed).filter(Boolean);
  const parsed = texts.map((text) => ({ text, metric: parseMetric(text) }));
  const problems = parsed.flatMap(({ text, metric }) => (metric ? [] : metricProblem(text, language)));
  const found = parsed.flatMap(({ metric }) => metric ?? []);
  if (found.length > 0) return { name: sayTrend(language, 'topic:'), panels: metricPanels(found, type ?? 'bar'), problems };
  const selection = topicSelection(trimmed(topic), type, language);
  problems.push(...selection.problems);
  if (texts.length > 0) problems.push(sayTrend(language, 'problem:instead', { topic: selection.name }));
  return { ...selection, problems };
}

import type { Format } from './format.js';
import type { KeyFigureSpec } from './key-figure-spec.js';
import { KNOWN_KEY_FIGURES } from './key-figures.js';
import { addKnownFormat } from './formats.js';
import { addShortLabels } from './labels/short-label.js';
import { KNOWN_PROSE_CELLS } from './prose-cells.js';
import type { ProseCells } from './prose-reading.js';
import type { Rules } from './rule.js';
import { KNOWN_SUM_RULES } from './sum-rules.js';
import type { Topic } from './topic.js';
import { KNOWN_TOPICS } from './topics.js';
import { KNOWN_YEAR_RULES } from './year-rules.js';

/** Everything that defines a format: its content, its checks, its topics. */
export interface FormatDefinition {
  readonly format: Format;
  readonly rules: Rules;
  readonly topics: readonly Topic[];
  readonly proseCells: ProseCells;
  /** The figures at the head of a report; none by default. */
  readonly keyFigures?: readonly KeyFigureSpec[];
  /** What labels of its own are called where they are too long, by the label. */
  readonly shortLabels?: Readonly<Record<string, string>>;
}

/**
 * Adds a format, for example a draft of the next one. Its labels, rules, topics and cells are then used everywhere.
 *
 * @returns a function that removes it again
 * @throws RangeError where there already is a format with its id
 */
export function addFormat({ format, rules, topics, proseCells, keyFigures = [], shortLabels = {} }: FormatDefinition): () => void {
  const removals = [
    addKnownFormat(format),
    KNOWN_SUM_RULES.add(format, rules.sumRules),
    KNOWN_YEAR_RULES.add(format, rules.yearRules),
    KNOWN_TOPICS.add(format, topics),
    KNOWN_PROSE_CELLS.add(format, proseCells),
    KNOWN_KEY_FIGURES.add(format, keyFigures),
    addShortLabels(shortLabels),
  ];
  return () => {
    for (const remove of removals) remove();
  };
}

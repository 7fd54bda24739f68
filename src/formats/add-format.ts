import type { Format } from './format.js';
import { addKnownFormat } from './formats.js';
import { KNOWN_PROSE_CELLS } from './prose-cells.js';
import type { ProseCells } from './prose-reading.js';
import type { Rules } from './rule.js';
import { KNOWN_SUM_RULES } from './sum-rules.js';
import type { Topic } from './topic.js';
import { KNOWN_TOPICS } from './topics.js';
import { KNOWN_YEAR_RULES } from './year-rules.js';

/** All that is known of a format: what is in it, what is checked in it, what trends follow. */
export interface FormatDefinition {
  readonly format: Format;
  readonly rules: Rules;
  readonly topics: readonly Topic[];
  readonly proseCells: ProseCells;
}

/**
 * Adds a format to those that reports may be in: a draft of the next one, say. Its labels, rules, topics and cells are then known everywhere.
 *
 * @returns what takes it away again
 * @throws RangeError where a format with its id is known
 */
export function addFormat({ format, rules, topics, proseCells }: FormatDefinition): () => void {
  const removals = [
    addKnownFormat(format),
    KNOWN_SUM_RULES.add(format, rules.sumRules),
    KNOWN_YEAR_RULES.add(format, rules.yearRules),
    KNOWN_TOPICS.add(format, topics),
    KNOWN_PROSE_CELLS.add(format, proseCells),
  ];
  return () => {
    for (const remove of removals) remove();
  };
}

import type { Report } from './report.js';
import { valueAt } from './value-at.js';

/** What a report that was read has at the key of a part is a table or a list of texts. */
const isText = (part: unknown): part is readonly string[] => Array.isArray(part);

/**
 * The paragraphs of a part of text; none where the report's format has no such part.
 *
 * @param part the key of a part, or `preface`
 */
export function paragraphsOf(report: Report, part: string): readonly string[] {
  const value = valueAt(report, [part]);
  return isText(value) ? value : [];
}

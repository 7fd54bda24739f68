import type { Report } from './report.js';
import { valueAt } from './value-at.js';

/** The value of a part in a report that was read is either a table or a list of texts. */
const isText = (part: unknown): part is readonly string[] => Array.isArray(part);

/**
 * The paragraphs of a prose part of a report; none where the report's format has no such part.
 *
 * @param part the key of a part, or `preface`
 */
export function paragraphsOf(report: Report, part: string): readonly string[] {
  const value = valueAt(report, [part]);
  return isText(value) ? value : [];
}

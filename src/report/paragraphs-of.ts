import type { Report } from './report.js';
import { valueAt } from './value-at.js';

/** The value of a part in a report that was read is either a table or a list of texts. */
const isText = (part: unknown): part is readonly string[] => Array.isArray(part);

/**
 * The paragraphs of a part of a report: of a part of prose its text, of a table what stands above and below the table (`notes` in the JSON).
 * None where the report's format has no such part.
 *
 * @param part the key of a part, or `preface`
 */
export function paragraphsOf(report: Report, part: string): readonly string[] {
  const own = valueAt(report, [part]);
  const value = isText(own) ? own : valueAt(report, ['notes', part]);
  return isText(value) ? value : [];
}

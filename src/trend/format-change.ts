import type { Trend } from './trend.js';
import { isAcrossGap } from './trend-text.js';
import { sayTrend } from './trend-words.js';

/**
 * The sentence that says that the format changes at a position: from that year on, or, where the report of the year before is missing,
 * between the two years that have reports.
 *
 * @param how `says` in the summary of a chart, `note` in the notes below
 * @param values the other values for its placeholders
 */
export function formatChangeText(
  how: 'says' | 'note',
  trend: Trend,
  index: number,
  values: Readonly<Record<string, string | number>>,
): string {
  const { positions, language } = trend;
  const last = positions
    .slice(0, index)
    .filter(({ report }) => report)
    .pop();
  return sayTrend(language, isAcrossGap(trend, index) ? `${how}:formatBetween` : `${how}:format`, { ...values, from: last?.year ?? '' });
}

import type { Trend } from './trend.js';
import { isAcrossGap } from './trend-text.js';
import { sayTrend } from './trend-words.js';

/**
 * The sentence that the format changes at a position: from that year on, or, where there is no report of the year before, between the two years that there are
 * reports of.
 *
 * @param how `says` in the summary of a chart, `note` in the notes below
 * @param values what else the sentence names
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

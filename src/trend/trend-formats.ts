import type { Trend } from './trend.js';
import { isAcrossGap } from './trend-text.js';
import { sayTrend } from './trend-words.js';

/**
 * Says that the format changes at a position: from that year on, or, where there is no report of the year before, between the two years that there are
 * reports of.
 */
export function sayFormat(how: 'says' | 'note', trend: Trend, index: number, values: Readonly<Record<string, string | number>>): string {
  const { positions, language } = trend;
  const before = positions.slice(0, index).filter(({ report }) => report);
  const from = before[before.length - 1]?.year ?? '';
  return sayTrend(language, isAcrossGap(trend, index) ? `${how}:formatBetween` : `${how}:format`, { ...values, from });
}

import type { Trend, TrendPosition } from './trend.js';
import { agencyNames, listed, sayTrend } from './trend-words.js';

/** Which reports are missing, and which could not be read: their years, or their agencies and the year; empty where there are none. */
export interface Gaps {
  readonly missing: string;
  readonly unread: string;
}

/**
 * @param most how many agencies are named at most; where there are more, one is named and the others are counted
 */
export function gapsIn({ positions, by, language }: Trend, most = Infinity): Gaps {
  const named = (test: (position: TrendPosition) => boolean): string => {
    const found = positions.filter(test);
    const [first] = found;
    if (!first) return '';
    const labels = found.map(({ label }) => label);
    if (by === 'year') return listed(labels, language);
    return sayTrend(language, 'ofYear', { agencies: agencyNames(labels, most, language), year: first.year });
  };
  return { missing: named(({ report, isUnread }) => !report && !isUnread), unread: named(({ isUnread }) => isUnread) };
}

import type { Trend, TrendPosition } from './trend.js';
import { agencyNames, listed, sayTrend } from './trend-words.js';

/** Which reports there are none of, and which could not be read: their years, or their agencies and the year; empty where there are no such. */
export interface Gaps {
  readonly missing: string;
  readonly unread: string;
}

/** @param most so many agencies are named; of more, one is, and the others are counted */
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

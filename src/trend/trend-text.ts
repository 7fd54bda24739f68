import { changeBetween } from '../report/change-between.js';
import { numberText } from '../report/number-text.js';
import { MIN_FOR_SHARES } from './trend.js';
import type { Trend, TrendPanel, TrendPoint, TrendSeries } from './trend.js';
import { sayTrend } from './trend-words.js';

/** How many digits there are between two marks in a number. */
const GROUP = 3;

/**
 * A number with its thousands grouped as in the reader's language: 12,345. Only tables have numbers exactly as they were published. No
 * digit is rounded away, which `Intl.NumberFormat` would do, and it takes a while until its first number is formatted.
 */
export function groupedText(value: number, { language }: Trend): string {
  const [whole = '', ...fraction] = numberText(Math.abs(value)).split('.');
  const mark = sayTrend(language, 'thousands');
  let text = whole.slice(-GROUP);
  for (let end = whole.length - GROUP; end > 0; end -= GROUP) text = whole.slice(Math.max(0, end - GROUP), end) + mark + text;
  return (value < 0 ? '-' : '') + [text, ...fraction].join('.');
}

/** A number with the unit of its panel: 12件, 3.5%. */
export function amountText(value: number, panel: TrendPanel, trend: Trend): string {
  const { language } = trend;
  const text = groupedText(value, trend);
  return panel.isShare ? sayTrend(language, 'percent', { value: text }) : sayTrend(language, 'amount', { value: text, unit: panel.unit });
}

/** The text of a point: its number, `/`, or nothing. */
export function pointText({ value, reason }: TrendPoint): string {
  if (value !== null) return numberText(value);
  return reason === 'not-applicable' ? '/' : '';
}

/** Whether a number has to be marked as calculated here. For shares this goes without saying. */
export const isMarked = ({ value, isDerived }: TrendPoint, { isShare }: TrendPanel): boolean => value !== null && isDerived && !isShare;

/** The text of a point in a table, marked where it was calculated here. */
export const markedText = (point: TrendPoint, panel: TrendPanel, { language }: Trend): string =>
  pointText(point) + (isMarked(point, panel) ? sayTrend(language, 'derivedMark') : '');

/** The same text over a bar, with its thousands grouped. */
export const groupedMarkedText = (point: TrendPoint, panel: TrendPanel, trend: Trend): string =>
  point.value === null
    ? pointText(point)
    : groupedText(point.value, trend) + (isMarked(point, panel) ? sayTrend(trend.language, 'derivedMark') : '');

type Counts = NonNullable<TrendPoint['counts']>;

/** The count behind a share with its unit, marked where it was calculated here: 18件, 9*件. */
export const countText = ({ value, isDerived, unit }: Counts, { language }: Trend): string =>
  sayTrend(language, 'amount', { value: numberText(value) + (isDerived ? sayTrend(language, 'derivedMark') : ''), unit });

/** Why a point has no number. */
export const reasonText = (reason: NonNullable<TrendPoint['reason']>, { language, isIncomplete }: Trend): string =>
  reason === 'no-report' && isIncomplete
    ? sayTrend(language, 'none:not-loaded')
    : sayTrend(language, `none:${reason}`, { least: MIN_FOR_SHARES });

/**
 * The value of a point in words: its number with the unit, for a share the counts as well, or why there is no number. Where a share is not
 * shown, its count is.
 */
export function pointValueText(point: TrendPoint, panel: TrendPanel, trend: Trend): string {
  const { value, reason = 'blank', counts } = point;
  const { language } = trend;
  const count = (number: number, unit: string): string => sayTrend(language, 'amount', { value: groupedText(number, trend), unit });
  if (value === null) {
    const why = reasonText(reason, trend);
    return counts ? sayTrend(language, 'countOnly', { value: count(counts.value, counts.unit), reason: why }) : why;
  }
  const share = amountText(value, panel, trend);
  if (typeof counts?.total !== 'number') return share;
  const numbers = { share, value: count(counts.value, counts.unit), total: count(counts.total, counts.unit) };
  // Two numbers that are not a part and its whole are only put side by side.
  return sayTrend(language, panel.whole ? 'shareOf' : 'ratioOf', numbers);
}

/** The change on the year before, in the unit of the panel, or in percentage points for shares. Empty where there is no year before. */
export function changeText({ points }: TrendSeries, index: number, panel: TrendPanel, trend: Trend): string {
  const { by, language, positions } = trend;
  const [before, point] = [points[index - 1], points[index]];
  if (by === 'agency' || !before || typeof point?.value !== 'number') return '';
  const isYearBefore = (positions[index - 1]?.year ?? 0) + 1 === positions[index]?.year;
  if (before.value === null || !isYearBefore) return sayTrend(language, 'change:none');
  const change = changeBetween(before.value, point.value) ?? 0;
  if (change === 0) return sayTrend(language, 'change:same');
  const value = groupedText(Math.abs(change), trend);
  const amount = panel.isShare ? sayTrend(language, 'points', { value }) : sayTrend(language, 'amount', { value, unit: panel.unit });
  return sayTrend(language, change > 0 ? 'change:more' : 'change:fewer', { amount });
}

/** How many cells are missing from a sum; empty where none is. */
export const leftText = ({ value, left, counts }: TrendPoint, { language }: Trend): string =>
  left > 0 && (value !== null || counts) ? sayTrend(language, 'leftOut', { count: left }) : '';

/** Whether there is a gap between the report at a position and the one before it, so that a new format may have begun in between. */
export const isAcrossGap = ({ positions }: Trend, index: number): boolean => !positions[index - 1]?.report;

/**
 * The details of a point besides its number: that it was calculated here, the change on the year before, what the next report restates, a
 * new format.
 */
export function pointDetails(series: TrendSeries, index: number, panel: TrendPanel, trend: Trend): string[] {
  const { language } = trend;
  const point = series.points[index];
  const restated = point?.restated;
  return [
    point && isMarked(point, panel) ? sayTrend(language, 'derived') : '',
    point?.counts?.isDerived && panel.whole ? sayTrend(language, 'countDerived') : '',
    point ? leftText(point, trend) : '',
    changeText(series, index, panel, trend),
    restated === undefined ? '' : sayTrend(language, 'restated', { value: amountText(restated, panel, trend) }),
    trend.positions[index]?.isFormatChange ? sayTrend(language, isAcrossGap(trend, index) ? 'formatPointGap' : 'formatPoint') : '',
  ].filter(Boolean);
}

/** A point in one sentence: 2024年，新收申请 47件，比上年减少 4件。 */
export function pointSentence(series: TrendSeries, index: number, panel: TrendPanel, trend: Trend): string {
  const { language, positions } = trend;
  const point = series.points[index];
  if (!point) return '';
  const value = pointValueText(point, panel, trend);
  const said = sayTrend(language, 'point', { position: positions[index]?.label ?? '', name: series.fullName, value });
  return [said, ...pointDetails(series, index, panel, trend)].join(sayTrend(language, 'comma'));
}

/** All values of a position in one sentence: 2024年：新收申请 47件；办结 40件 */
export function positionSentence(series: readonly TrendSeries[], index: number, panel: TrendPanel, trend: Trend): string {
  const { language, positions } = trend;
  const values = series.flatMap(({ name, points }) => {
    const point = points[index];
    return point ? sayTrend(language, 'named', { name, value: pointValueText(point, panel, trend) }) : [];
  });
  return sayTrend(language, 'within', { group: positions[index]?.label ?? '', name: values.join(sayTrend(language, 'semicolon')) });
}

import { NO_NUMBER_REASONS, shareOf } from '../collection/measure.js';
import type { Measurement, PathMeasurement } from '../collection/measure.js';
import type { Metric } from '../collection/metric.js';
import { isCount, unitOf } from '../collection/metric-unit.js';
import type { Point, Position, Series } from '../collection/series.js';
import type { Language } from '../i18n/language.js';
import { MIN_FOR_SHARES } from './trend.js';
import type { TrendPoint } from './trend.js';

/** Whether a number is large enough for shares of it to be meaningful. */
export const isEnoughForShares = ({ value }: Point): boolean => value !== null && value >= MIN_FOR_SHARES;

/**
 * A share in per cent, to one decimal. It is rounded from the two numbers: in their quotient, a half may be held as slightly more or less.
 */
const percent = (value: number, total: number): number => Math.round((1000 * value) / total) / 10;

/** A share as it is shown: where the total is small there are only the counts. Amounts are never too small. */
function inPerCent({ value, reason, isDerived, left, counts }: Measurement | Point, { path }: Metric, language: Language): TrendPoint {
  const point = reason === undefined ? { value, isDerived, left } : { value, reason, isDerived, left };
  if (!counts) return point;
  const metric = { kind: 'path', path } as const;
  const shown = { ...point, counts: { ...counts, unit: language.label(unitOf(metric)) } };
  if (value === null || counts.total === null) return shown;
  const isOfFew = isCount(metric) && counts.total < MIN_FOR_SHARES;
  return isOfFew ? { ...shown, value: null, reason: 'too-few' } : { ...shown, value: percent(counts.value, counts.total) };
}

/** The measurement behind a point of a path, for a position that has a report. */
function measuredPath({ value, reason, isDerived, left }: Point): PathMeasurement {
  const own = NO_NUMBER_REASONS.find((known) => known === reason);
  return own === undefined ? { value, isDerived, left } : { value, reason: own, isDerived, left };
}

function withoutCounts({ value, reason, isDerived, left, restated }: Point): TrendPoint {
  const point: { -readonly [K in keyof TrendPoint]: TrendPoint[K] } = { value, isDerived, left };
  if (reason !== undefined) point.reason = reason;
  if (restated !== undefined) point.restated = restated;
  return point;
}

/**
 * The points of a series as they are shown in its panel.
 *
 * @param total where they are shown as shares, the series that they are shares of
 */
export function shownPoints(
  { metric, points }: Series,
  total: Series | undefined,
  positions: readonly Position[],
  language: Language,
): readonly TrendPoint[] {
  return points.map((point, place) => {
    if (!positions[place]?.report) return withoutCounts(point);
    if (metric.kind === 'share') return inPerCent(point, metric, language);
    const whole = total?.points[place];
    return whole ? inPerCent(shareOf(measuredPath(point), measuredPath(whole)), metric, language) : withoutCounts(point);
  });
}

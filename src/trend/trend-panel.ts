import { isCount, unitOf } from '../collection/metric-unit.js';
import type { Point, Position, Series } from '../collection/series.js';
import type { Language } from '../i18n/language.js';
import { commonParts, joinedName, nameParts } from './metric-names.js';
import { isEnoughForShares, shownPoints } from './shares.js';
import type { TopicPanel } from './topic-panels.js';
import type { TrendPanel, TrendSeries } from './trend.js';
import { sayTrend } from './trend-words.js';

/** Reasons that leave open whether the format has such a number. */
const NOT_THERE: readonly Point['reason'][] = ['not-in-format', 'no-report', 'unread'];

/** Whether the format of any report has the metric of a series. */
export const isInFormat = ({ points }: Series): boolean => points.some(({ reason }) => !reason || !NOT_THERE.includes(reason));

/**
 * One chart of a trend; `null` where no report's format has any of its metrics.
 *
 * @param panel what it is to show
 * @param series the series of its metrics, that of its total last
 * @param wantsShares whether its series are to be shown in shares of their total, where that is large enough
 */
export function trendPanel(
  panel: TopicPanel,
  series: readonly Series[],
  positions: readonly Position[],
  wantsShares: boolean,
  language: Language,
): TrendPanel | null {
  const held = series.filter(isInFormat);
  const [first] = held;
  if (!first) return null;
  const total = panel.total ? held.find(({ metric }) => metric === panel.total) : undefined;
  const isShare = wantsShares && total?.points.some(isEnoughForShares) === true;
  const parts = new Map(held.map((one) => [one, nameParts(one.metric, language)]));
  const partsOf = (one: Series): readonly string[] => parts.get(one) ?? [];
  const common = commonParts(held.filter((one) => one !== total).map(partsOf));
  const drawn = held.map((one): TrendSeries => ({
    metric: one.metric,
    name: joinedName(partsOf(one).slice(common), language) || sayTrend(language, 'total'),
    fullName: joinedName(partsOf(one), language),
    isTotal: one.metric === panel.total,
    points: shownPoints(one, isShare ? total : undefined, positions, language),
  }));
  return {
    name: joinedName(partsOf(first).slice(0, common), language),
    whole: total ? joinedName(partsOf(total), language) : '',
    type: panel.type,
    unit: isShare ? '%' : language.label(unitOf(first.metric)),
    isShare: isShare || first.metric.kind === 'share',
    isCount: !isShare && held.every(({ metric }) => isCount(metric)),
    // The whole would always be 100 %.
    series: isShare ? drawn.filter(({ isTotal }) => !isTotal) : drawn,
  };
}

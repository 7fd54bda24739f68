import { isHorizontal } from '../../../charts/chart-picture.js';
import type { ChartPicture } from '../../../charts/chart-picture.js';

/** One point of a chart: the indexes of a series and a position. */
export interface PointPlace {
  /** `WHOLE` for all series at that position. */
  readonly series: number;
  readonly index: number;
}

/** In place of a series: a year or an agency with all its values, one level above them. */
export const WHOLE = -1;

const ARROWS: Readonly<Record<string, { readonly step: number; readonly isAcross: boolean }>> = {
  ArrowLeft: { step: -1, isAcross: true },
  ArrowRight: { step: 1, isAcross: true },
  ArrowUp: { step: -1, isAcross: false },
  ArrowDown: { step: 1, isAcross: false },
};

/** The next visible series in a direction, before the first the position as a whole; undefined where there is none. */
function nextSeries(from: number, step: number, { panel, hidden }: ChartPicture): number | undefined {
  for (let next = from + step; next >= WHOLE && next < panel.series.length; next += step) if (!hidden.has(next)) return next;
  return undefined;
}

/** The point that a key moves to from another; undefined where it would leave the chart or does not move. */
export function pointAfterKey({ series, index }: PointPlace, key: string, picture: ChartPicture): PointPlace | undefined {
  const { trend, panel } = picture;
  const last = trend.positions.length - 1;
  if (key === 'Home') return { series, index: 0 };
  if (key === 'End') return { series, index: last };
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  const horizontal = isHorizontal(trend);
  // Years run across, agencies down; the other two arrows move between series.
  if (arrow.isAcross !== horizontal) {
    const next = index + arrow.step;
    return next >= 0 && next <= last ? { series, index: next } : undefined;
  }
  // A stack is built upwards.
  const step = panel.type === 'stacked' && !horizontal ? -arrow.step : arrow.step;
  const next = nextSeries(series, step, picture);
  return next === undefined ? undefined : { series: next, index };
}

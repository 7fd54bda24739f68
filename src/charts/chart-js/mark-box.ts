import type { Chart } from 'chart.js';
import { isHorizontal } from '../chart-picture.js';
import type { ChartPicture, MarkBox } from '../chart-picture.js';
import type { PanelKind } from './chart-config.js';

export type PanelChartJs = Chart<PanelKind, (number | null)[]>;

/** What Chart.js knows of a bar or a point that it has drawn. */
interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly width?: number;
  readonly height?: number;
}

const markAt = (chart: PanelChartJs, series: number, index: number): DrawnMark | undefined =>
  chart.getDatasetMeta(series).data[index]?.getProps(['x', 'y', 'base', 'width', 'height'], true) as DrawnMark | undefined;

/** The place of a position along the category axis. */
export const positionPlace = (chart: PanelChartJs, { trend }: ChartPicture, index: number): number =>
  (isHorizontal(trend) ? chart.scales.y : chart.scales.x)?.getPixelForValue(index) ?? 0;

/** The smallest mark that can be distinguished from nothing, in CSS pixels. */
const MIN_MARK = 8;

/** For a position without a number: a small box where its bar or point would start. */
function emptyBox(chart: PanelChartJs, picture: ChartPicture, index: number, { x, y, base }: DrawnMark): MarkBox {
  const horizontal = isHorizontal(picture.trend);
  const zero = (horizontal ? chart.scales.x : chart.scales.y)?.getPixelForValue(0) ?? 0;
  // Among bars side by side, it is where its bar would be.
  const own = horizontal ? y : x;
  const middle = base !== undefined && Number.isFinite(own) ? own : positionPlace(chart, picture, index);
  const size = { width: MIN_MARK, height: MIN_MARK };
  return horizontal ? { x: zero, y: middle - MIN_MARK / 2, ...size } : { x: middle - MIN_MARK / 2, y: zero - MIN_MARK, ...size };
}

function barBox(picture: ChartPicture, { x, y, width = 0, height = 0 }: DrawnMark, base: number): MarkBox {
  // A bar of zero can still be pointed at.
  const length = (from: number, to: number): number => Math.max(1, Math.abs(to - from));
  return isHorizontal(picture.trend)
    ? { x: Math.min(base, x), y: y - height / 2, width: length(base, x), height: Math.max(1, height) }
    : { x: x - width / 2, y: Math.min(base, y), width: Math.max(1, width), height: length(base, y) };
}

/** The box of a mark; where there is no number, a small box where the mark would start. */
export function markBox(chart: PanelChartJs, picture: ChartPicture, series: number, index: number): MarkBox {
  const mark = markAt(chart, series, index) ?? { x: 0, y: 0 };
  const hasNumber = picture.panel.series[series]?.points[index]?.value !== null;
  if (!hasNumber || !Number.isFinite(mark.x) || !Number.isFinite(mark.y)) return emptyBox(chart, picture, index, mark);
  if (mark.base !== undefined) return barBox(picture, mark, mark.base);
  return { x: mark.x - MIN_MARK, y: mark.y - MIN_MARK, width: MIN_MARK * 2, height: MIN_MARK * 2 };
}

import { largest } from '../../values/largest-smallest.js';
import type { ChartPicture } from '../chart-picture.js';
import { markBox } from './mark-box.js';
import type { PanelChartJs } from './mark-box.js';

/** Where the name of a series is, and the end of its line or the side of its bar that it belongs to. In CSS pixels of the picture. */
export interface SeriesName {
  readonly series: number;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  /** None where the series is hidden or has no numbers. */
  readonly end: { readonly x: number; readonly y: number } | undefined;
}

/** The room between a name and the line that leads to it, in `em`. */
const LEAD = 0.3;

function endOf(chart: PanelChartJs, picture: ChartPicture, series: number): SeriesName['end'] {
  const { panel, hidden } = picture;
  const { points = [] } = panel.series[series] ?? {};
  const index = panel.type === 'line' ? points.map(({ value }) => value !== null).lastIndexOf(true) : points.length - 1;
  if (hidden.has(series) || typeof points[index]?.value !== 'number') return undefined;
  const { x, y, width, height } = markBox(chart, picture, series, index);
  const isPoint = panel.type === 'line' || panel.series[series]?.isTotal;
  return { x: isPoint ? x + width / 2 : x + width, y: y + height / 2 };
}

/** Moves places, in order, as far apart as they have to be, and none below the last that there is. */
function apart(places: readonly number[], distance: number, last: number): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved[moved.length - 1] ?? -Infinity) + distance));
  for (let index = moved.length - 1, most = last; index >= 0; index -= 1, most -= distance)
    moved[index] = Math.min(moved[index] ?? most, most);
  return moved;
}

/** The places of the names of all series, from top to bottom: beside their ends, those without an end below the others. */
export function seriesNames(chart: PanelChartJs, picture: ChartPicture): SeriesName[] {
  const { panel, theme } = picture;
  const { right, bottom } = chart.chartArea;
  const lead = theme.fontSize * LEAD;
  const ends = panel.series.map((_, series) => ({ series, end: endOf(chart, picture, series) }));
  const x = Math.max(right, largest(ends.map(({ end }) => end?.x ?? 0))) + lead * 4;
  // Where ends meet, the upper part of a stack has the upper name.
  const order = panel.type === 'stacked' ? -1 : 1;
  ends.sort((one, other) => (one.end?.y ?? bottom * 2) - (other.end?.y ?? bottom * 2) || (one.series - other.series) * order);
  const places = apart(
    ends.map(({ end }) => end?.y ?? bottom),
    theme.nameHeight,
    bottom,
  );
  return ends.map(({ series, end }, place) => ({ series, x, y: places[place] ?? 0, end }));
}

/** Draws the lines that lead to the names; on paper and in files, the names as well. */
export function writeNames(chart: PanelChartJs, picture: ChartPicture): void {
  const { ctx } = chart;
  const { theme, panel } = picture;
  const lead = theme.fontSize * LEAD;
  ctx.save();
  ctx.strokeStyle = theme.soft;
  ctx.fillStyle = theme.ink;
  ctx.lineWidth = 0.5;
  ctx.font = `${theme.fontSize}px ${theme.fontFamily}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { series, x, y, end } of seriesNames(chart, picture)) {
    if (!end) continue;
    ctx.beginPath();
    ctx.moveTo(end.x + (panel.type === 'line' ? theme.fontSize * 0.5 : lead), end.y);
    ctx.lineTo(x - lead, y);
    ctx.stroke();
    if (theme.isPaper) ctx.fillText(panel.series[series]?.name ?? '', x, y);
  }
  ctx.restore();
}

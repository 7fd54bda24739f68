import type { Chart, Plugin } from 'chart.js';
import { amountText, markedText, reasonText } from '../trend/trend-text.js';
import { sayTrend } from '../trend/trend-words.js';
import type { PanelKind } from './chart-config.js';
import { isHorizontal } from './chart-picture.js';
import type { ChartPicture, MarkBox } from './chart-picture.js';

type PanelChart = Chart<PanelKind, (number | null)[]>;

/** What Chart.js knows of a bar or a point that it has drawn. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly width?: number;
  readonly height?: number;
}

const markAt = (chart: PanelChart, series: number, index: number): Mark | undefined =>
  chart.getDatasetMeta(series).data[index]?.getProps(['x', 'y', 'base', 'width', 'height'], true) as Mark | undefined;

/** Where the category scale has a position, along its axis. */
const along = (chart: PanelChart, picture: ChartPicture, index: number): number =>
  (isHorizontal(picture.trend) ? chart.scales.y : chart.scales.x)?.getPixelForValue(index) ?? 0;

/** The smallest mark that is told from nothing, in CSS pixels. */
const LEAST = 8;

/** The box of a mark that has a number; of one that has none, a small box where it would start. */
export function markBox(chart: PanelChart, picture: ChartPicture, series: number, index: number): MarkBox {
  const { x, y, base, width = 0, height = 0 } = markAt(chart, series, index) ?? { x: 0, y: 0 };
  const isDrawn = picture.panel.series[series]?.points[index]?.value !== null && Number.isFinite(x) && Number.isFinite(y);
  if (!isDrawn) {
    const horizontal = isHorizontal(picture.trend);
    const zero = (horizontal ? chart.scales.x : chart.scales.y)?.getPixelForValue(0) ?? 0;
    // Among bars side by side, it has the place that its bar would have.
    const own = horizontal ? y : x;
    const middle = base !== undefined && Number.isFinite(own) ? own : along(chart, picture, index);
    const [left, top] = horizontal ? [zero, middle - LEAST / 2] : [middle - LEAST / 2, zero - LEAST];
    return { x: left, y: top, width: LEAST, height: LEAST };
  }
  if (base === undefined) return { x: x - LEAST, y: y - LEAST, width: LEAST * 2, height: LEAST * 2 };
  const box = isHorizontal(picture.trend)
    ? { x: Math.min(base, x), y: y - height / 2, width: Math.abs(x - base), height }
    : { x: x - width / 2, y: Math.min(base, y), width, height: Math.abs(y - base) };
  return { ...box, width: Math.max(1, box.width), height: Math.max(1, box.height) };
}

const overlaps = (a: MarkBox, b: MarkBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a text reaches into a bar by more than the white around its letters. */
const reachesInto = ({ x, y, width, height }: MarkBox, bar: MarkBox): boolean =>
  overlaps({ x: x + 1, y: y + 2, width: width - 2, height: height - 4 }, bar);

/** Where the text of a mark stands, if there is room for it: within a part of a stack, else at the end of the bar or over the point. */
function textBox(chart: PanelChart, picture: ChartPicture, series: number, index: number, width: number, height: number): MarkBox | null {
  const box = markBox(chart, picture, series, index);
  const { type } = picture.panel;
  const centre = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
  if (type === 'stacked') return box.width >= width + 6 && box.height >= height + 3 ? centre : null;
  if (isHorizontal(picture.trend)) return { ...centre, x: box.x + box.width + 4 };
  return { ...centre, y: box.y - height - (type === 'line' ? 2 : 1) };
}

const smallFont = ({ theme }: ChartPicture): string => `${theme.fontSize * 0.92}px ${theme.fontFamily}`;

const unitText = ({ trend, panel }: ChartPicture): string => sayTrend(trend.language, 'unit', { unit: panel.unit });

/** Writes the numbers, and `/` where a report has that, beside their marks: as many as have room. The table has all of them. */
function writeNumbers(chart: PanelChart, picture: ChartPicture): void {
  const { ctx } = chart;
  const { panel, theme, hidden } = picture;
  const size = Math.round(theme.fontSize * 0.92);
  const taken: MarkBox[] = [];
  const isShown = (index: number): boolean => !hidden.has(index) && !(panel.series[index]?.isTotal && panel.type === 'stacked');
  ctx.save();
  ctx.font = smallFont(picture);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const shown = panel.series.map((_, index) => index).filter(isShown);
  // Over lines, numbers of several series would stand in each other's way.
  if (panel.type === 'line' && shown.length > 1) shown.length = 0;
  // Bars that stand side by side: the number of a low one must not reach into those beside it.
  const bars =
    panel.type === 'bar'
      ? shown.flatMap((series) => picture.trend.positions.map((_, index) => markBox(chart, picture, series, index)))
      : [];
  for (const series of shown)
    panel.series[series]?.points.forEach((point, index) => {
      const text = markedText(point, panel, picture.trend);
      if (!text) return;
      const box = textBox(chart, picture, series, index, ctx.measureText(text).width, size);
      const plate = box && { ...box, x: box.x - 2, width: box.width + 4 };
      if (!plate || taken.some((other) => overlaps(other, plate)) || bars.some((bar) => reachesInto(box, bar))) return;
      taken.push(plate);
      // On a plate of the ground's colour it can be read on any pattern.
      ctx.fillStyle = theme.ground;
      if (panel.type === 'stacked') ctx.fillRect(plate.x, plate.y - 1, plate.width, plate.height + 2);
      ctx.fillStyle = theme.ink;
      ctx.fillText(text, box.x, box.y + size / 2);
    });
  ctx.restore();
}

/** Draws a dashed line where the years of another format begin. */
function drawFormatChange(chart: PanelChart, picture: ChartPicture): void {
  const { ctx, chartArea } = chart;
  const { trend, theme } = picture;
  if (isHorizontal(trend)) return;
  trend.positions.forEach(({ isFormatChange }, index) => {
    if (!isFormatChange || index === 0) return;
    const x = Math.round((along(chart, picture, index - 1) + along(chart, picture, index)) / 2) + 0.5;
    const text = sayTrend(trend.language, 'formatChange');
    ctx.save();
    ctx.strokeStyle = theme.ink;
    ctx.fillStyle = theme.ink;
    ctx.lineWidth = 1;
    ctx.setLineDash([4, 3]);
    ctx.beginPath();
    ctx.moveTo(x, theme.fontSize * 1.3);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.font = smallFont(picture);
    ctx.textBaseline = 'top';
    ctx.textAlign = 'left';
    const { width } = ctx.measureText(text);
    // Beside the unit, and not beyond the edge.
    const least = ctx.measureText(unitText(picture)).width + theme.fontSize;
    ctx.fillText(text, Math.max(least, Math.min(x - width / 2, chart.width - width - 1)), 1);
    ctx.restore();
  });
}

/** Writes the unit above the axis of values. */
function writeUnit(chart: PanelChart, picture: ChartPicture): void {
  const { ctx } = chart;
  ctx.save();
  ctx.fillStyle = picture.theme.ink;
  ctx.font = smallFont(picture);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(unitText(picture), 1, 1);
  ctx.restore();
}

/** Why nothing is to be seen at a position: no series has a number, or a stack is of zeros. */
function reasonAt({ panel, trend, hidden }: ChartPicture, index: number): string {
  const shown = panel.series.filter((_, place) => !hidden.has(place));
  const points = shown.flatMap(({ points: all, isTotal }) => (isTotal && panel.type === 'stacked' ? [] : (all[index] ?? [])));
  if (panel.type === 'stacked' && points.every(({ value }) => value === 0)) return amountText(0, panel, trend);
  if (points.some(({ value }) => value !== null)) return '';
  // Of a whole that there are no shares of, the parts that have a number say why.
  const counted = points.filter(({ counts }) => counts);
  const [{ reason } = { reason: undefined }, ...others] = counted.length > 0 ? counted : points;
  const isAlike = others.every((point) => point.reason === reason);
  // Beside bars, and on one line, each "/" stands by itself.
  const isWritten = reason === 'not-applicable' && (panel.type === 'bar' || (panel.type === 'line' && shown.length === 1));
  return reason && isAlike && !isWritten ? reasonText(reason, trend) : '';
}

/** Writes why there is nothing where there is nothing, upright where the place is narrow. */
function writeReasons(chart: PanelChart, picture: ChartPicture): void {
  const { ctx, chartArea } = chart;
  const { trend, theme } = picture;
  const horizontal = isHorizontal(trend);
  const slot = (horizontal ? chartArea.width : chartArea.width / Math.max(1, trend.positions.length)) * 0.8;
  trend.positions.forEach((_, index) => {
    const text = reasonAt(picture, index);
    if (!text) return;
    const place = along(chart, picture, index);
    ctx.save();
    ctx.font = smallFont(picture);
    ctx.fillStyle = theme.ink;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    const { width } = ctx.measureText(text);
    if (horizontal) ctx.translate(chartArea.left + 6, place);
    else if (width <= slot) ctx.translate(place - width / 2, chartArea.bottom - theme.fontSize * 0.7);
    else {
      ctx.translate(place, chartArea.bottom - 4);
      ctx.rotate(-Math.PI / 2);
    }
    ctx.fillText(text, 0, 0);
    ctx.restore();
  });
}

/** What the picture has besides what Chart.js draws. `pictureOf` gives the picture as it is when it is drawn. */
export const chartMarks = (pictureOf: () => ChartPicture): Plugin<PanelKind> => ({
  id: 'disclosure-marks',
  afterDatasetsDraw(chart) {
    const panelChart = chart as PanelChart;
    const picture = pictureOf();
    drawFormatChange(panelChart, picture);
    writeUnit(panelChart, picture);
    writeNumbers(panelChart, picture);
    writeReasons(panelChart, picture);
  },
});

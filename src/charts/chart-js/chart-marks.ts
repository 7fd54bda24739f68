import type { Plugin } from 'chart.js';
import { amountText, reasonText } from '../../trend/trend-text.js';
import type { TrendPoint } from '../../trend/trend.js';
import { sayTrend } from '../../trend/trend-words.js';
import { isHorizontal } from '../chart-picture.js';
import type { ChartPicture } from '../chart-picture.js';
import type { PanelKind } from './chart-config.js';
import { positionPlace } from './mark-box.js';
import type { PanelChartJs } from './mark-box.js';
import { nameRoom } from '../name-room.js';
import { smallFont, writeNumbers } from './number-labels.js';
import { writeNames } from './series-names.js';

const unitText = ({ trend, panel }: ChartPicture): string => sayTrend(trend.language, 'unit', { unit: panel.unit });

/** Draws a dashed line where the years of another format begin. */
function drawFormatChange(chart: PanelChartJs, picture: ChartPicture, index: number): void {
  const { ctx, chartArea } = chart;
  const { trend, theme } = picture;
  const x = Math.round((positionPlace(chart, picture, index - 1) + positionPlace(chart, picture, index)) / 2) + 0.5;
  const text = sayTrend(trend.language, 'formatChange');
  ctx.save();
  ctx.strokeStyle = theme.soft;
  ctx.fillStyle = theme.soft;
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(x, theme.fontSize * 1.3);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  ctx.font = smallFont(picture);
  ctx.textBaseline = 'top';
  ctx.textAlign = 'left';
  const { width } = ctx.measureText(text);
  // Beside the unit, and not beyond the edge.
  const left = ctx.measureText(unitText(picture)).width + theme.fontSize;
  ctx.fillText(text, Math.max(left, Math.min(x - width / 2, chart.width - width - 1)), 1);
  ctx.restore();
}

function drawFormatChanges(chart: PanelChartJs, picture: ChartPicture): void {
  if (isHorizontal(picture.trend)) return;
  picture.trend.positions.forEach(({ isFormatChange }, index) => {
    if (isFormatChange && index > 0) drawFormatChange(chart, picture, index);
  });
}

/** Writes the unit above the axis of values. */
function writeUnit(chart: PanelChartJs, picture: ChartPicture): void {
  const { ctx } = chart;
  ctx.save();
  ctx.fillStyle = picture.theme.soft;
  ctx.font = smallFont(picture);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(unitText(picture), 1, 1);
  ctx.restore();
}

/** Why points have no number, where they all have the same reason. */
function commonReason(points: readonly TrendPoint[]): TrendPoint['reason'] {
  // Where there are no shares of a whole, the parts that have a number say why.
  const counted = points.filter(({ counts }) => counts);
  const asked = counted.length > 0 ? counted : points;
  const reason = asked[0]?.reason;
  return asked.every((point) => point.reason === reason) ? reason : undefined;
}

/** Why nothing can be seen at a position: no series has a number, or a stack consists of zeros. Empty where something can be seen. */
function reasonAt({ panel, trend, hidden }: ChartPicture, index: number): string {
  const isStacked = panel.type === 'stacked';
  const shown = panel.series.filter((_, place) => !hidden.has(place));
  const points = shown.flatMap((series) => (series.isTotal && isStacked ? [] : (series.points[index] ?? [])));
  if (isStacked && points.every(({ value }) => value === 0)) return amountText(0, panel, trend);
  if (points.some(({ value }) => value !== null)) return '';
  const reason = commonReason(points);
  if (!reason) return '';
  // Beside bars, and on a single line, each "/" is written by itself.
  const isWritten = panel.type === 'bar' || (panel.type === 'line' && shown.length === 1);
  return reason === 'not-applicable' && isWritten ? '' : reasonText(reason, trend);
}

/** Writes the reason at positions where nothing can be seen, vertically where there is little room. */
function writeReasons(chart: PanelChartJs, picture: ChartPicture): void {
  const { ctx, chartArea } = chart;
  const { trend, theme } = picture;
  const horizontal = isHorizontal(trend);
  const room = (horizontal ? chartArea.width : chartArea.width / Math.max(1, trend.positions.length)) * 0.8;
  trend.positions.forEach((_, index) => {
    const text = reasonAt(picture, index);
    if (!text) return;
    const place = positionPlace(chart, picture, index);
    ctx.save();
    ctx.font = smallFont(picture);
    ctx.fillStyle = theme.soft;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    const { width } = ctx.measureText(text);
    if (horizontal) ctx.translate(chartArea.left + 6, place);
    else if (width <= room) ctx.translate(place - width / 2, chartArea.bottom - theme.fontSize * 0.7);
    else {
      ctx.translate(place, chartArea.bottom - 4);
      ctx.rotate(-Math.PI / 2);
    }
    ctx.fillText(text, 0, 0);
    ctx.restore();
  });
}

/** What is drawn in a picture besides what Chart.js draws. `pictureOf` returns the picture at the time of drawing. */
export const chartMarks = (pictureOf: () => ChartPicture): Plugin<PanelKind> => ({
  id: 'disclosure-marks',
  afterDatasetsDraw(chart) {
    // The data of all our charts is numbers and gaps.
    const panelChart = chart as PanelChartJs;
    const picture = pictureOf();
    drawFormatChanges(panelChart, picture);
    writeUnit(panelChart, picture);
    writeNumbers(panelChart, picture);
    if (nameRoom(picture, chart.width, chart.height) > 0) writeNames(panelChart, picture);
    writeReasons(panelChart, picture);
  },
});

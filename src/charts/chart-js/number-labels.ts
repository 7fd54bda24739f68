import { groupedMarkedText } from '../../trend/trend-text.js';
import type { TrendPoint } from '../../trend/trend.js';
import { isHorizontal } from '../chart-picture.js';
import type { ChartPicture, MarkBox } from '../chart-picture.js';
import { isSolid } from '../series-styles.js';
import { markBox } from './mark-box.js';
import type { PanelChartJs } from './mark-box.js';

/** The size of text written into a picture, relative to that of its axes. */
const SMALL = 0.92;

/** The font of text written into a picture. */
export const smallFont = ({ theme }: ChartPicture): string => `${theme.fontSize * SMALL}px ${theme.fontFamily}`;

const overlaps = (a: MarkBox, b: MarkBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a text overlaps a bar by more than the white space around its letters. */
const reachesInto = ({ x, y, width, height }: MarkBox, bar: MarkBox): boolean =>
  overlaps({ x: x + 1, y: y + 2, width: width - 2, height: height - 4 }, bar);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box of a mark's text, if there is room for it: within a segment of a stack, else at the end of the bar or over the point. */
function textBox({ panel, trend }: ChartPicture, mark: MarkBox, { width, height }: Size): MarkBox | null {
  const centre = { x: mark.x + (mark.width - width) / 2, y: mark.y + (mark.height - height) / 2, width, height };
  if (panel.type === 'stacked') return mark.width >= width + 6 && mark.height >= height + 3 ? centre : null;
  if (isHorizontal(trend)) return { ...centre, x: mark.x + mark.width + 4 };
  return { ...centre, y: mark.y - height - (panel.type === 'line' ? 2 : 1) };
}

/** The series whose numbers are written, by their indexes. */
function labelledSeries({ panel, hidden }: ChartPicture): number[] {
  const places = panel.series.map((_, place) => place);
  const shown = places.filter((place) => !hidden.has(place) && !(panel.type === 'stacked' && panel.series[place]?.isTotal));
  // Over lines, the numbers of several series would overlap.
  return panel.type === 'line' && shown.length > 1 ? [] : shown;
}

/** Writes the numbers, and `/` where a report has it, beside their marks: as many as there is room for. The table has all of them. */
export function writeNumbers(chart: PanelChartJs, picture: ChartPicture): void {
  const { ctx } = chart;
  const { panel, trend, theme } = picture;
  const height = Math.round(theme.fontSize * SMALL);
  const places = labelledSeries(picture);
  const boxAt = (place: number, index: number): MarkBox => markBox(chart, picture, place, index);
  // Bars side by side: the number of a low one must not overlap those beside it.
  const bars = panel.type === 'bar' ? places.flatMap((place) => trend.positions.map((_, index) => boxAt(place, index))) : [];
  const taken: MarkBox[] = [];
  const write = (point: TrendPoint, place: number, mark: MarkBox): void => {
    const text = groupedMarkedText(point, panel, trend);
    const box = text ? textBox(picture, mark, { width: ctx.measureText(text).width, height }) : null;
    if (!box) return;
    const plate = { ...box, x: box.x - 2, width: box.width + 4 };
    if (taken.some((other) => overlaps(other, plate)) || bars.some((bar) => reachesInto(box, bar))) return;
    taken.push(plate);
    ctx.fillStyle = panel.type === 'stacked' && isSolid(place) ? theme.onAccent : theme.ink;
    ctx.fillText(text, box.x, box.y + height / 2);
  };
  ctx.save();
  ctx.font = smallFont(picture);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const place of places) panel.series[place]?.points.forEach((point, index) => write(point, place, boxAt(place, index)));
  ctx.restore();
}

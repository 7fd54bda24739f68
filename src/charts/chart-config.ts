import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { TrendSeries } from '../trend/trend.js';
import { numberText } from '../report/cell-text.js';
import { isHorizontal, MOST_IN_LABEL } from './chart-picture.js';
import type { ChartPicture } from './chart-picture.js';
import { styleOf } from './series-styles.js';
import type { Fill } from './series-styles.js';

export type PanelKind = 'bar' | 'line';
type Dataset = ChartDataset<PanelKind, (number | null)[]>;

/** A text cut into lines of so many characters, or of words where it has any. */
function wrapped(text: string, most: number): string[] {
  if (text.includes(' ')) return text.split(' ');
  const characters = Array.from(text);
  const lines = Math.ceil(characters.length / Math.max(1, most));
  // Lines of one length look better than a last one of a character.
  const each = Math.ceil(characters.length / Math.max(1, lines));
  return Array.from({ length: lines }, (_, line) => characters.slice(line * each, (line + 1) * each).join(''));
}

/** What stands on the axis of positions. */
function axisLabels({ trend, theme }: ChartPicture, width: number): string[][] {
  const { positions } = trend;
  if (!isHorizontal(trend)) return positions.map(({ year }) => [String(year)]);
  const fit = Math.floor((width * 0.3) / theme.fontSize);
  const short = (label: string): string => (label.length > MOST_IN_LABEL ? `${label.slice(0, MOST_IN_LABEL)}…` : label);
  return positions.map(({ label }) => wrapped(short(label), Math.max(4, Math.min(14, fit))));
}

function datasetOf(picture: ChartPicture, series: TrendSeries, index: number, width: number, fill: Fill): Dataset {
  const { trend, panel, theme, hidden } = picture;
  const colour = theme.colours[index % theme.colours.length] ?? theme.ink;
  const { dash, point } = styleOf(index);
  const base = {
    label: series.name,
    data: series.points.map(({ value }) => value),
    hidden: hidden.has(index),
  };
  // The published total of a stack is a mark across it, where the stack should end.
  if (series.isTotal && panel.type === 'stacked')
    return {
      ...base,
      type: 'line',
      stack: 'total',
      order: -1,
      showLine: false,
      pointStyle: 'line',
      pointRotation: isHorizontal(trend) ? 90 : 0,
      // Not so wide that one position's mark would meet the next one's.
      pointRadius: Math.min(theme.fontSize * 1.1, isHorizontal(trend) ? theme.fontSize : (width / trend.positions.length) * 0.33),
      borderColor: theme.ink,
      pointBorderWidth: 2,
    };
  if (panel.type === 'line')
    return {
      ...base,
      type: 'line',
      borderColor: colour,
      backgroundColor: colour,
      borderDash: [...dash],
      borderWidth: 2,
      pointStyle: point,
      pointRadius: 4,
      pointBorderWidth: 2,
      // With it, the line is drawn without Path2D, which only canvases know.
      segment: {},
    };
  return {
    ...base,
    type: 'bar',
    backgroundColor: fill(index, colour),
    borderColor: panel.type === 'stacked' ? theme.ground : colour,
    borderWidth: 1,
    borderSkipped: false,
    categoryPercentage: 0.8,
    barPercentage: 0.92,
    maxBarThickness: theme.fontSize * 4,
  };
}

/** Whether the shares of a whole come to more than it, by more than rounding makes of them. */
const isOverWhole = ({ panel, trend }: ChartPicture): boolean =>
  trend.positions.some((_, place) => panel.series.reduce((sum, { points }) => sum + (points[place]?.value ?? 0), 0) > 101);

/** The configuration of Chart.js for a picture that is `width` CSS pixels wide. */
export function chartConfig(
  picture: ChartPicture,
  width: number,
  fill: Fill,
  plugins: Plugin<PanelKind>[],
): ChartConfiguration<PanelKind, (number | null)[]> {
  const { trend, panel, theme } = picture;
  const horizontal = isHorizontal(trend);
  const isStacked = panel.type === 'stacked';
  const font = { family: theme.fontFamily, size: theme.fontSize, lineHeight: 1.2 };
  const border = { color: theme.ink, width: 1 };
  const positions = {
    type: 'category' as const,
    stacked: isStacked,
    // Lines stand in the middle of a year's place, as bars do.
    offset: true,
    border,
    grid: { display: false },
    ticks: {
      autoSkip: !horizontal,
      maxRotation: 0,
      autoSkipPadding: theme.fontSize * 0.4,
      color: theme.ink,
      font,
      // One year is as long as another, so that the first tells whether all of them fit.
      ...(!horizontal && { sampleSize: 1 }),
    },
  };
  const values = {
    type: 'linear' as const,
    stacked: isStacked,
    beginAtZero: true,
    border: { display: false },
    grid: { color: theme.line, lineWidth: 0.5, drawTicks: false },
    // Numbers stand over the highest bar.
    grace: isStacked ? 0 : '8%',
    // A published total may be less than its parts.
    ...(panel.isShare && isStacked && !isOverWhole(picture) ? { max: 100 } : {}),
    ticks: {
      ...(panel.isCount ? { precision: 0 } : {}),
      padding: theme.fontSize * 0.4,
      maxTicksLimit: 7,
      maxRotation: 0,
      callback: (value: number | string) => numberText(Number(value)),
      color: theme.ink,
      font,
    },
  };
  return {
    type: 'bar',
    data: {
      labels: axisLabels(picture, width),
      datasets: panel.series.map((series, index) => datasetOf(picture, series, index, width, fill)),
    },
    options: {
      indexAxis: horizontal ? 'y' : 'x',
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      font,
      color: theme.ink,
      // The unit stands above the axis.
      layout: { padding: { top: theme.fontSize * 2.5, right: theme.fontSize * (horizontal ? 2.5 : 0.5), left: 1, bottom: 1 } },
      scales: horizontal ? { x: values, y: positions } : { x: positions, y: values },
    },
    plugins,
  };
}

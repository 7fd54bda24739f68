import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { TrendSeries } from '../../trend/trend.js';
import { numberText } from '../../report/number-text.js';
import { isHorizontal } from '../chart-picture.js';
import type { ChartPicture } from '../chart-picture.js';
import { styleOf } from '../series-styles.js';
import type { Fill } from '../series-styles.js';
import { axisLabels } from './axis-labels.js';

export type PanelKind = 'bar' | 'line';
export type PanelConfig = ChartConfiguration<PanelKind, (number | null)[]>;
type Dataset = ChartDataset<PanelKind, (number | null)[]>;

/** What every dataset has: its numbers, as the trend has them. */
interface Numbers {
  readonly label: string;
  readonly data: (number | null)[];
  readonly hidden: boolean;
}

/** The published total of a stack: a mark across it, where the stack should end. */
function totalMarks(numbers: Numbers, { trend, theme }: ChartPicture, width: number): Dataset {
  const isAcross = isHorizontal(trend);
  // Not so wide that one position's mark would meet the next one's.
  const room = isAcross ? theme.fontSize : (width / trend.positions.length) * 0.33;
  return {
    ...numbers,
    type: 'line',
    stack: 'total',
    order: -1,
    showLine: false,
    pointStyle: 'line',
    pointRotation: isAcross ? 90 : 0,
    pointRadius: Math.min(theme.fontSize * 1.1, room),
    borderColor: theme.ink,
    pointBorderWidth: 2,
  };
}

function line(numbers: Numbers, index: number, colour: string): Dataset {
  const { dash, point } = styleOf(index);
  return {
    ...numbers,
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
}

function bars(numbers: Numbers, { panel, theme }: ChartPicture, colour: string, fill: string | CanvasPattern): Dataset {
  return {
    ...numbers,
    type: 'bar',
    backgroundColor: fill,
    borderColor: panel.type === 'stacked' ? theme.ground : colour,
    borderWidth: 1,
    borderSkipped: false,
    categoryPercentage: 0.8,
    barPercentage: 0.92,
    maxBarThickness: theme.fontSize * 4,
  };
}

function datasetOf(picture: ChartPicture, series: TrendSeries, index: number, width: number, fill: Fill): Dataset {
  const { panel, theme, hidden } = picture;
  const colour = theme.colours[index % theme.colours.length] ?? theme.ink;
  const numbers = { label: series.name, data: series.points.map(({ value }) => value), hidden: hidden.has(index) };
  if (series.isTotal && panel.type === 'stacked') return totalMarks(numbers, picture, width);
  return panel.type === 'line' ? line(numbers, index, colour) : bars(numbers, picture, colour, fill(index, colour));
}

/** Shares are rounded to a tenth, so that those of a whole may come to a little more than a hundred. */
const MAX_ROUNDED_WHOLE = 101;

/** Whether the shares of a whole come to more than it, by more than rounding makes of them. */
const isOverWhole = ({ panel, trend }: ChartPicture): boolean =>
  trend.positions.some((_, place) => panel.series.reduce((sum, { points }) => sum + (points[place]?.value ?? 0), 0) > MAX_ROUNDED_WHOLE);

const fontOf = ({ theme }: ChartPicture) => ({ family: theme.fontFamily, size: theme.fontSize, lineHeight: 1.2 });

/** The axis of years or agencies. */
function positionsAxis(picture: ChartPicture) {
  const { trend, panel, theme } = picture;
  const ticks = { maxRotation: 0, autoSkipPadding: theme.fontSize * 0.4, color: theme.ink, font: fontOf(picture) };
  return {
    type: 'category' as const,
    stacked: panel.type === 'stacked',
    // Lines stand in the middle of a year's place, as bars do.
    offset: true,
    border: { color: theme.ink, width: 1 },
    grid: { display: false },
    // One year is as long as another, so that the first tells whether all of them fit. Of agencies, each has a line or more to itself.
    ticks: isHorizontal(trend) ? { ...ticks, autoSkip: false } : { ...ticks, autoSkip: true, sampleSize: 1 },
  };
}

/** The axis of numbers. */
function valuesAxis(picture: ChartPicture) {
  const { panel, theme } = picture;
  const isStacked = panel.type === 'stacked';
  const ticks = {
    padding: theme.fontSize * 0.4,
    maxTicksLimit: 7,
    maxRotation: 0,
    callback: (value: number | string) => numberText(Number(value)),
    color: theme.ink,
    font: fontOf(picture),
  };
  const axis = {
    type: 'linear' as const,
    stacked: isStacked,
    beginAtZero: true,
    border: { display: false },
    grid: { color: theme.line, lineWidth: 0.5, drawTicks: false },
    // Numbers stand over the highest bar.
    grace: isStacked ? 0 : '8%',
    ticks: panel.isCount ? { ...ticks, precision: 0 } : ticks,
  };
  // Shares of a whole end where it does; published parts may be more than their published total.
  return panel.isShare && isStacked && !isOverWhole(picture) ? { ...axis, max: 100 } : axis;
}

/**
 * The configuration of Chart.js for a picture. By it, Chart.js listens to nothing and follows no size: pointer, keyboard and size are the element's.
 *
 * @param width in CSS pixels
 * @param fill what bars are filled with
 */
export function chartConfig(picture: ChartPicture, width: number, fill: Fill, plugins: Plugin<PanelKind>[]): PanelConfig {
  const { trend, panel, theme } = picture;
  const horizontal = isHorizontal(trend);
  const positions = positionsAxis(picture);
  const values = valuesAxis(picture);
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
      font: fontOf(picture),
      color: theme.ink,
      // The unit stands above the axis.
      layout: { padding: { top: theme.fontSize * 2.5, right: theme.fontSize * (horizontal ? 2.5 : 0.5), left: 1, bottom: 1 } },
      scales: horizontal ? { x: values, y: positions } : { x: positions, y: values },
    },
    plugins,
  };
}

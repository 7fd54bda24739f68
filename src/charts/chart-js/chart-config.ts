import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { TrendSeries } from '../../trend/trend.js';
import { groupedText } from '../../trend/trend-text.js';
import { isHorizontal } from '../chart-picture.js';
import type { ChartPicture } from '../chart-picture.js';
import { nameRoom } from '../name-room.js';
import { styleOf } from '../series-styles.js';
import type { Fill } from '../series-styles.js';
import { axisLabels } from './axis-labels.js';
import { sumOf } from '../../values/lists.js';

export type PanelKind = 'bar' | 'line';
export type PanelConfig = ChartConfiguration<PanelKind, (number | null)[]>;

/** A series, with the shape of its points. */
type Dataset = ChartDataset<PanelKind, (number | null)[]> & { readonly shape?: string };

/** The size of a picture, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What every dataset has: its numbers, as in the trend. */
interface Numbers {
  readonly label: string;
  readonly data: (number | null)[];
  readonly hidden: boolean;
}

/** The published total of a stack: a mark across it, where the stack should end. */
function totalMarks(numbers: Numbers, { trend, theme }: ChartPicture, width: number): Dataset {
  const isAcross = isHorizontal(trend);
  // Narrow enough not to touch the mark of the next position.
  const room = isAcross ? theme.fontSize : (width / trend.positions.length) * 0.33;
  return {
    ...numbers,
    type: 'line',
    stack: 'total',
    order: -1,
    showLine: false,
    shape: isAcross ? 'upright' : 'level',
    pointRadius: Math.min(theme.fontSize * 1.1, room),
    backgroundColor: theme.ink,
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
    shape: point,
  };
}

function bars(numbers: Numbers, { panel, theme }: ChartPicture, colour: string, fill: string | CanvasPattern): Dataset {
  return {
    ...numbers,
    type: 'bar',
    backgroundColor: fill,
    borderColor: colour,
    inflateAmount: panel.type === 'stacked' ? -1 : 0,
    categoryPercentage: 0.8,
    barPercentage: 1,
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

/** Shares are rounded to a tenth, so that the shares of a whole may add up to slightly more than a hundred. */
const MAX_ROUNDED_WHOLE = 101;

/** Whether the shares of a whole add up to more than the whole, beyond what rounding explains. */
const isOverWhole = ({ panel, trend }: ChartPicture): boolean =>
  trend.positions.some((_, place) => sumOf(panel.series.map(({ points }) => points[place]?.value ?? 0)) > MAX_ROUNDED_WHOLE);

const fontOf = ({ theme }: ChartPicture) => ({ family: theme.fontFamily, size: theme.fontSize, lineHeight: 1.2 });

/** How many years a line has at least that is as wide as the chart. */
const MIN_FOR_WHOLE_WIDTH = 4;

/** The axis of years or agencies. */
function positionsAxis(picture: ChartPicture) {
  const { trend, panel, theme } = picture;
  const ticks = { maxRotation: 0, autoSkipPadding: theme.fontSize * 0.4, color: theme.soft, font: fontOf(picture) };
  return {
    type: 'category' as const,
    stacked: panel.type === 'stacked',
    // A line reaches from one axis to the other; bars, and points too few for a line, are in the middle of a year's space.
    offset: panel.type !== 'line' || isHorizontal(trend) || trend.positions.length < MIN_FOR_WHOLE_WIDTH,
    border: { color: theme.ink, width: 1 },
    grid: { display: false },
    // All years are equally long, so that the first tells whether they all fit. Each agency has one or more lines to itself.
    ticks: isHorizontal(trend) ? { ...ticks, autoSkip: false } : { ...ticks, autoSkip: true, sampleSize: 1 },
  };
}

/** The axis of numbers. */
function valuesAxis(picture: ChartPicture) {
  const { panel, trend, theme } = picture;
  const isStacked = panel.type === 'stacked';
  const ticks = {
    padding: theme.fontSize * 0.4,
    maxTicksLimit: 6,
    maxRotation: 0,
    callback: (value: number | string) => groupedText(Number(value), trend),
    color: theme.soft,
    font: fontOf(picture),
  };
  const axis = {
    type: 'linear' as const,
    stacked: isStacked,
    beginAtZero: true,
    border: { display: false },
    grid: { color: theme.line, lineWidth: 1, drawTicks: false },
    // Room for the number over the highest bar.
    grace: isStacked ? 0 : '8%',
    ticks: panel.isCount ? { ...ticks, precision: 0 } : ticks,
  };
  // The axis of shares ends at the whole, unless the published parts exceed their published total.
  return panel.isShare && isStacked && !isOverWhole(picture) ? { ...axis, max: 100 } : axis;
}

/**
 * The configuration of Chart.js for a picture. It makes Chart.js neither listen to events nor follow sizes: the element handles pointer,
 * keyboard and size.
 *
 * @param size in CSS pixels
 * @param fill the fill of bars
 */
export function chartConfig(picture: ChartPicture, size: Size, fill: Fill, plugins: Plugin<PanelKind>[]): PanelConfig {
  const { trend, panel, theme } = picture;
  const { width, height } = size;
  const horizontal = isHorizontal(trend);
  // Room for numbers beside bars, or for the names of series.
  const right = horizontal ? theme.fontSize * 2.5 : Math.max(theme.fontSize * 0.5, nameRoom(picture, width, height));
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
      // Room for the unit above the axis.
      layout: { padding: { top: theme.fontSize * 2.5, right, left: 1, bottom: 1 } },
      scales: horizontal ? { x: values, y: positions } : { x: positions, y: values },
    },
    plugins,
  };
}

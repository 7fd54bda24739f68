// The chart as one would write it with Chart.js alone: the same picture, with a legend in HTML. It has nothing else that the element has:
// no table, no support for screen readers or the keyboard, no sentence, notes, tooltip or page theme.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartDataset, Plugin } from 'chart.js';
import type { ReportInput } from '../../src/report/report.js';
import type { Drawn } from './drawn.js';
import { FORMAT_CHANGE, resultsOf, TITLE, TOTAL, UNIT } from './results.js';
import type { Results } from './results.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

type Kind = 'bar' | 'line';

const INK = '#1a1a1a';
const GROUND = '#fff';
const SOFT = 'oklch(0.4 0 0)';
const GRID = 'rgb(0 0 0 / 0.17)';
const COLOURS = ['#0b4a97', '#d6702c', '#1d2129', '#7a6077', '#a48590', '#9b1014', '#5477d4'];
const SIZE = 14;
const FONT = { family: 'sans-serif', size: SIZE, lineHeight: 1.2 };
const SMALL = `${SIZE * 0.92}px ${FONT.family}`;

const NAME_HEIGHT = SIZE * 1.5;

/** The room for the names at the ends of the series, all of four characters. */
const NAMES = Math.ceil(SIZE * 5.3);

const TILE = 8;
const RISING = [-2, 10, 10, -2, -2, 2, 2, -2, 6, 10, 10, 6];
const FALLING = [10, 10, -2, -2, 10, 2, 6, -2, 2, 10, -2, 6];
const LEVEL = [0, 4.5, 8, 4.5];
const UPRIGHT = [4.5, 0, 4.5, 8];
const HATCHES = [[], RISING, LEVEL, FALLING, UPRIGHT, [...LEVEL, ...UPRIGHT]];

function patternOf(context: CanvasRenderingContext2D, index: number): string | CanvasPattern {
  const colour = COLOURS[index] ?? INK;
  const hatch = HATCHES[index] ?? [];
  if (hatch.length === 0) return colour;
  const tile = document.createElement('canvas');
  const side = Math.round(TILE * devicePixelRatio);
  tile.width = tile.height = side;
  const surface = tile.getContext('2d');
  if (!surface) return colour;
  surface.scale(side / TILE, side / TILE);
  surface.fillStyle = GROUND;
  surface.fillRect(0, 0, TILE, TILE);
  surface.fillStyle = surface.strokeStyle = colour;
  surface.globalAlpha = 0.16;
  surface.fillRect(0, 0, TILE, TILE);
  surface.globalAlpha = 0.4;
  surface.lineWidth = 1;
  surface.beginPath();
  for (let at = 0; at < hatch.length; at += 4) {
    surface.moveTo(hatch[at] ?? 0, hatch[at + 1] ?? 0);
    surface.lineTo(hatch[at + 2] ?? 0, hatch[at + 3] ?? 0);
  }
  surface.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(TILE / side));
  return pattern ?? colour;
}

/** The names at the ends of the series, from top to bottom, as far apart as they are high; the lines that lead to them are drawn. */
function leaders(chart: Chart<Kind>, ends: readonly { readonly x: number; readonly y: number }[]): void {
  const { ctx, chartArea } = chart;
  const places = ends.map(({ y }) => y);
  for (let index = 1; index < places.length; index += 1)
    places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + NAME_HEIGHT);
  for (let index = places.length - 1, most = chartArea.bottom; index >= 0; index -= 1, most -= NAME_HEIGHT)
    places[index] = Math.min(places[index] ?? 0, most);
  ctx.strokeStyle = SOFT;
  ctx.lineWidth = 0.5;
  ends.forEach(({ x, y }, index) => {
    ctx.beginPath();
    ctx.moveTo(x + SIZE * 0.3, y);
    ctx.lineTo(chartArea.right + SIZE * 0.9, places[index] ?? 0);
    ctx.stroke();
  });
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
}

/** Draws the unit, the numbers, the line where the format changes, and the lines that lead to the names of the series. */
const labels = ({ series, formatChange }: Results): Plugin<Kind> => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea, scales } = chart;
    const height = Math.round(SIZE * 0.92);
    ctx.save();
    ctx.font = SMALL;
    ctx.fillStyle = ctx.strokeStyle = SOFT;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'top';
    ctx.fillText(UNIT, 1, 1);

    const place = (index: number): number => scales.x?.getPixelForValue(index) ?? 0;
    const x = Math.round((place(formatChange - 1) + place(formatChange)) / 2) + 0.5;
    ctx.fillText(FORMAT_CHANGE, x - ctx.measureText(FORMAT_CHANGE).width / 2, 1);
    ctx.lineWidth = 1;
    ctx.setLineDash([2, 3]);
    ctx.beginPath();
    ctx.moveTo(x, SIZE * 1.3);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.setLineDash([]);

    ctx.textBaseline = 'middle';
    series.forEach(({ values, sums }, place) => {
      ctx.fillStyle = place === 0 ? GROUND : INK;
      chart.getDatasetMeta(place).data.forEach((bar, index) => {
        const box = bar as unknown as Mark;
        const text = `${values[index] ?? ''}${sums[index] ? '*' : ''}`;
        const { width } = ctx.measureText(text);
        if (box.base - box.y < height + 3 || box.width < width + 6) return;
        ctx.fillText(text, box.x - width / 2, (box.y + box.base) / 2);
      });
    });
    const last = (place: number): Mark | undefined => {
      const { data } = chart.getDatasetMeta(place);
      return data[data.length - 1] as unknown as Mark | undefined;
    };
    const total = last(series.length);
    const bars = series.flatMap((_, place) => last(place) ?? []).reverse();
    leaders(chart, [
      ...(total ? [{ x: total.x, y: total.y }] : []),
      ...bars.map(({ x: middle, y, base, width }) => ({ x: middle + width / 2, y: (y + base) / 2 })),
    ]);
    ctx.restore();
  },
});

function legend({ series }: Results): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'legend';
  for (const name of [...series.map((one) => one.name), TOTAL]) {
    const entry = document.createElement('li');
    // The page's stylesheet adds the pattern.
    const sign = document.createElement('span');
    entry.append(sign, name);
    list.append(entry);
  }
  return list;
}

export class BareChart implements Drawn {
  readonly host = document.createElement('section');
  readonly canvas = document.createElement('canvas');
  readonly #results: Results;
  #chart: Chart<Kind, number[]> | undefined;

  constructor(reports: readonly ReportInput[]) {
    this.#results = resultsOf(reports);
    const heading = document.createElement('h2');
    heading.textContent = TITLE;
    const plot = document.createElement('div');
    plot.className = 'plot';
    plot.append(this.canvas);
    this.host.append(heading, legend(this.#results), plot);
  }

  draw(): void {
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    const { years, series, totals } = this.#results;
    const bars = series.map(({ name, values }, index): ChartDataset<Kind, number[]> => ({
      type: 'bar',
      label: name,
      data: [...values],
      backgroundColor: patternOf(context, index),
      borderColor: COLOURS[index] ?? INK,
      borderWidth: 1,
      borderSkipped: false,
      categoryPercentage: 0.8,
      barPercentage: 1,
      maxBarThickness: SIZE * 4,
    }));
    const total: ChartDataset<Kind, number[]> = {
      type: 'line',
      label: TOTAL,
      data: [...totals],
      stack: 'total',
      order: -1,
      showLine: false,
      pointStyle: 'line',
      pointRadius: SIZE * 1.1,
      pointBorderWidth: 2,
      borderColor: INK,
    };
    this.#chart = new Chart<Kind, number[]>(this.canvas, {
      type: 'bar',
      data: { labels: [...years], datasets: [...bars, total] },
      options: {
        animation: false,
        maintainAspectRatio: false,
        events: [],
        font: FONT,
        color: INK,
        layout: { padding: { top: SIZE * 2.5, right: NAMES, left: 1, bottom: 1 } },
        scales: {
          x: {
            stacked: true,
            border: { color: INK, width: 1 },
            grid: { display: false },
            ticks: { maxRotation: 0, autoSkipPadding: SIZE * 0.4, color: SOFT, font: FONT },
          },
          y: {
            stacked: true,
            border: { display: false },
            grid: { color: GRID, lineWidth: 1, drawTicks: false },
            ticks: { precision: 0, padding: SIZE * 0.4, maxTicksLimit: 6, maxRotation: 0, color: SOFT, font: FONT },
          },
        },
      },
      plugins: [labels(this.#results)],
    });
  }

  end(): void {
    this.#chart?.destroy();
  }
}

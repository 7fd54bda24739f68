import { drawn } from '../drawn.js';
import { CHARTS } from './contestants.js';
import type { ChartContestant } from './contestants.js';
import { show, takeAway } from './show.js';
import { TEN_YEARS } from './ten-years.js';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray;
}

async function pictureBy(name: ChartContestant): Promise<Picture> {
  const chart = new CHARTS[name](TEN_YEARS);
  await show(chart);
  await drawn();
  const { canvas } = chart;
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error(`${name} has no canvas.`);
  const { width, height } = canvas;
  const { data: pixels } = context.getImageData(0, 0, width, height);
  await takeAway(chart);
  return { width, height, pixels };
}

const isPainted = ({ pixels }: Picture): boolean => pixels.some((value) => value !== 0);

/** How much a channel of a pixel may differ, of 255: faint colours are stored with few bits. */
const ROUNDING = 2;

/** A channel of a pixel on a white background. */
const seen = ({ pixels }: Picture, pixel: number, channel: number): number => {
  const alpha = pixels[pixel + 3] ?? 0;
  return ((pixels[pixel + channel] ?? 0) * alpha) / 255 + 255 - alpha;
};

/**
 * The share of pixels that may differ: Chart.js's own bars have neither edges on whole pixels nor a gap between the parts of a stack, each of
 * which is an outline of another colour.
 */
const MAX_DIFFERENCE = 0.07;

/** How many pixels differ by more than rounding. */
function difference(one: Picture, other: Picture): number {
  let count = 0;
  for (let at = 0; at < one.pixels.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs(seen(one, at, channel) - seen(other, at, channel)) > ROUNDING)) count += 1;
  return count;
}

/**
 * Throws unless bare Chart.js draws the same picture as our element, as far as it can: comparing with a simpler picture would be meaningless.
 * ECharts has another layout and other patterns, so only checks that it draws something equally wide.
 */
export async function check(): Promise<void> {
  const ours = await pictureBy('ours');
  const bare = await pictureBy('bare chart.js');
  const other = await pictureBy('ECharts');
  const size = ({ width, height }: Picture): string => `${width} × ${height}`;
  if (!isPainted(ours)) throw new Error('Ours is empty.');
  if (size(ours) !== size(bare)) throw new Error(`Bare chart.js draws ${size(bare)} pixels, ours ${size(ours)}.`);
  const count = difference(ours, bare);
  const share = count / (ours.pixels.length / 4);
  if (share > MAX_DIFFERENCE) throw new Error(`Bare chart.js draws ${(share * 100).toFixed(1)} % of the pixels otherwise than ours.`);
  if (!isPainted(other) || other.width !== ours.width) throw new Error(`ECharts draws ${size(other)} pixels, ours ${size(ours)}.`);
}

import type { TrendPanel } from '../../trend/trend.js';
import { largest, smallest } from '../../values/largest-smallest.js';
import { listOf, sumOf } from '../../values/lists.js';

/** A scale of numbers, with the numbers that are written beside it. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** About how many steps an axis has. */
const STEPS = 4;

/** The next of 1, 2, 5, 10, 20, … from a number up. */
function roundStep(least: number, isCount: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ([1, 2, 5, 10].find((one) => one * power >= least) ?? 10) * power;
  return isCount ? Math.max(1, step) : step;
}

const valuesAt = ({ series }: TrendPanel, place: number): number[] =>
  series.filter(({ isTotal }) => !isTotal).flatMap(({ points }) => points[place]?.value ?? []);

/** The ends of what is drawn: single numbers, or what they add up to in a stack, and the totals. */
function extremes(panel: TrendPanel, count: number): readonly [number, number] {
  const values = panel.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const sums = panel.type === 'stacked' ? listOf(count, (place) => sumOf(valuesAt(panel, place).map((value) => Math.max(0, value)))) : [];
  return [Math.min(0, smallest([0, ...values])), Math.max(0, largest([0, ...values, ...sums]))];
}

/** The axis of a panel: from a round number at or below its least, zero at most, to one at or above its largest. */
export function valueAxis(panel: TrendPanel, count: number): ValueAxis {
  const [least, most] = extremes(panel, count);
  const step = roundStep((most - least || 1) / STEPS, panel.isCount);
  const [first, last] = [Math.floor(least / step), Math.max(1, Math.ceil(most / step))];
  // A multiple of the step, rounded: 3 × 0.1 is 0.30000000000000004.
  const ticks = listOf(last - first + 1, (index) => Number(((first + index) * step).toPrecision(12)));
  return { from: ticks[0] ?? 0, to: ticks[ticks.length - 1] ?? 1, ticks };
}

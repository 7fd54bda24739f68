// What runs in the browser.
import { drawn, frame, frameThat } from '../drawn.js';
import type { Sample } from '../medians.js';
import { CHARTS } from './contestants.js';
import type { ChartContestant } from './contestants.js';
import type { Drawn } from './drawn.js';
import { show, takeAway } from './show.js';
import { TEN_YEARS } from './ten-years.js';

export { check } from './agreement.js';

/**
 * What is timed: the first drawing of a page that was just opened, and one more in a page that has drawn others, until the picture is on screen; then,
 * until there is also what the picture does not wait for.
 */
export type ChartTask = 'first drawing' | 'another drawing' | 'first, and all else' | 'another, and all else';

export type ChartSample = Sample<ChartContestant, ChartTask>;

/** Draws once. Whoever asks for a first drawing has opened a page for it. */
export async function draw(contestant: ChartContestant, which: 'first' | 'another'): Promise<ChartSample[]> {
  const samples: ChartSample[] = [];
  const start = performance.now();
  const take = (what: ChartTask, until: 'script' | 'drawn'): void => {
    samples.push({ contestant, task: what, until, time: performance.now() - start });
  };
  const chart: Drawn = new CHARTS[contestant](TEN_YEARS);
  const seen = frameThat(() => chart.canvas !== null).then(() => take(`${which} drawing`, 'drawn'));
  await show(chart);
  take(`${which} drawing`, 'script');
  await seen;
  // Frame by frame: a page that is asked without a pause is never idle.
  while (chart.isComplete === false) await frame();
  take(`${which}, and all else`, 'script');
  await drawn();
  take(`${which}, and all else`, 'drawn');
  await takeAway(chart);
  return samples;
}

/** How many drawings warm up what is compiled when it is used often, as on a page of many charts. */
const WARM_UP = 20;

/**
 * Draws each in turn, in each round in another order, for so many seconds. No garbage is collected on purpose in between: that would also throw away
 * what is compiled, and no page does it before it draws a chart.
 */
export async function run(seconds: number): Promise<ChartSample[]> {
  const samples: ChartSample[] = [];
  const start = performance.now();
  for (let round = 0; round < WARM_UP * 2 || performance.now() - start < seconds * 1000; round++) {
    const order = (Object.keys(CHARTS) as ChartContestant[]).map((name) => ({ name, place: Math.random() }));
    for (const { name } of order.sort((a, b) => a.place - b.place)) {
      const taken = await draw(name, 'another');
      if (round >= WARM_UP) samples.push(...taken);
    }
  }
  return samples;
}

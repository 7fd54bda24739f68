// Runs in the browser.
import { drawn, frame, frameThat } from '../drawn.js';
import type { Sample } from '../medians.js';
import { CHARTS } from './contestants.js';
import type { ChartContestant } from './contestants.js';
import type { Drawn } from './drawn.js';
import { show, takeAway } from './show.js';
import { TEN_YEARS } from './ten-years.js';

export { check } from './agreement.js';

/**
 * What is timed: the first drawing in a page just opened, and another in a page that has drawn others, both until the picture is on screen;
 * then the same until everything for which the picture does not wait is there too.
 */
export type ChartTask = 'first drawing' | 'another drawing' | 'first, and all else' | 'another, and all else';

export type ChartSample = Sample<ChartContestant, ChartTask>;

/** Draws once. For a first drawing, the caller has to open a new page. */
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
  // Polls once a frame, because a page that is polled without a pause is never idle.
  while (chart.isComplete === false) await frame();
  take(`${which}, and all else`, 'script');
  await drawn();
  take(`${which}, and all else`, 'drawn');
  await takeAway(chart);
  return samples;
}

/** Drawings after which frequently used code is compiled, as on a page with many charts. */
const WARM_UP = 20;

/**
 * Draws each in turn for a number of seconds, in a different order in each round. Does not force garbage collection in between: that would
 * also discard compiled code, and no page does so before drawing a chart.
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

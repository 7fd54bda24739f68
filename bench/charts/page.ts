// What runs in the browser.
import { drawn } from '../drawn.js';
import type { Sample } from '../medians.js';
import { CHARTS } from './contestants.js';
import type { ChartContestant } from './contestants.js';
import { show, takeAway } from './show.js';
import { TEN_YEARS } from './ten-years.js';

export { check } from './agreement.js';

/** What is timed. */
export type ChartTask = 'first drawing';

export type ChartSample = Sample<ChartContestant, ChartTask>;

async function measure(contestant: ChartContestant): Promise<ChartSample[]> {
  // There where the browser was started with --js-flags=--expose-gc.
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  const chart = new CHARTS[contestant](TEN_YEARS);
  await show(chart);
  const script = performance.now() - start;
  await drawn();
  const all = performance.now() - start;
  await takeAway(chart);
  const sample = { contestant, task: 'first drawing' } as const;
  return [
    { ...sample, until: 'script', time: script },
    { ...sample, until: 'drawn', time: all },
  ];
}

/** How many drawings warm up what is compiled when it is used often, as on a page of many charts. */
const WARM_UP = 20;

/** Draws each in turn, in each round in another order, for so many seconds. */
export async function run(seconds: number): Promise<ChartSample[]> {
  const samples: ChartSample[] = [];
  const start = performance.now();
  for (let round = 0; round < WARM_UP * 2 || performance.now() - start < seconds * 1000; round++) {
    const order = (Object.keys(CHARTS) as ChartContestant[]).map((name) => ({ name, place: Math.random() }));
    for (const { name } of order.sort((a, b) => a.place - b.place)) {
      const taken = await measure(name);
      if (round >= WARM_UP) samples.push(...taken);
    }
  }
  return samples;
}

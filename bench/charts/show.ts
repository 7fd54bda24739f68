import { drawn, task } from '../drawn.js';
import type { Drawn } from './drawn.js';

/** Puts a chart on the page and has it drawn. What draws itself does not say when, so that it is looked for. */
export async function show(chart: Drawn): Promise<void> {
  document.body.append(chart.host);
  chart.draw?.();
  await chart.ready;
  while (!chart.canvas) await task();
}

/** Takes a chart away again, and with it what it held. */
export async function takeAway(chart: Drawn): Promise<void> {
  chart.end?.();
  document.body.replaceChildren();
  await drawn();
}

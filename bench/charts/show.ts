import { drawn, task } from '../drawn.js';
import type { Drawn } from './drawn.js';

/** Puts a chart on the page and has it drawn. A chart that draws itself does not say when, so it is polled. */
export async function show(chart: Drawn): Promise<void> {
  document.body.append(chart.host);
  chart.draw?.();
  await chart.ready;
  while (!chart.canvas) await task();
}

/** Removes a chart and frees its resources. */
export async function takeAway(chart: Drawn): Promise<void> {
  chart.end?.();
  document.body.replaceChildren();
  await drawn();
}

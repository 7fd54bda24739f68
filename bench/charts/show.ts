import { drawn, task } from '../drawn.js';
import type { Drawn } from './drawn.js';

/** Adds a chart to the page and draws it. A chart that draws itself does not report when, so it is polled. */
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

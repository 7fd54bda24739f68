// The ways to draw ten years of a topic that are compared. Each gets the same parsed JSON and a new canvas for each drawing.
import { loadCharts } from '../../src/elements/disclosure-trend/chart/load-charts.js';
import { DisclosureTrend } from '../../src/elements/disclosure-trend/disclosure-trend.js';
import { loadView } from '../../src/elements/disclosure-trend/load-view.js';
import type { ReportInput } from '../../src/report/report.js';
import { BareChart } from './bare-chart.js';
import type { Drawn } from './drawn.js';
import { EChart } from './e-chart.js';

/**
 * The element of this package. It does more than the others: it checks the JSON, and has a table, a sentence, notes, and support for screen
 * readers and the keyboard.
 */
class Ours implements Drawn {
  readonly host = new DisclosureTrend();

  constructor(reports: readonly ReportInput[]) {
    this.host.topic = 'results';
    this.host.report = reports;
  }

  get ready(): Promise<unknown> {
    return this.host.updateComplete;
  }

  get isComplete(): boolean {
    return !!this.host.shadowRoot?.querySelector('table');
  }

  get canvas(): HTMLCanvasElement | null {
    return this.host.shadowRoot?.querySelector('canvas') ?? null;
  }
}

customElements.define('disclosure-trend', DisclosureTrend);

// What ours loads on demand has run before the first drawing, as Chart.js has in the pages of the others.
await Promise.all([loadView(), loadCharts()]);

/** All contestants, by their names in the results. */
export const CHARTS = { ours: Ours, 'bare chart.js': BareChart, ECharts: EChart } as const satisfies Record<
  string,
  new (reports: readonly ReportInput[]) => Drawn
>;

export type ChartContestant = keyof typeof CHARTS;

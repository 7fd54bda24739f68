// The chart with ECharts: stacked bars with its own patterns, the total as a mark, numbers where they fit, and its own legend. Its layout
// differs from ours.
import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import type { ReportInput } from '../../src/report/report.js';
import type { Drawn } from './drawn.js';
import { resultsOf, TITLE, TOTAL, UNIT } from './results.js';
import type { Results } from './results.js';

use([BarChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, TitleComponent, LabelLayout, CanvasRenderer]);

export class EChart implements Drawn {
  readonly host = document.createElement('section');
  readonly #plot = document.createElement('div');
  readonly #results: Results;
  #chart: EChartsType | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(reports: readonly ReportInput[]) {
    this.#results = resultsOf(reports);
    const heading = document.createElement('h2');
    heading.textContent = TITLE;
    this.#plot.className = 'plot with-legend';
    this.host.append(heading, this.#plot);
  }

  get canvas(): HTMLCanvasElement | null {
    return this.#plot.querySelector('canvas');
  }

  draw(): void {
    const { years, series, totals } = this.#results;
    const chart = init(this.#plot, null, { renderer: 'canvas' });
    chart.setOption({
      animation: false,
      aria: { enabled: true, decal: { show: true } },
      legend: { top: 0 },
      grid: { top: 64, left: 8, right: 8, bottom: 8 },
      xAxis: { type: 'category', data: years },
      yAxis: { type: 'value', name: UNIT },
      series: [
        ...series.map(({ name, values }) => ({
          type: 'bar',
          name,
          stack: 'results',
          data: values,
          label: { show: true, color: '#1a1a1a', backgroundColor: '#fff' },
          labelLayout: { hideOverlap: true },
        })),
        { type: 'scatter', name: TOTAL, data: totals, symbol: 'rect', symbolSize: [31, 2] },
      ],
    });
    this.#chart = chart;
    this.#sizes = new ResizeObserver(() => chart.resize());
    this.#sizes.observe(this.#plot);
  }

  end(): void {
    this.#sizes?.disconnect();
    this.#chart?.dispose();
  }
}

// Everything that saves a trend as a file: one module, loaded when the reader first asks for a file.
import type { ChartPicture } from '../../../charts/chart-picture.js';
import { figurePng, figureSvg } from '../../../charts/figure.js';
import { fileName, saveFile } from '../../../dom/save-file.js';
import { trendCsv } from '../../../exporting/trend-csv.js';
import type { Trend } from '../../../trend/trend.js';
import { loadCharts } from '../chart/load-charts.js';
import type { Download } from '../trend-settings.js';

/** What is saved of a trend: everything that is shown. */
export interface ShownTrend {
  readonly trend: Trend;
  readonly pictures: readonly ChartPicture[];
  /** What readers need to know to understand the pictures. */
  readonly notes: readonly string[];
}

async function fileOf({ trend, pictures, notes }: ShownTrend, download: Download): Promise<Blob> {
  if (download === 'csv') return new Blob([trendCsv(trend)], { type: 'text/csv;charset=utf-8' });
  const charts = await loadCharts();
  const figure = { title: trend.title, pictures, notes, language: trend.language };
  const fontFamily = pictures[0]?.theme.fontFamily ?? 'sans-serif';
  if (download === 'png') return figurePng(figure, charts, fontFamily);
  return new Blob([new XMLSerializer().serializeToString(figureSvg(figure, charts, fontFamily))], { type: 'image/svg+xml' });
}

/**
 * Gives the reader a trend as a file.
 *
 * @throws Error (as a rejected promise) where the charts cannot be loaded or drawn
 */
export async function saveTrend(shown: ShownTrend, download: Download): Promise<void> {
  saveFile(await fileOf(shown, download), fileName([shown.trend.title], `.${download}`));
}

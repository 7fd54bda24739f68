import type { ChartPicture } from '../../charts/chart-picture.js';
import { trendCsv } from '../../exporting/trend-csv.js';
import type { Trend } from '../../trend/trend.js';
import { loadCharts } from './chart/load-charts.js';

/** What a trend can be kept as, in the order in which it is offered. */
export const DOWNLOADS = ['png', 'svg', 'csv'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** How long a browser may take to begin with a download, in milliseconds. */
const MAX_WAIT_MS = 60_000;

/** File systems take 255 bytes, of which a Chinese character is three. */
const MAX_NAME_LENGTH = 80;

/** Characters that no file system refuses in a name. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\s：]+/g, '-').slice(0, MAX_NAME_LENGTH);

function offer(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), MAX_WAIT_MS);
}

async function fileOf(trend: Trend, pictures: readonly ChartPicture[], notes: readonly string[], download: Download): Promise<Blob> {
  if (download === 'csv') return new Blob([trendCsv(trend)], { type: 'text/csv;charset=utf-8' });
  const { figurePng, figureSvg } = await loadCharts();
  const figure = { title: trend.title, pictures, notes, language: trend.language };
  const fontFamily = pictures[0]?.theme.fontFamily ?? 'sans-serif';
  if (download === 'png') return figurePng(figure, fontFamily);
  return new Blob([new XMLSerializer().serializeToString(figureSvg(figure, fontFamily))], { type: 'image/svg+xml' });
}

/**
 * Gives the reader a trend as a file.
 *
 * @param notes what has to be known to read the pictures
 */
export async function saveTrend(
  trend: Trend,
  pictures: readonly ChartPicture[],
  notes: readonly string[],
  download: Download,
): Promise<void> {
  offer(await fileOf(trend, pictures, notes, download), `${fileName(trend.title)}.${download}`);
}

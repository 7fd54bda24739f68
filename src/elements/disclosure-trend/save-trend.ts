import type { ChartPicture } from '../../charts/chart-picture.js';
import type { Trend } from '../../trend/trend.js';
import { trendCsv } from '../../exporting/trend-csv.js';
import { element } from '../../dom/dom.js';
import type { Download } from './trend-view.js';

/** How long a browser may take to begin with a download, in milliseconds. */
const PATIENCE_MS = 60_000;

const MOST_IN_NAME = 80;

/** Characters that no file system refuses in a name. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\s：]+/g, '-').slice(0, MOST_IN_NAME);

function offer(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = element('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE_MS);
}

async function fileOf(trend: Trend, pictures: readonly ChartPicture[], notes: readonly string[], download: Download): Promise<Blob> {
  if (download === 'csv') return new Blob([trendCsv(trend)], { type: 'text/csv;charset=utf-8' });
  const { figurePng, figureSvg } = await import('../../charts/charts.js');
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

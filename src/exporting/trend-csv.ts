import type { Trend, TrendPanel, TrendPoint, TrendSeries } from '../trend/trend.js';
import { pointText, isMarked, leftText, pointValueText, reasonText } from '../trend/trend-text.js';
import { sayTrend } from '../trend/trend-words.js';
import { unitOf } from '../collection/metric-unit.js';
import { numberText } from '../report/number-text.js';
import { officialTitle } from '../report/report.js';
import { csvText } from './csv-field.js';
import { needData } from '../values/wrong-call.js';

/** The heading of a column: its name, the unit, and whether its numbers were calculated here. */
function columnName({ fullName, points }: TrendSeries, panel: TrendPanel, { language }: Trend): string {
  const numbers = points.filter(({ value }) => value !== null);
  const marked = numbers.filter((point) => isMarked(point, panel)).length;
  const derived = marked === 0 ? [] : [sayTrend(language, marked < numbers.length ? 'partlyDerived' : 'derived')];
  return sayTrend(language, 'series', { name: fullName, unit: [panel.unit, ...derived].join(sayTrend(language, 'comma')) });
}

/** Whether its numbers are all shares of one whole, so that a column of counts can have the name of the series. */
const hasCounts = ({ isShare, whole }: TrendPanel): boolean => isShare && whole !== '';

/** The heading of the column of counts beside shares. */
function countName({ metric, fullName, points }: TrendSeries, { language }: Trend): string {
  const counts = points.flatMap(({ counts: found }) => found ?? []);
  const [{ unit } = { unit: language.label(unitOf({ kind: 'path', path: metric.path })) }] = counts;
  const added = counts.filter(({ isDerived }) => isDerived).length;
  const derived = added === 0 ? [] : [sayTrend(language, added < counts.length ? 'partlyDerived' : 'derived')];
  return sayTrend(language, 'series', { name: fullName, unit: [unit, ...derived].join(sayTrend(language, 'comma')) });
}

/** Why there is no number. A `/` explains itself. */
function reasonFor(point: TrendPoint, panel: TrendPanel, trend: Trend): string {
  const { value, reason = 'blank' } = point;
  if (value !== null || reason === 'not-applicable') return '';
  // The count has a column of its own where all are shares of one whole; otherwise it is given here.
  return hasCounts(panel) ? reasonText(reason, trend) : pointValueText(point, panel, trend);
}

/** Why there is no number, and how many cells are missing from a sum. */
const remarkOn = (point: TrendPoint, panel: TrendPanel, trend: Trend): string =>
  [reasonFor(point, panel, trend), leftText(point, trend)].filter(Boolean).join(sayTrend(trend.language, 'comma'));

/** A column of the file. */
interface CsvColumn {
  readonly head: string;
  /** The field at a position, quoted where it has to be. */
  readonly field: (place: number) => string;
}

/** The columns of one series: its numbers, the counts behind shares, and remarks where there are any. */
function seriesColumns(series: TrendSeries, panel: TrendPanel, trend: Trend): CsvColumn[] {
  const { points } = series;
  const fieldOf = (write: (point: TrendPoint) => string) => (place: number) => (points[place] ? write(points[place]) : '');
  const columns: CsvColumn[] = [{ head: columnName(series, panel, trend), field: fieldOf(pointText) }];
  if (hasCounts(panel)) {
    const count = (point: TrendPoint): string => (point.counts ? numberText(point.counts.value) : pointText(point));
    columns.push({ head: countName(series, trend), field: fieldOf(count) });
  }
  const remark = (point: TrendPoint): string => remarkOn(point, panel, trend);
  if (points.some((point) => remark(point) !== '')) {
    const head = sayTrend(trend.language, 'remarkHead', { name: series.fullName });
    const quoted = (text: string): string => (text === '' ? '' : csvText(text));
    columns.push({ head, field: fieldOf((point) => quoted(remark(point))) });
  }
  return columns;
}

/**
 * A trend as CSV (RFC 4180, with a byte order mark, by which spreadsheets recognise UTF-8): one line for each position and one column for
 * each series, followed by a column of counts where shares of a whole are shown. Why a number is missing is in a column of its own, so that
 * blank stays blank.
 */
export function trendCsv(trend: Trend): string {
  needData('trendCsv', ['trendOf 得到的趋势', 'a trend as trendOf gives it'], trend, 'panels');
  const { by, positions, panels, language } = trend;
  const columns = panels.flatMap((panel) => panel.series.flatMap((series) => seriesColumns(series, panel, trend)));
  const first = sayTrend(language, by === 'year' ? 'yearHead' : 'agencyHead');
  const head = [first, ...columns.map((column) => column.head), sayTrend(language, 'sourceHead')].map(csvText);
  const rows = positions.map(({ agency, year, report }, place) => {
    const name = by === 'year' ? String(year) : csvText(agency);
    const source = report ? csvText(report.source ?? officialTitle(agency, year)) : '';
    return [name, ...columns.map(({ field }) => field(place)), source];
  });
  return `\uFEFF${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

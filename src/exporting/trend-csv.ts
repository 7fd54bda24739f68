import type { Trend, TrendPanel, TrendPoint, TrendSeries } from '../trend/trend.js';
import { cellText, isMarked, leftText, pointValueText, reasonText } from '../trend/trend-text.js';
import { sayTrend } from '../trend/trend-words.js';
import { PIECE } from '../formats/both-formats.js';
import { numberText } from '../report/cell-text.js';
import { officialTitle } from '../report/report.js';
import { csvText } from './csv-field.js';

/** What a column holds: the name, the unit, and whether its numbers were calculated here. */
function columnName({ fullName, points }: TrendSeries, panel: TrendPanel, { language }: Trend): string {
  const numbers = points.filter(({ value }) => value !== null);
  const marked = numbers.filter((point) => isMarked(point, panel)).length;
  const derived = marked === 0 ? [] : [sayTrend(language, marked < numbers.length ? 'partlyDerived' : 'derived')];
  return sayTrend(language, 'series', { name: fullName, unit: [panel.unit, ...derived].join(sayTrend(language, 'comma')) });
}

/** Whether what its numbers are shares of is one whole: their counts have the names that they have. */
const hasCounts = ({ isShare, whole }: TrendPanel): boolean => isShare && whole !== '';

/** What the column of counts beside shares holds. */
function countName({ fullName, points }: TrendSeries, { language }: Trend): string {
  const counts = points.flatMap(({ counts: found }) => found ?? []);
  const [{ unit } = { unit: language.label(PIECE) }] = counts;
  const added = counts.filter(({ isDerived }) => isDerived).length;
  const derived = added === 0 ? [] : [sayTrend(language, added < counts.length ? 'partlyDerived' : 'derived')];
  return sayTrend(language, 'series', { name: fullName, unit: [unit, ...derived].join(sayTrend(language, 'comma')) });
}

/** Why there is no number, with the number there would be a share of where that stands nowhere else, and what a sum does not have in it. */
function remarkOn(point: TrendPoint, panel: TrendPanel, trend: Trend): string {
  const { value, reason = 'blank' } = point;
  const why =
    value !== null || reason === 'not-applicable' ? '' : hasCounts(panel) ? reasonText(reason, trend) : pointValueText(point, panel, trend);
  return [why, leftText(point, trend)].filter(Boolean).join(sayTrend(trend.language, 'comma'));
}

/**
 * What a trend shows as CSV (RFC 4180, with a byte order mark, which spreadsheets know UTF-8 by): a line a position, a column a series, beside shares of
 * a whole one of their counts; why a number is missing stands in a column of its own, so that blank stays blank.
 */
export function trendCsv(trend: Trend): string {
  const { by, positions, panels, language } = trend;
  const columns = panels.flatMap((panel) => panel.series.map((series) => ({ panel, series })));
  const hasRemark = columns.map(({ series, panel }) => series.points.some((point) => remarkOn(point, panel, trend)));
  const head = [
    sayTrend(language, by === 'year' ? 'yearHead' : 'agencyHead'),
    ...columns.flatMap(({ panel, series }, index) => {
      return [
        columnName(series, panel, trend),
        ...(hasCounts(panel) ? [countName(series, trend)] : []),
        ...(hasRemark[index] ? [sayTrend(language, 'remarkHead', { name: series.fullName })] : []),
      ];
    }),
    sayTrend(language, 'sourceHead'),
  ].map(csvText);
  const rows = positions.map(({ agency, year, report }, place) => [
    by === 'year' ? String(year) : csvText(agency),
    ...columns.flatMap(({ series, panel }, index) => {
      const point = series.points[place];
      if (!point) return [];
      const count = point.counts ? numberText(point.counts.value) : cellText(point);
      const remark = remarkOn(point, panel, trend);
      return [cellText(point), ...(hasCounts(panel) ? [count] : []), ...(hasRemark[index] ? [remark && csvText(remark)] : [])];
    }),
    report ? csvText(report.source ?? officialTitle(agency, year)) : '',
  ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

import { element, joined, NOTHING, text } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import { countText, markedText, pointText, reasonText } from '../../trend/trend-text.js';
import { sayTrend } from '../../trend/trend-words.js';
import type { Trend, TrendPanel, TrendPoint, TrendSeries } from '../../trend/trend.js';

interface Column {
  readonly series: TrendSeries;
  readonly panel: TrendPanel;
}

/** A cell: its number, marked where it was calculated here, the count of a share, or why there is no number. Blank and `/` stay as published. */
function cellText(point: TrendPoint, panel: TrendPanel, trend: Trend): string {
  const { value, reason = 'blank', counts } = point;
  const count = counts ? countText(counts, trend) : '';
  if (value !== null) {
    const shown = panel.isShare ? sayTrend(trend.language, 'percent', { value: pointText(point) }) : markedText(point, panel, trend);
    return [shown, count].filter(Boolean).join(' ');
  }
  if (count !== '') return `${count} ${reasonText(reason, trend)}`;
  return reason === 'blank' || reason === 'not-applicable' ? markedText(point, panel, trend) : reasonText(reason, trend);
}

/**
 * The headings of the columns: the names of the panels over those of their series. Without merged cells, a panel's is repeated over each of its series, and
 * what is below the corner is empty.
 */
function headHtml(columns: readonly Column[], { by, panels, language }: Trend, isMerged: boolean): Html {
  const scope = 'col';
  const corner = text(sayTrend(language, by === 'year' ? 'yearHead' : 'agencyHead'));
  const names = columns.map(({ series, panel }) =>
    element('th', { scope }, text(sayTrend(language, 'series', { name: series.name, unit: panel.unit }))),
  );
  if (!panels.some(({ name }) => name)) return element('tr', {}, element('th', { scope }, corner), ...names);
  const groups = isMerged
    ? panels.map(({ name, series }) => element('th', { scope, colspan: series.length > 1 ? series.length : undefined }, text(name)))
    : columns.map(({ panel }) => element('th', { scope }, text(panel.name)));
  return joined([
    element('tr', {}, element('th', { scope, rowspan: isMerged ? 2 : undefined }, corner), ...groups),
    element('tr', {}, isMerged ? NOTHING : element('th', {}), ...names),
  ]);
}

/**
 * The numbers of a trend as a table: one row for each position, one column for each series, panels side by side.
 *
 * @param isMerged whether headings may span columns; otherwise they are repeated, so that nothing moves where a sanitizer takes the spans away
 */
export function trendTableHtml(trend: Trend, isMerged: boolean): Html {
  const { positions, panels, title } = trend;
  const columns = panels.flatMap((panel) => panel.series.map((series): Column => ({ series, panel })));
  const rows = positions.map(({ label }, place) => {
    const cells = columns.map(({ series, panel }) => {
      const point = series.points[place];
      return element('td', {}, point ? text(cellText(point, panel, trend)) : NOTHING);
    });
    return element('tr', {}, element('th', { scope: 'row' }, text(label)), ...cells);
  });
  return element(
    'table',
    isMerged ? { class: 'numbers' } : { border: 1 },
    element('caption', {}, text(title)),
    element('thead', {}, headHtml(columns, trend, isMerged)),
    element('tbody', {}, joined(rows, '\n')),
  );
}

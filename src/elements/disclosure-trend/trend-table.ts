import type { Trend, TrendPanel, TrendPoint } from '../../trend/trend.js';
import { amountText, countText, markedText, reasonText } from '../../trend/trend-text.js';
import { sayTrend } from '../../trend/trend-words.js';
import { element } from '../../dom/dom.js';

/** A cell: the number, marked where it was calculated here; of a share the count too; or why there is none, and the count it would be a share of. */
function cell(point: TrendPoint, panel: TrendPanel, trend: Trend): HTMLTableCellElement {
  const { value, reason = 'blank', counts } = point;
  const count = counts && countText(counts, trend);
  if (value === null) {
    const why = reasonText(reason, trend);
    // A blank is seen as a blank and a "/" as one; both are heard in words.
    const isPublished = reason === 'blank' || reason === 'not-applicable';
    if (count) return element('td', '', count, ' ', element('small', '', why));
    if (!isPublished) return element('td', 'gap', why);
    const sign = element('span', '', markedText(point, panel, trend));
    sign.setAttribute('aria-hidden', 'true');
    return element('td', '', sign, element('span', 'away', why));
  }
  const text = panel.isShare ? amountText(value, panel, trend) : markedText(point, panel, trend);
  return element('td', '', text, ...(count ? [' ', element('small', '', count)] : []));
}

function header(text: string, scope: 'col' | 'row', spans: Partial<HTMLTableCellElement> = {}): HTMLTableCellElement {
  return Object.assign(element('th', '', text), { scope, ...spans });
}

/** The numbers of a trend as a table: a row a position, a column a series, panels side by side. */
export function trendTable(trend: Trend): HTMLTableElement {
  const { by, positions, panels, title, language } = trend;
  const isNamed = panels.some(({ name }) => name);
  const columns = panels.flatMap(({ series, unit }) =>
    series.map(({ name }) => header(sayTrend(language, 'series', { name, unit }), 'col')),
  );
  const first = header(sayTrend(language, by === 'year' ? 'yearHead' : 'agencyHead'), 'col', { rowSpan: isNamed ? 2 : 1 });
  const names = panels.map(({ name, series }) => header(name, 'col', { colSpan: series.length, className: 'over' }));
  const rows = positions.map(({ label }, index) => {
    const cells = panels.flatMap((panel) => panel.series.flatMap(({ points }) => (points[index] ? cell(points[index], panel, trend) : [])));
    return element('tr', '', header(label, 'row'), ...cells);
  });
  const head = isNamed ? [element('tr', '', first, ...names), element('tr', '', ...columns)] : [element('tr', '', first, ...columns)];
  const caption = Object.assign(element('caption', '', title), { id: 'trend-caption' });
  const table = element('table', '', caption, element('thead', '', ...head), element('tbody', '', ...rows));
  table.setAttribute('part', 'table');
  return table;
}

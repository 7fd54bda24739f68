import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Trend, TrendPanel, TrendPoint, TrendPosition, TrendSeries } from '../../trend/trend.js';
import { countText, markedText, pointText, reasonText } from '../../trend/trend-text.js';
import { sayTrend } from '../../trend/trend-words.js';

/** The id of the caption, within the element. */
export const TREND_CAPTION = 'trend-caption';

/** A cell without a number: the reason, and the count where a share is missing. */
function emptyCell(point: TrendPoint, panel: TrendPanel, trend: Trend, count: string): TemplateResult {
  const { reason = 'blank' } = point;
  const why = reasonText(reason, trend);
  if (count) return html`<td>${count} <small>${why}</small></td>`;
  const isPublished = reason === 'blank' || reason === 'not-applicable';
  if (!isPublished) return html`<td class="gap">${why}</td>`;
  // A blank cell and a "/" are shown as they are, and read out in words.
  return html`<td><span aria-hidden="true">${markedText(point, panel, trend)}</span><span class="visually-hidden">${why}</span></td>`;
}

/** A cell: the number, marked where it was calculated here, with the count in the case of a share. */
function cell(point: TrendPoint, panel: TrendPanel, trend: Trend): TemplateResult {
  const { value, counts } = point;
  const count = counts ? countText(counts, trend) : '';
  if (value === null) return emptyCell(point, panel, trend, count);
  const text = panel.isShare ? sayTrend(trend.language, 'percent', { value: pointText(point) }) : markedText(point, panel, trend);
  return count ? html`<td>${text} <small>${count}</small></td>` : html`<td>${text}</td>`;
}

interface Column {
  readonly series: TrendSeries;
  readonly panel: TrendPanel;
}

function head(columns: readonly Column[], { by, panels, language }: Trend): TemplateResult {
  const first = sayTrend(language, by === 'year' ? 'yearHead' : 'agencyHead');
  const names = columns.map(({ series, panel }) => sayTrend(language, 'series', { name: series.name, unit: panel.unit }));
  const headers = names.map((name) => html`<th scope="col">${name}</th>`);
  const isNamed = panels.some(({ name }) => name);
  const corner = html`<th scope="col" rowspan=${isNamed ? 2 : 1}>${first}</th>`;
  if (!isNamed)
    return html`<tr>
      ${corner}${headers}
    </tr>`;
  const groups = panels.map(({ name, series }) => html`<th scope="col" class="over" colspan=${series.length}>${name}</th>`);
  return html`<tr>
      ${corner}${groups}
    </tr>
    <tr>
      ${headers}
    </tr>`;
}

/** The numbers of a trend as a table: one row for each position, one column for each series, panels side by side. */
export function trendTable(trend: Trend): TemplateResult {
  const { positions, panels, title } = trend;
  const columns = panels.flatMap((panel) => panel.series.map((series): Column => ({ series, panel })));
  const row = ({ label }: TrendPosition, place: number): TemplateResult => {
    const cells = columns.map(({ series, panel }) => (series.points[place] ? cell(series.points[place], panel, trend) : nothing));
    return html`<tr>
      <th scope="row">${label}</th>
      ${cells}
    </tr>`;
  };
  return html`<table part="table">
    <caption id=${TREND_CAPTION}>
      ${title}
    </caption>
    <thead>
      ${head(columns, trend)}
    </thead>
    <tbody>
      ${repeat(positions, ({ label }) => label, row)}
    </tbody>
  </table>`;
}

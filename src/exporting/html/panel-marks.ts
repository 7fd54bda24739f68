import { SERIES_STYLES, styleOf } from '../../charts/series-styles.js';
import { element } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import type { TrendPanel, TrendSeries } from '../../trend/trend.js';
import type { PlotScale } from './plot-size.js';

/** A bar, or a point of a line: what is drawn, and where a number over it would stand. */
export interface PanelMark {
  readonly html: Html;
  readonly series: number;
  readonly position: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** How much of a position its bars take, and how wide one is at most. */
const BARS_SHARE = 0.8;
const MAX_BAR = 56;

const rounded = (value: number): number => Math.round(value * 10) / 10;

const fillOf = (place: number, series: number): string => `url(#fill-${place}-${series % SERIES_STYLES.length})`;

function barHtml(place: number, series: number, x: number, width: number, from: number, to: number): Html {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const box = { x: rounded(x), y: top, width: rounded(width), height: rounded(bottom - top) };
  return element('rect', { class: `bar s${series % SERIES_STYLES.length}`, ...box, fill: fillOf(place, series) });
}

/** Bars side by side. */
function sideBySide({ series }: TrendPanel, place: number, scale: PlotScale): PanelMark[] {
  const width = Math.min(MAX_BAR, (scale.width * BARS_SHARE) / series.length);
  return series.flatMap(({ points }, index) =>
    points.flatMap(({ value }, position): PanelMark[] => {
      if (value === null) return [];
      const x = scale.x(position) + scale.width / 2 + (index - series.length / 2) * width;
      const html = barHtml(place, index, x, width, scale.y(0), scale.y(value));
      return [{ html, series: index, position, x: rounded(x + width / 2), y: Math.min(scale.y(0), scale.y(value)), width }];
    }),
  );
}

/** Bars on top of one another, with the published total as a line across them. */
function onTop({ series }: TrendPanel, place: number, scale: PlotScale): PanelMark[] {
  const width = Math.min(MAX_BAR, scale.width * BARS_SHARE);
  const reached = new Map<number, number>();
  return series.flatMap(({ points, isTotal }, index) =>
    points.flatMap(({ value }, position): PanelMark[] => {
      if (value === null) return [];
      const middle = scale.x(position) + scale.width / 2;
      const x = middle - width / 2;
      const from = reached.get(position) ?? 0;
      const to = isTotal ? value : from + Math.max(0, value);
      if (!isTotal) reached.set(position, to);
      const y = scale.y(to);
      const html = isTotal
        ? element('path', { class: 'whole', d: `M${rounded(x - 6)} ${y}H${rounded(x + width + 6)}` })
        : barHtml(place, index, x, width, scale.y(from), y);
      return [{ html, series: index, position, x: rounded(middle), y, width }];
    }),
  );
}

/** The line of a series, interrupted where a year has no number. */
function pathOf({ points }: TrendSeries, scale: PlotScale): string {
  let isDown = false;
  return points
    .map(({ value }, position) => {
      const command = isDown ? 'L' : 'M';
      isDown = value !== null;
      return value === null ? '' : `${command}${rounded(scale.x(position) + scale.width / 2)} ${scale.y(value)}`;
    })
    .join('');
}

function lines({ series }: TrendPanel, scale: PlotScale): PanelMark[] {
  return series.flatMap((one, index): PanelMark[] => {
    const number = index % SERIES_STYLES.length;
    const dash = styleOf(index).dash.join(' ') || undefined;
    const line = element('path', { class: `line s${number}`, d: pathOf(one, scale), 'stroke-dasharray': dash });
    const points = one.points.flatMap(({ value }, position): PanelMark[] => {
      if (value === null) return [];
      const [x, y] = [rounded(scale.x(position) + scale.width / 2), scale.y(value)];
      const html = element('circle', { class: `point s${number}`, cx: x, cy: y, r: 4 });
      return [{ html, series: index, position, x, y, width: 0 }];
    });
    return [{ html: line, series: index, position: -1, x: 0, y: 0, width: 0 }, ...points];
  });
}

/** What a chart draws for each number of a panel. A number that is not there leaves a gap. */
export function panelMarks(panel: TrendPanel, place: number, scale: PlotScale): PanelMark[] {
  switch (panel.type) {
    case 'bar':
      return sideBySide(panel, place, scale);
    case 'stacked':
      return onTop(panel, place, scale);
    case 'line':
      return lines(panel, scale);
  }
}

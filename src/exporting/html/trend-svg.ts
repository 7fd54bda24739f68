import { SERIES_STYLES, styleOf, TILE } from '../../charts/series-styles.js';
import { element, joined, NOTHING, text } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import { groupedMarkedText, groupedText } from '../../trend/trend-text.js';
import type { Trend, TrendPanel } from '../../trend/trend.js';
import { listOf } from '../../values/lists.js';
import { panelMarks } from './panel-marks.js';
import { PLOT, SIZE } from './plot-size.js';
import type { PlotScale } from './plot-size.js';
import { valueAxis } from './value-axis.js';

// The picture of a trend as SVG, written as text from what it is to show. The element draws its charts with Chart.js on a canvas, or what takes its calls;
// a server has neither. This picture has no more than bars, lines and a scale: all numbers stand in the table below it. Its colours are classes of the
// page's style sheet, so that they follow a dark page and paper.

/** How wide a year is at least, so that its name does not touch the next. */
const LABEL_ROOM = 64;

/** The pattern of each series, by which bars are distinguished without colour. */
function patternsHtml(place: number, count: number): Html {
  const used = listOf(Math.min(count, SERIES_STYLES.length), (index) => index);
  const patterns = used.map((index) => {
    const path = styleOf(index)
      .hatch.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`)
      .join('');
    const ground = element('rect', { class: `ground s${index}`, width: TILE, height: TILE });
    const attributes = { id: `fill-${place}-${index}`, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' };
    return element('pattern', attributes, ground, element('path', { class: `hatch s${index}`, d: path }));
  });
  return element('defs', {}, ...patterns);
}

/** The scale: a line and a number for each of its steps. */
function scaleHtml(scale: PlotScale, trend: Trend): Html {
  const { left, right } = PLOT;
  const lines = scale.axis.ticks.map((tick) => {
    const y = scale.y(tick);
    return joined([
      element('line', { class: tick === 0 ? 'zero' : 'grid', x1: left, y1: y, x2: right, y2: y }),
      element('text', { class: 'tick', x: left - 6, y: y + 4, 'text-anchor': 'end' }, text(groupedText(tick, trend))),
    ]);
  });
  return joined(lines);
}

/** The years below the scale, as many as there is room for, and a line where another format begins. */
function yearsHtml(scale: PlotScale, { positions }: Trend): Html {
  const every = Math.ceil(LABEL_ROOM / scale.width);
  const { top, bottom } = PLOT;
  const years = positions.map(({ label, isFormatChange }, place) => {
    const from = scale.x(place);
    const name = { class: 'year', x: from + scale.width / 2, y: bottom + 24, 'text-anchor': 'middle' };
    return joined([
      place % every === 0 ? element('text', name, text(label)) : NOTHING,
      isFormatChange ? element('line', { class: 'format', x1: from, y1: top, x2: from, y2: bottom }) : NOTHING,
    ]);
  });
  return joined(years);
}

/** What can be written over a bar without touching the next. */
function numbersHtml(panel: TrendPanel, place: number, trend: Trend, scale: PlotScale): Html {
  const marks = panelMarks(panel, place, scale);
  const labels = marks.flatMap(({ x, y, width, series, position }) => {
    const point = panel.series[series]?.points[position];
    const label = point ? groupedMarkedText(point, panel, trend) : '';
    const isRoom = label.length * 7 <= width + 4;
    return isRoom && panel.type === 'bar' ? element('text', { class: 'number', x, y: y - 4, 'text-anchor': 'middle' }, text(label)) : [];
  });
  return joined([...marks.map(({ html }) => html), ...labels]);
}

/**
 * The chart of a panel over years. For those who do not see it, the sentence above it and the table below it say what it shows.
 *
 * @param place which panel of the trend it is, by which its ids are unique in the page
 */
export function panelSvg(panel: TrendPanel, place: number, trend: Trend): Html {
  const { positions } = trend;
  const axis = valueAxis(panel, positions.length);
  const { left, right, top, bottom } = PLOT;
  const width = (right - left) / Math.max(1, positions.length);
  const scale: PlotScale = {
    axis,
    width,
    x: (position) => left + position * width,
    y: (value) => Math.round((bottom - ((value - axis.from) / (axis.to - axis.from)) * (bottom - top)) * 10) / 10,
  };
  return element(
    'svg',
    { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: 'img', 'aria-label': panel.name || trend.title },
    patternsHtml(place, panel.series.length),
    element('text', { class: 'tick', x: left - 6, y: top - 20, 'text-anchor': 'end' }, text(panel.unit)),
    scaleHtml(scale, trend),
    numbersHtml(panel, place, trend, scale),
    yearsHtml(scale, trend),
  );
}

/** Which series has which colour and pattern; nothing where there is one series. */
export function legendHtml({ series, type }: TrendPanel, place: number): Html {
  if (series.length < 2) return NOTHING;
  const items = series.map(({ name, isTotal }, index) => {
    const isMark = isTotal && type === 'stacked';
    const shape = isMark
      ? element('path', { class: 'whole', d: 'M0 7H24' })
      : type === 'line'
        ? element('path', { class: `line s${index}`, d: 'M0 7H24', 'stroke-dasharray': styleOf(index).dash.join(' ') || undefined })
        : element('rect', {
            class: `bar s${index}`,
            x: 0.5,
            y: 0.5,
            width: 23,
            height: 13,
            fill: `url(#fill-${place}-${index % SERIES_STYLES.length})`,
          });
    const swatch = element('svg', { viewBox: '0 0 24 14', 'aria-hidden': 'true' }, shape);
    return element('li', {}, swatch, text(name));
  });
  return element('ul', { class: 'legend' }, ...items);
}

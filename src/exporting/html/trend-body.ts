import { element, joined, NOTHING, text } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import { trendNotes } from '../../trend/trend-notes.js';
import { panelSummary } from '../../trend/trend-summary.js';
import type { Trend, TrendPanel } from '../../trend/trend.js';
import type { HtmlSettings } from './html-options.js';
import { scroller } from './part-table-html.js';
import { headingHtml } from './prose-html.js';
import { legendHtml, panelSvg } from './trend-svg.js';
import { trendTableHtml } from './trend-table-html.js';

/** One chart: its name, what it shows in a sentence, the picture where there are styles for it. */
function panelHtml(panel: TrendPanel, place: number, trend: Trend, level: number, { isPage }: HtmlSettings): Html {
  const { name } = panel;
  const summary = element('p', {}, text(panelSummary(panel, trend, true)));
  const heading = name === '' ? NOTHING : headingHtml(level, text(name));
  if (!isPage || trend.by !== 'year') return joined([heading, summary]);
  return element('figure', {}, heading, summary, panelSvg(panel, place, trend), legendHtml(panel, place));
}

/** The years of an agency, or the agencies of a year, side by side: as charts in a page, as sentences and a table in a fragment too. */
export function trendBody(trend: Trend, level: number, settings: HtmlSettings): Html {
  const table = trendTableHtml(trend, settings.isPage);
  const notes = [...trend.problems, ...trendNotes(trend)].map((note) => element('li', {}, text(note)));
  const pieces = [
    headingHtml(level, text(trend.title)),
    ...trend.panels.map((panel, place) => panelHtml(panel, place, trend, level + 1, settings)),
    settings.isPage ? scroller(trend.title, table) : table,
    notes.length > 0 ? element('ul', settings.isPage ? { class: 'notes' } : {}, ...notes) : NOTHING,
  ];
  return joined(pieces, '\n');
}

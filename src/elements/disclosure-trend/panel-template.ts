import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ChartPicture } from '../../charts/chart-picture.js';
import { swatch } from '../../charts/swatch.js';
import { panelSummary } from '../../trend/trend-summary.js';
import type { ChartPlace } from './chart/chart-place.js';
import { choiceButtons } from '../base/controls/choices.js';

function legendButtons({ panel, hidden, theme }: ChartPicture, toggle: (series: number) => void, stop: number): TemplateResult[] {
  if (panel.series.length < 2) return [];
  const entries = panel.series.map(({ name }, series) => ({ text: name, sign: swatch(panel, series, theme), isOn: !hidden.has(series) }));
  return choiceButtons(entries, toggle, stop);
}

/** One chart as it is shown. */
export interface ShownPanel {
  readonly picture: ChartPicture;
  /** The picture that is printed in its place, while the page is. */
  readonly paper: ChartPicture | undefined;
  /** The level of the heading above. */
  readonly headingLevel: number;
  /** Called with the index of the legend entry that was pressed. */
  readonly toggle: (series: number) => void;
}

/**
 * One chart with its name, its summary in words and its legend, which is in the colours of paper when printed. What the notes below say of
 * all charts, no summary says again.
 */
export function panelTemplate({ picture, paper, headingLevel, toggle }: ShownPanel, place: ChartPlace): TemplateResult {
  const { panel, trend } = picture;
  const { name } = panel;
  const legendPicture = paper ?? picture;
  const stop = place.legend.stopOf(panel.series.length);
  const legend = guard([legendPicture, stop], () => legendButtons(legendPicture, toggle, stop));
  return html`<section class=${paper ? 'panel on-paper' : 'panel'} aria-label=${name || nothing}>
    <p class="name" role="heading" aria-level=${headingLevel + 1} dir="auto" ?hidden=${!name}>${name}</p>
    <p class="summary" part="summary" dir="auto">${guard([picture], () => panelSummary(panel, trend, true))}</p>
    ${place.render(picture, legend)}
  </section>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ChartPicture } from '../../charts/chart-picture.js';
import { swatch } from '../../charts/swatch.js';
import { panelSummary } from '../../trend/trend-summary.js';
import { sayTrend } from '../../trend/trend-words.js';
import type { ChartPlace } from './chart/chart-place.js';
import { choiceButtons } from './choices.js';

function legendButtons({ panel, hidden, theme }: ChartPicture, toggle: (series: number) => void): TemplateResult[] {
  if (panel.series.length < 2) return [];
  const entries = panel.series.map(({ name }, series) => ({ text: name, sign: swatch(panel, series, theme), isOn: !hidden.has(series) }));
  return choiceButtons(entries, toggle);
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

/** One chart with its name, its summary in words and its legend, which is in the colours of paper when printed. */
export function panelTemplate({ picture, paper, headingLevel, toggle }: ShownPanel, place: ChartPlace): TemplateResult {
  const { panel, trend } = picture;
  const { name } = panel;
  const legendPicture = paper ?? picture;
  const label = sayTrend(trend.language, 'legend');
  return html`<section class=${paper ? 'panel on-paper' : 'panel'} aria-label=${name || nothing}>
    <p class="name" role="heading" aria-level=${headingLevel + 1} dir="auto" ?hidden=${!name}>${name}</p>
    <p class="summary" part="summary" dir="auto">${guard([picture], () => panelSummary(panel, trend))}</p>
    <div class="legend" part="legend" role="group" aria-label=${label} ?hidden=${panel.series.length < 2}>
      ${guard([legendPicture], () => legendButtons(legendPicture, toggle))}
    </div>
    ${place.render(picture)}
  </section>`;
}

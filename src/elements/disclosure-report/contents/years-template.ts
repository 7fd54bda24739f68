import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../../i18n/language.js';
import type { Toolbar } from '../../base/controls/toolbar.js';
import { choiceButtons } from '../../base/controls/choices.js';
import { sayReport } from '../say-report.js';

/**
 * The years of an agency, of which the reader chooses one. They are one tab stop, between which arrow keys move. Nothing where there is one
 * year.
 *
 * @param years the latest first
 */
export function yearsTemplate(
  years: readonly number[],
  current: number,
  language: Language,
  toolbar: Toolbar,
  choose: (year: number) => void,
): TemplateResult | typeof nothing {
  if (years.length < 2) return nothing;
  const choices = years.map((year) => ({ text: sayReport(language, 'report:year', { year }), isOn: year === current }));
  const press = (place: number): void => choose(years[place] ?? current);
  return html`<div
    class="years"
    part="years"
    role="toolbar"
    aria-label=${sayReport(language, 'report:years')}
    @focusin=${toolbar.focusIn}
    @keydown=${toolbar.keyDown}
  >
    ${choiceButtons(choices, press, toolbar.stopOf(years.length))}
  </div>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { say } from '../../i18n/translate.js';
import type { KeyFigure } from '../../outline/key-figures.js';
import { numberText } from '../../report/number-text.js';
import { pageAddress } from './links/page-address.js';
import type { WholeReport } from './picked-report.js';
import { sayReport } from './say-report.js';

/** A change on the year before, as it is seen and as it is read out. Nothing where there is nothing to compare with. */
function changeTemplate(change: number | undefined, language: Language): TemplateResult | typeof nothing {
  if (change === undefined) return nothing;
  const amount = numberText(Math.abs(change));
  const words = change === 0 ? say(language, 'same') : say(language, change > 0 ? 'more' : 'less', { amount });
  if (change === 0) return html`<span class="change">${words}</span>`;
  const mark = `${change < 0 ? '−' : '+'}${amount}`;
  return html`<span class="change" aria-hidden="true">${mark}</span><span class="visually-hidden"> ${words}</span>`;
}

function figureTemplate(figure: KeyFigure, language: Language): TemplateResult {
  const { path, label, value, unit, change, isDerived } = figure;
  const number = html`<b>${numberText(value)}</b>${isDerived ? '*' : nothing}<span class="unit">${unit}</span>`;
  return html`<div>
    <dt>${path === undefined ? label : html`<a href=${pageAddress(path, undefined)}>${label}</a>`}</dt>
    <dd>${number} ${changeTemplate(change, language)}</dd>
  </div>`;
}

/** What is calculated in the key figures, and not published as it is. */
function notesOf({ figures, report, language }: WholeReport): string[] {
  const notes: string[] = [];
  if (figures.some(({ isDerived }) => isDerived)) notes.push(sayReport(language, 'report:derivedNote'));
  if (figures.some(({ change }) => change !== undefined)) notes.push(sayReport(language, 'report:changeNote', { year: report.year - 1 }));
  return notes;
}

/** The strip of key figures above the text; nothing where there is none. Those of one cell lead to it. */
export function figuresTemplate(picked: WholeReport): TemplateResult | typeof nothing {
  const { figures, language } = picked;
  if (figures.length === 0) return nothing;
  const notes = notesOf(picked);
  return html`<section class="figures" part="figures" aria-label=${sayReport(language, 'report:figures')}>
    <dl>${figures.map((figure) => figureTemplate(figure, language))}</dl>
    ${notes.length > 0 ? html`<p>${notes.join(language.tag.startsWith('zh') ? '' : ' ')}</p>` : nothing}
  </section>`;
}

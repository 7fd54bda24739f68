import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dateText, periodText } from '../../i18n/date-text.js';
import type { WholeReport } from './picked-report.js';
import { sayReport } from './say-report.js';

/** Where a page can be opened by a link, and no script is run. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** The host of an address, which tells more than a long path does. */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

const sourceTemplate = (source: string): unknown =>
  isWebAddress(source) ? html`<a href=${source} rel="noopener">${hostOf(source)}</a>` : source;

/** The line below the title: whose report it is, when it was published, the period that it covers, where it comes from. */
export function factsTemplate({ outline, language }: WholeReport, lang: string | undefined): TemplateResult {
  const { agency, published, period, source } = outline;
  const say = sayReport;
  return html`<ul class="facts" part="facts">
    <li lang=${lang ?? nothing}>${agency}</li>
    ${published === null ? nothing : html`<li>${say(language, 'report:published', { date: dateText(published, language) })}</li>`}
    <li>${say(language, 'report:period', { period: periodText(period.from, period.to, language) })}</li>
    ${source === null ? nothing : html`<li>${say(language, 'report:source')}${sourceTemplate(source)}</li>`}
  </ul>`;
}

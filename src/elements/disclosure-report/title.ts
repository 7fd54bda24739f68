import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReportOutline } from '../../outline/report-outline.js';

/**
 * The title of a report. Where it does not fit in one line, it breaks after the name of the agency, as in official documents, and not within
 * the year.
 */
export function titleTemplate({ title, agency }: ReportOutline, lang: string | undefined): TemplateResult {
  const isOfficial = title.startsWith(agency) && title.length > agency.length;
  const text = isOfficial ? html`<span class="phrase">${agency}</span><span class="phrase">${title.slice(agency.length)}</span>` : title;
  return html`<span lang=${lang ?? nothing}>${text}</span>`;
}

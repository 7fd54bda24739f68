import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReportOutline } from '../../outline/report-outline.js';

/** The end of an official title, before which it may break where its line is short. */
const LAST_WORDS = '工作年度报告';

/** What a line does not break within, as long as it fits in one. */
const phrase = (content: unknown): TemplateResult => html`<span class="phrase">${content}</span>`;

/** What follows the name of the agency: the year and what the report is about, and the last words. */
function subject(text: string): unknown {
  if (!text.endsWith(LAST_WORDS)) return text;
  return [phrase(text.slice(0, -LAST_WORDS.length)), phrase(LAST_WORDS)];
}

/**
 * The title of a report. Where it does not fit in one line, it breaks after the name of the agency, as in official documents, and on a narrow
 * screen once more between words, never within the year.
 */
export function titleTemplate({ title, agency }: ReportOutline, lang: string | undefined): TemplateResult {
  const isOfficial = title.startsWith(agency) && title.length > agency.length;
  const text = isOfficial ? [phrase(agency), phrase(subject(title.slice(agency.length)))] : title;
  return html`<span lang=${lang ?? nothing}>${text}</span>`;
}

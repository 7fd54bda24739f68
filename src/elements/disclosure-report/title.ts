import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReportOutline } from '../../outline/report-outline.js';
import { titlePhrases } from '../../outline/title-phrases.js';

/** What a line does not break within, as long as it fits in one. */
const phrase = (content: unknown): TemplateResult => html`<span class="phrase">${content}</span>`;

/**
 * The title of a report. Where it does not fit in one line, it breaks after the name of the agency, as in official documents, and on a narrow
 * screen once more between words, never within the year.
 */
export function titleTemplate(outline: ReportOutline, lang: string | undefined): TemplateResult {
  const [first, ...subject] = titlePhrases(outline);
  const text = subject.length > 0 ? [phrase(first), phrase(subject.length > 1 ? subject.map(phrase) : subject)] : first;
  return html`<span lang=${lang ?? nothing}>${text}</span>`;
}

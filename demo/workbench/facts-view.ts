import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { FORMATS } from 'disclosure-elements';
import { correctedReport } from './work.js';
import type { Details, Work } from './work.js';

export interface FactsActions {
  /** Records when and where the report was published. */
  readonly detail: (changed: Details) => void;
}

/** The details of publication, which documents seldom state; with the document's, or those entered. */
function detailsView(work: Work, actions: FactsActions): TemplateResult {
  const { published, source } = correctedReport(work);
  const { date } = work.report.signature;
  const valueOf = (event: Event): string => (event.target as HTMLInputElement).value.trim();
  return html`
    <div class="stacked publication">
      <label>
        <span>发布日期</span>
        <input type="date" .value=${published ?? ''} @change=${(event: Event) => actions.detail({ published: valueOf(event) })} />
      </label>
      <label>
        <span>原文网址</span>
        <input
          type="url"
          spellcheck="false"
          .value=${source ?? ''}
          @change=${(event: Event) => actions.detail({ source: valueOf(event) })}
        />
      </label>
    </div>
    <p class="hint">显示在标题下面，可以不填。${date !== null && !published ? `落款是 ${date}。` : ''}</p>
  `;
}

/** What is known of the report besides its text and its numbers. */
export const factsView = (work: Work, actions: FactsActions): TemplateResult => html`
  <dl class="facts">
    <dt>来源</dt>
    <dd>${work.name}</dd>
    <dt>标题</dt>
    <dd>${work.report.title}</dd>
    <dt>机关</dt>
    <dd>${work.report.agency}</dd>
    <dt>年份</dt>
    <dd>${work.report.year}年</dd>
    <dt>格式</dt>
    <dd>${FORMATS[work.report.format].document}</dd>
  </dl>
  ${detailsView(work, actions)}
`;

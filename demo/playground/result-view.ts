import { checkReport, findingText, importNoteText, previousReport } from 'disclosure-elements';
import type { Report } from 'disclosure-elements';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { copyText } from '../site/copy.js';
import { isEnglish } from '../site/languages.js';
import type { Settings } from './attributes.js';
import type { Shown } from './reading.js';
import type { State } from './state.js';
import { fileName, fileText, pageCode } from './taken.js';
import { pageLanguage } from './words.js';
import type { Say } from './words.js';

// What follows from the report that is shown: what does not add up, what reading was not sure of, what to take away.

const COPIED_MS = 2000;

/** How many notes and findings of a report are listed. The workbench has them all. */
const MAX_LISTED = 40;

/** What is wrong with one report, in sentences. */
function findingsOf(report: Report, reports: readonly Report[]): readonly string[] {
  const previous = previousReport(reports, report);
  return checkReport(report, previous ? { previous } : {}).map((finding) => findingText(finding, pageLanguage()));
}

const listView = (sentences: readonly string[]): TemplateResult =>
  html`<ul>
    ${sentences.slice(0, MAX_LISTED).map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

function findingsView({ reports }: Shown, say: Say): TemplateResult {
  const found = reports
    .map((report) => ({ report, sentences: findingsOf(report, reports) }))
    .filter(({ sentences }) => sentences.length > 0);
  return html`<section aria-labelledby="findings-title">
    <h2 id="findings-title">${say('findings')}</h2>
    ${found.length === 0 ? html`<p>${say('findings-none')}</p>` : nothing}
    ${found.map(({ report, sentences }) =>
      reports.length > 1
        ? html`<h3>${say('findings-of', { agency: report.agency, year: report.year })}</h3>
            ${listView(sentences)}`
        : listView(sentences),
    )}
  </section>`;
}

function doubtsView({ notes, warnings }: Shown, say: Say): TemplateResult {
  const doubts = notes.filter(({ severity }) => severity === 'warning').map((note) => importNoteText(note, pageLanguage()));
  return html`${
    doubts.length > 0
      ? html`<section aria-labelledby="notes-title">
          <h2 id="notes-title">${say('notes')}</h2>
          ${listView(doubts)}
        </section>`
      : nothing
  }
  ${
    warnings.length > 0
      ? html`<section aria-labelledby="warnings-title">
          <h2 id="warnings-title">${say('warnings')}</h2>
          ${listView(warnings)}
        </section>`
      : nothing
  }`;
}

async function copy(event: Event, say: Say): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  const code = button.parentElement?.querySelector('code');
  if (!code) return;
  button.textContent = (await copyText(code)) ? say('copied') : say('copy-failed');
  setTimeout(() => (button.textContent = say('copy')), COPIED_MS);
}

const codeView = (code: string, name: string, say: Say): TemplateResult =>
  html`<div class="code">
    <pre tabindex="0" aria-label=${name}><code>${code}</code></pre>
    <button type="button" class="copy" aria-label="${say('copy')}: ${name}" @click=${(event: Event) => void copy(event, say)}>
      ${say('copy')}
    </button>
  </div>`;

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function takeView({ reports }: Shown, tag: string, settings: Settings, say: Say): TemplateResult {
  const name = fileName(reports);
  const text = fileText(reports);
  return html`<section aria-labelledby="take-title">
    <h2 id="take-title">${say('take')}</h2>
    <h3>${say('tag')}</h3>
    ${codeView(pageCode(tag, settings, name, isEnglish()), say('tag'), say)}
    <p class="note">${say('tag-note', { name })}</p>
    <h3>${say('json')}</h3>
    <p><button type="button" class="button main" @click=${() => download(name, text)}>${say('download', { name })}</button></p>
    <details>
      <summary>${say('json')}</summary>
      ${codeView(text, say('json'), say)}
    </details>
  </section>`;
}

/** What follows from the report that is shown. */
export const resultView = ({ shown, tag, settings }: State, say: Say): TemplateResult =>
  shown ? html`${doubtsView(shown, say)}${findingsView(shown, say)}${takeView(shown, tag, settings, say)}` : html`${nothing}`;

/** What happened last, in words. */
export const statusView = ({ message, error, shown, before }: State, say: Say, undo: () => void): TemplateResult => html`
  ${error === '' ? nothing : html`<p class="error">${error}${shown ? ` ${say('kept')}` : nothing}</p>`}
  ${message === '' ? nothing : html`<p>${message}</p>`}
  ${before && error === '' ? html`<button type="button" class="button" @click=${undo}>${say('undo')}</button>` : nothing}
`;

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORMAT_IDS, FORMATS } from 'disclosure-elements';
import { READABLE } from './years/files.js';

const ACCEPT = READABLE.join(',');

export interface StartActions {
  /** Opens one file, or several as the years of agencies. */
  readonly files: (files: readonly File[]) => void;
  readonly paste: (event: ClipboardEvent) => void;
  readonly draft: (text: string) => void;
  readonly readDraft: () => void;
  readonly again: () => void;
  readonly blank: () => void;
}

export interface StartState {
  readonly draft: string;
  readonly isBusy: boolean;
  /** Why the last document could not be read. */
  readonly error: string;
  /** The options to ask for so that it can be read. */
  readonly ask: 'agency' | 'year' | undefined;
  readonly hasWork: boolean;
  /** Whether there is a document that can be read again. */
  readonly hasSource: boolean;
}

const chosen = (event: Event, act: (files: readonly File[]) => void): void => {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  if (files.length > 0) act(files);
  // Allows the reader to choose the same file again after fixing it.
  input.value = '';
};

export const filesField = (label: string, act: (files: readonly File[]) => void): TemplateResult => html`
  <label class="file">
    <span>${label}</span>
    <input type="file" multiple accept=${ACCEPT} @change=${(event: Event) => chosen(event, act)} />
  </label>
`;

/** A field for a folder. Browsers on phones have none, and show that for files. */
const folderField = (label: string, act: (files: readonly File[]) => void): TemplateResult => html`
  <label class="file">
    <span>${label}</span>
    <input type="file" webkitdirectory @change=${(event: Event) => chosen(event, act)} />
  </label>
`;

function questions({ ask, isBusy, hasSource }: StartState, actions: StartActions): TemplateResult {
  return html`
    <div class="fields">
      <label
        >机关名称 <input name="agency" autocomplete="organization" aria-describedby=${ask === 'agency' ? 'start-error' : nothing}
      /></label>
      <label
        >年份
        <input
          name="year"
          inputmode="numeric"
          pattern="\\d{4}"
          maxlength="4"
          size="6"
          aria-describedby=${ask === 'year' ? 'start-error' : nothing}
      /></label>
      <label
        >格式
        <select name="format">
          <option value="">按年份</option>
          ${FORMAT_IDS.map((id) => html`<option value=${id}>${FORMATS[id].document}</option>`)}
        </select>
      </label>
      ${hasSource ? html`<button type="button" class="primary" ?disabled=${isBusy} @click=${actions.again}>按所填重新读取</button>` : nothing}
      <button type="button" ?disabled=${isBusy} @click=${actions.blank}>新建空白报告</button>
    </div>
  `;
}

const bodyView = (state: StartState, actions: StartActions): TemplateResult => html`
  <div class="drop">
    ${filesField('把文件拖到本页，或选择文件（Word .docx、Excel .xlsx、CSV、PDF、OFD、网页、文本、JSON），可以选几个', actions.files)}
    ${folderField('或打开一个机关历年报告所在的文件夹，核对历年衔接', actions.files)}
    <label class="paste">
      <span>或粘贴报告全文（从网页、Word 或 Excel 复制）</span>
      <textarea
        name="draft"
        rows="4"
        .value=${live(state.draft)}
        @input=${(event: Event) => actions.draft((event.target as HTMLTextAreaElement).value)}
        @paste=${actions.paste}
      ></textarea>
    </label>
    <button type="button" ?disabled=${state.isBusy} @click=${actions.readDraft}>读取粘贴的内容</button>
  </div>
  <div id="start-error" class="error" role="alert">${state.error}</div>
  <details ?open=${state.ask !== undefined || nothing}>
    <summary>文档没有写明机关、年份，或从空白开始</summary>
    ${questions(state, actions)}
  </details>
`;

/** The ways to begin, collapsed once there is a report. */
export const startView = (state: StartState, actions: StartActions): TemplateResult => html`
  <section class="start" aria-labelledby="start-title">
    <h2 id="start-title" class="unseen">读取报告</h2>
    <details class="begin" .open=${!state.hasWork || state.error !== '' || state.draft !== ''}>
      <summary>${state.hasWork ? '读取另一份报告' : '从文件、粘贴的内容或空白开始'}</summary>
      ${bodyView(state, actions)}
    </details>
  </section>
`;

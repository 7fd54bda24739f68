import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { FORMATS, SIMPLIFIED_CHINESE, tableParts, unitMark } from 'disclosure-elements';
import { cellsOfReport, cellWords, nameOf, specOf } from './cell-names.js';
import { draftProblem } from './typed.js';
import { cellNow, cellSaid, draftAt } from './work.js';
import type { Work } from './work.js';

export interface EditorActions {
  readonly choose: (path: string) => void;
  /** @param shown the text of the field before anything was typed */
  readonly type: (path: string, text: string, shown: string) => void;
  /** Called when the focus leaves the field. */
  readonly leave: () => void;
  readonly confirm: (path: string) => void;
  readonly restore: (path: string) => void;
  /** Discards what was typed. */
  readonly cancel: (path: string) => void;
}

function cellOptions({ report }: Work, chosen: string | null): TemplateResult[] {
  const cells = cellsOfReport(report);
  return tableParts(FORMATS[report.format]).map(
    ({ key, title }) => html`
      <optgroup label=${title}>
        ${cells
          .filter(({ keys }) => keys[0] === key)
          .map((spec) => html`<option value=${spec.path} ?selected=${spec.path === chosen}>${nameOf(spec)}</option>`)}
      </optgroup>
    `,
  );
}

const textOf = (work: Work, path: string): string => {
  const cell = cellNow(work, path);
  return cell === null ? '' : String(cell);
};

/** The unit of a cell's numbers, if one has to know it to enter a number. */
function fieldLabel({ report }: Work, path: string): string {
  const spec = specOf(report, path);
  return spec?.kind === 'amount' ? `数字${unitMark(spec.unit, SIMPLIFIED_CHINESE)}` : '数字';
}

/** The input for the number of a cell, with its draft. Each cell has its own input element. */
function numberField(work: Work, path: string, actions: EditorActions): unknown {
  const shown = textOf(work, path);
  const problem = draftProblem(work, path);
  return keyed(
    path,
    html`<label
      ><span>${fieldLabel(work, path)}</span>
      <input
        name="value"
        inputmode="decimal"
        autocomplete="off"
        size="9"
        .value=${live(draftAt(work, path)?.text ?? shown)}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby="editor-hint editor-error"
        @input=${(event: Event) => actions.type(path, (event.target as HTMLInputElement).value, shown)}
        @blur=${actions.leave}
    /></label>`,
  );
}

/** The buttons for one cell. */
function cellView(work: Work, path: string, actions: EditorActions): TemplateResult {
  const said = cellSaid(work, path);
  const isCorrected = cellNow(work, path) !== said;
  return html`
    ${numberField(work, path, actions)}
    <button class="primary">确定</button>
    ${
      isCorrected && !work.isBlank
        ? html`<button type="button" @click=${() => actions.restore(path)}>恢复为 ${cellWords(said)}</button>`
        : nothing
    }
    <span id="editor-hint" class="hint"
      >${work.isBlank ? '' : `文档中为 ${cellWords(said)}。`}空白请清空，不适用请填“/”。<span class="keys">按 Esc 取消输入。</span></span
    >
  `;
}

/** The editor of one cell. */
export function editorView(work: Work, path: string | null, actions: EditorActions): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    if (path !== null) actions.confirm(path);
  };
  const keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && path !== null) actions.cancel(path);
  };
  return html`
    <form class="editor" aria-labelledby="editor-title" @submit=${submit} @keydown=${keydown}>
      <h3 id="editor-title">更正一格</h3>
      <label class="cell">
        <span>单元格</span>
        <select @change=${(event: Event) => actions.choose((event.target as HTMLSelectElement).value)}>
          <option value="" disabled ?selected=${path === null}>点表格中的一格，或在此选择</option>
          ${cellOptions(work, path)}
        </select>
      </label>
      ${path === null ? nothing : cellView(work, path, actions)}
      <span id="editor-error" class="error" role="alert">${path === null ? '' : draftProblem(work, path)}</span>
    </form>
  `;
}

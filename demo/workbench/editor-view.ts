import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { cellAt, FORMATS } from '../../src/index.js';
import type { TablePartKey } from '../../src/index.js';
import { cellsOfReport, cellWords, nameOf } from './cell-names.js';
import { cellNow, keysOf } from './work.js';
import type { Work } from './work.js';

export interface EditorActions {
  readonly choose: (path: string) => void;
  readonly save: (path: string, text: string) => void;
  readonly restore: (path: string) => void;
  readonly leave: () => void;
}

export interface EditorState {
  readonly path: string | null;
  /** Why what was typed is not taken. */
  readonly error: string;
}

const PARTS: readonly TablePartKey[] = ['disclosure', 'applications', 'reviews'];

function cellOptions({ report }: Work, chosen: string | null): TemplateResult[] {
  const cells = cellsOfReport(report);
  return PARTS.map(
    (part) => html`
      <optgroup label=${FORMATS[report.format].parts[part].title}>
        ${cells
          .filter(({ keys }) => keys[0] === part)
          .map((spec) => html`<option value=${spec.path} ?selected=${spec.path === chosen}>${nameOf(spec)}</option>`)}
      </optgroup>
    `,
  );
}

const textOf = (work: Work, path: string): string => {
  const cell = cellNow(work, path);
  return cell === null ? '' : String(cell);
};

/** The field for the number of a cell. Another cell has another field: what was typed for one must not be taken for the other. */
const numberField = (text: string, path: string, error: string): unknown =>
  keyed(
    `${path} ${text}`,
    html`<label
      ><span>数字</span>
      <input
        name="value"
        inputmode="decimal"
        autocomplete="off"
        size="9"
        .value=${text}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby="editor-hint editor-error"
    /></label>`,
  );

/** The place where one cell is corrected. */
export function editorView(work: Work, { path, error }: EditorState, actions: EditorActions): TemplateResult {
  const said = path === null ? null : (cellAt(work.report, keysOf(path)) ?? null);
  const isCorrected = path !== null && cellNow(work, path) !== said;
  const submit = (event: Event): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input');
    if (path !== null && field) actions.save(path, field.value);
  };
  const keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') actions.leave();
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
      ${
        path === null
          ? nothing
          : html`
              ${numberField(textOf(work, path), path, error)}
              <button class="primary">确定</button>
              ${
                isCorrected && !work.isBlank
                  ? html`<button type="button" @click=${() => actions.restore(path)}>恢复为 ${cellWords(said)}</button>`
                  : nothing
              }
              <span id="editor-hint" class="hint">${work.isBlank ? '' : `文档中为 ${cellWords(said)}。`}空白请清空，不适用请填“/”。</span>
            `
      }
      <span id="editor-error" class="error" role="alert">${error}</span>
    </form>
  `;
}

import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { Bench, BenchView } from './bench.js';
import { editorView } from './editor-view.js';
import type { EditorActions } from './editor-view.js';
import { readView } from './read-view.js';
import { resultView } from './result/result-view.js';
import type { ResultActions } from './result/result-view.js';
import type { ReadActions } from './read-view.js';
import { startView } from './start-view.js';
import type { StartActions } from './start-view.js';
import { aside } from './store.js';
import { showTables } from './tables.js';
import { correctionsBefore, yearBeside } from './read-actions.js';
import { refusedView } from './years/refused-view.js';
import { yearsState } from './years/years-actions.js';
import { yearsView } from './years/years-view.js';
import type { YearsActions } from './years/years-view.js';

/** An element that the page has from the start. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

/** The actions of all parts of the page. */
export interface PageActions {
  readonly start: StartActions;
  readonly read: ReadActions;
  readonly result: ResultActions;
  readonly editor: EditorActions;
  readonly years: YearsActions;
}

const NOT_KEPT = '浏览器不让本页保存内容，关闭页面后录入的内容不会保留，请及时下载。';

const linkView = (text: string, act: () => void): TemplateResult => html`<button type="button" class="link" @click=${act}>${text}</button>`;

function statusView(bench: Bench, actions: ReadActions): TemplateResult {
  const { message, isKept, work, replaced } = bench;
  const whose = replaced ? `${replaced.report.agency}${replaced.report.year}年` : '';
  const open = work ? correctionsBefore(bench, work) : [];
  const joined = work && yearBeside(bench, work);
  return html`
    ${message}${isKept ? '' : NOT_KEPT} ${replaced ? linkView(`恢复原来的内容（${whose}）`, () => bench.takeBack()) : nothing}
    ${open.length > 0 ? linkView(`沿用原来的更正（${open.length} 格）`, actions.takeCorrections) : nothing}
    ${joined ? linkView(`把原来的${joined.report.year}年加进来，成为历年数据`, actions.joinReplaced) : nothing}
    ${aside() === null ? nothing : linkView('下载没有采用的内容', actions.downloadAside)}
  `;
}

/** Returns the view that renders the bench. */
export class Page implements BenchView {
  readonly #bench: Bench;
  readonly #actions: PageActions;
  #isPressed = false;
  #isWaiting = false;

  constructor(bench: Bench, actions: PageActions) {
    this.#bench = bench;
    this.#actions = actions;
    addEventListener('pointerdown', () => (this.#isPressed = true), true);
    // The resulting click event is dispatched before a timer runs.
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, () => setTimeout(() => this.#released()), true);
  }

  #released(): void {
    this.#isPressed = false;
    if (this.#isWaiting) this.show();
  }

  readonly show = (): void => {
    this.#isWaiting = false;
    const bench = this.#bench;
    const actions = this.#actions;
    const { work, source, draft, isBusy, error, ask } = bench;
    render(startView({ draft, isBusy, error, ask, hasWork: !!work, hasSource: !!source }, actions.start), place('start'));
    render(statusView(bench, actions.read), place('status'));
    place('work').hidden = !work;
    const years = yearsState(bench);
    render([years ? yearsView(years, actions.years) : nothing, refusedView(bench.refused)], place('years'));
    if (!work) return;
    const reports = years?.reports ?? [];
    render([readView(work, actions.read), resultView({ work, reports, places: bench.places }, actions.result)], place('read'));
    this.showEditor();
    showTables(work);
  };

  readonly showEditor = (): void => {
    const { work, path } = this.#bench;
    if (work) render(editorView(work, path, this.#actions.editor), place('editor'));
  };

  readonly showWhenReleased = (): void => {
    if (this.#isPressed) this.#isWaiting = true;
    else this.show();
  };
}

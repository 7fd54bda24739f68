import { keep } from './store.js';
import type { Kept, ReadKept } from './stored-work.js';
import { settledWork } from './typed.js';
import { draftAt, hasEntries, withDraft, withoutDraft } from './work.js';
import type { Draft, Work } from './work.js';

/** A document, to be read again with what was asked for. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What shows the bench on the page. */
export interface BenchView {
  readonly show: () => void;
  /** Shows the place where a cell is corrected, alone: the focus moves fast in a table. */
  readonly showEditor: () => void;
  /** Shows all when the pointer is up again: nothing may move from under it while it is pressed. */
  readonly showWhenReleased: () => void;
}

function restoredText({ work, unusable }: ReadKept): string {
  const restored = work ? '已恢复上次的内容。' : '';
  if (unusable === 0) return restored;
  return `${restored}上次保存的内容${work ? `有 ${unusable} 处` : ''}不能采用：可能是本页的另一版本保存的，或被改动过。原样另存，可以下载。`;
}

/** What lies on the bench, what is asked of the reader and said to them. Whatever is done to the work is kept at once. */
export class Bench {
  work: Work | null;
  /** What was on the bench before it was replaced or cleared. */
  replaced: Work | null;
  /** What stands in the field for pasting. */
  draft: string;
  /** The document that was read last. */
  source: Source | null = null;
  isBusy = false;
  /** Why a document could not be read, and what has to be said to read it after all. */
  error = '';
  ask: 'agency' | 'year' | undefined;
  /** The cell that is corrected. */
  path: string | null = null;
  /** What happened last. */
  message: string;
  /** Whether the browser keeps what is there. */
  isKept = true;
  #view: BenchView | null = null;

  constructor(kept: ReadKept) {
    this.work = kept.work;
    this.replaced = kept.replaced;
    this.draft = kept.draft;
    this.message = restoredText(kept);
  }

  /** Shows what is there, and from now on what comes of it. */
  showOn(view: BenchView): void {
    this.#view = view;
    view.show();
  }

  /** Whether something would be lost with the page. */
  get isAtRisk(): boolean {
    return !this.isKept && (this.draft !== '' || (this.work !== null && hasEntries(this.work)));
  }

  show(message = this.message): void {
    this.message = message;
    this.#view?.show();
  }

  /** Keeps what is there. What was cleared is not kept, though it can be taken back. */
  store(): void {
    const { work, replaced, draft } = this;
    const kept: Kept = { work, replaced: work && replaced, draft };
    this.isKept = keep(kept);
  }

  /** Puts another report on the bench, or none. */
  replace(next: Work | null, message: string): void {
    this.settle();
    // Work that nothing was done to by hand can be read again: it does not take the place of one that cannot.
    if (this.work && (hasEntries(this.work) || !this.replaced)) this.replaced = this.work;
    this.work = next;
    this.path = null;
    this.error = '';
    this.ask = undefined;
    this.store();
    this.show(message);
  }

  takeBack(): void {
    const { replaced } = this;
    if (!replaced) return;
    this.replaced = null;
    this.replace(replaced, '已恢复原来的内容。');
  }

  /** Changes the work on the bench. */
  amend(next: Work, message: string): void {
    if (this.replaced && !hasEntries(this.replaced)) this.replaced = null;
    this.work = next;
    this.store();
    this.show(message);
  }

  /** Notes what is being typed for a cell, so that it is there whatever happens next. */
  type(path: string, text: string, shown: string): void {
    if (!this.work) return;
    const draft: Draft = { path, text, isRefused: false };
    const wasRefused = draftAt(this.work, path)?.isRefused === true;
    this.work = text === shown ? withoutDraft(this.work, path) : withDraft(this.work, draft);
    this.store();
    if (wasRefused) this.#view?.showEditor();
  }

  /**
   * Takes what was typed and not confirmed, where it is a number; the reader is going elsewhere. What is none stays with its cell.
   *
   * @param confirmed the cell of which it is confirmed
   * @returns what there is to say of it; empty where nothing came of it
   */
  settle(confirmed?: string): string {
    if (!this.work) return '';
    const { work, said } = settledWork(this.work, confirmed);
    if (work === this.work) return '';
    this.work = work;
    this.store();
    return said;
  }

  /** The focus leaves the field of a cell, or the reader the page. */
  leave(): void {
    const before = this.work;
    const said = this.settle();
    if (this.work === before) return;
    if (said) this.message = said;
    this.#view?.showWhenReleased();
  }

  /** Makes a cell the one that is corrected. */
  choose(path: string): void {
    const said = this.settle();
    this.path = path;
    if (said) this.show(said);
    else this.#view?.showEditor();
  }
}

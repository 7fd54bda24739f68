import { keepPlaces, keptPlaces } from '../placing/places.js';
import type { Places } from '../placing/places.js';
import { keep } from './store.js';
import type { Kept, ReadKept } from './stored-work.js';
import { settledWork } from './typed.js';
import { correctedReport, draftAt, hasEntries, isYearBefore, withDraft, withoutDraft } from './work.js';
import type { Draft, Work } from './work.js';
import type { RefusedFile } from './years/refused-view.js';

/** A document that can be read again with the options that were asked for. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The view of the bench. */
export interface BenchView {
  readonly show: () => void;
  /** Updates only the cell editor, because the focus moves quickly through a table. */
  readonly showEditor: () => void;
  /** Updates everything once the pointer is released: nothing may move under a pressed pointer. */
  readonly showWhenReleased: () => void;
}

function restoredText({ work, unusable }: ReadKept): string {
  const restored = work ? '已恢复上次的内容。' : '';
  if (unusable === 0) return restored;
  return `${restored}上次保存的内容${work ? `有 ${unusable} 处` : ''}不能采用：可能是本页的另一版本保存的，或被改动过。原样另存，可以下载。`;
}

/** The state of the page: the work on the bench, and the questions and messages to the reader. Every change is saved immediately. */
export class Bench {
  work: Work | null;
  /** The work that was replaced or cleared, which can be restored. */
  replaced: Work | null;
  /** The work that was on the bench before, edited or not; it is not saved. */
  #last: Work | null = null;
  /** The other reports that were opened together with the work, each with its own corrections. */
  years: readonly Work[];
  /** Those of the replaced work. */
  replacedYears: readonly Work[];
  /** The text in the field for pasting. */
  draft: string;
  /** The document that was read last. */
  source: Source | null = null;
  isBusy = false;
  /** The files that were refused, of those that were opened together. */
  refused: readonly RefusedFile[] = [];
  /** Why a document could not be read, and the options to ask for so that it can be. */
  error = '';
  ask: 'agency' | 'year' | undefined;
  /** The path of the cell being corrected. */
  path: string | null = null;
  /** The message about what happened last. */
  message: string;
  /** Where the site has its files. */
  places: Places = keptPlaces();
  /** Whether the browser was able to save the work. */
  isKept = true;
  #view: BenchView | null = null;

  constructor(kept: ReadKept) {
    this.work = kept.work;
    this.replaced = kept.replaced;
    this.years = kept.years ?? [];
    this.replacedYears = kept.replacedYears ?? [];
    this.draft = kept.draft;
    this.message = restoredText(kept);
  }

  /** What was on the bench before the work, the latest first. */
  get before(): readonly Work[] {
    return [this.#last, this.replaced].filter((work) => work !== null);
  }

  /** Shows the current state and, from then on, every change. */
  showOn(view: BenchView): void {
    this.#view = view;
    view.show();
  }

  /** Whether closing the page would lose something. */
  get isAtRisk(): boolean {
    return !this.isKept && (this.draft !== '' || this.#isEdited());
  }

  /** Whether the work, or another year that was opened with it, was edited by hand. */
  #isEdited(): boolean {
    return this.work !== null && [this.work, ...this.years].some(hasEntries);
  }

  show(message = this.message): void {
    this.message = message;
    this.#view?.show();
  }

  /** Saves the state. Work that was cleared is not saved, though it can be restored until the page is closed. */
  store(): void {
    const { work, replaced, draft } = this;
    // Of the reports of other agencies, of which there may be hundreds, those are saved that were edited.
    const years = work ? this.years.filter((year) => hasEntries(year) || year.report.agency === work.report.agency) : [];
    const kept: Kept = { work, replaced: work && replaced, draft, years, replacedYears: work ? this.replacedYears.filter(hasEntries) : [] };
    this.isKept = keep(kept);
  }

  /**
   * Puts other work on the bench, or none.
   *
   * @param years the other reports that were opened together with it
   * @param refused the files that were opened together with it and refused
   */
  replace(next: Work | null, message: string, years: readonly Work[] = [], refused: readonly RefusedFile[] = []): void {
    this.settle();
    this.refused = refused;
    this.#last = this.work;
    // Unedited work can be read again, so it does not replace edited work as the one to restore.
    if (this.work && (this.#isEdited() || !this.replaced)) {
      this.replaced = this.work;
      this.replacedYears = this.years;
    }
    this.years = years;
    this.work = next;
    this.path = null;
    this.error = '';
    this.ask = undefined;
    this.store();
    this.show(message);
  }

  takeBack(): void {
    const { replaced, replacedYears } = this;
    if (!replaced) return;
    this.replaced = null;
    this.replace(replaced, '已恢复原来的内容。', replacedYears);
  }

  /** Puts another of the years that were opened together on the bench. Nothing is replaced: each keeps its corrections. */
  turnTo(next: Work): void {
    this.settle();
    this.#last = null;
    const { work } = this;
    if (!work) return;
    const { report } = next;
    this.years = [...this.years.filter((year) => year !== next), work];
    const previous = this.years.find((year) => isYearBefore(year.report, report));
    this.work = { ...next, previous: previous ? correctedReport(previous) : next.previous };
    this.path = null;
    this.error = '';
    this.ask = undefined;
    this.source = null;
    this.store();
    this.show(`已打开${report.agency}${report.year}年的报告。`);
  }

  /** Changes where the site has its files, and keeps that. */
  place(changed: Partial<Places>): void {
    this.places = { ...this.places, ...changed };
    keepPlaces(this.places);
    this.show();
  }

  /** Keeps the name of the file that was downloaded: the page of the ways in writes its address. */
  made(file: string): void {
    this.places = { ...this.places, file };
    keepPlaces(this.places);
  }

  /** Changes the work on the bench. */
  amend(next: Work, message: string): void {
    if (this.replaced && ![this.replaced, ...this.replacedYears].some(hasEntries)) this.replaced = null;
    this.work = next;
    this.store();
    this.show(message);
  }

  /** Records what is being typed for a cell, so that it is not lost whatever happens next. */
  type(path: string, text: string, shown: string): void {
    if (!this.work) return;
    const draft: Draft = { path, text, isRefused: false };
    const wasRefused = draftAt(this.work, path)?.isRefused === true;
    this.work = text === shown ? withoutDraft(this.work, path) : withDraft(this.work, draft);
    this.store();
    if (wasRefused) this.#view?.showEditor();
  }

  /**
   * Applies what was typed without confirming, if it is a number, because the reader is moving on. Anything else stays a draft of its cell.
   *
   * @param confirmed the path of the cell that the reader confirmed, if any
   * @returns the message about it; empty if nothing changed
   */
  settle(confirmed?: string): string {
    if (!this.work) return '';
    const { work, said } = settledWork(this.work, confirmed);
    if (work === this.work) return '';
    this.work = work;
    this.store();
    return said;
  }

  /** Called when the focus leaves the field of a cell, or the reader leaves the page. */
  leave(): void {
    const before = this.work;
    const said = this.settle();
    if (this.work === before) return;
    if (said) this.message = said;
    this.#view?.showWhenReleased();
  }

  /** Selects the cell to be corrected. */
  choose(path: string): void {
    const said = this.settle();
    this.path = path;
    if (said) this.show(said);
    else this.#view?.showEditor();
  }
}

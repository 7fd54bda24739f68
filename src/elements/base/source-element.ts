import type { PropertyDeclarations } from 'lit';
import { say } from '../../i18n/translate.js';
import type { Failure } from '../../report/error.js';
import { warnOfNoData } from './author-notes.js';
import { DisclosureElement } from './disclosure-element.js';
import { LoadOutcome } from './load-outcome.js';
import { Source } from './source.js';
import type { ReadyState, Request, SourceState } from './source.js';

/** The state of what an element needs besides its data: code that is loaded on demand. */
export type NeedState =
  | { readonly status: 'ready' }
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly failure: Failure };

const NOTHING_NEEDED: NeedState = { status: 'ready' };

/** The properties that say what is to be shown: whoever changes one can wait for what comes of it. */
const WHAT_TO_SHOW: ReadonlySet<unknown> = new Set(['src', 'report', 'year', 'agency', 'by', 'from', 'to']);

/**
 * The base of elements that read something (`Data`), pick from it what is wanted (`Picked`) and draw that. Subclasses define what is read,
 * picked and drawn; the heading, the error message and the place of the element's own children are the same for all. `Shown` is what a program is told that is
 * shown of it.
 */
export abstract class SourceElement<Data, Picked extends object, Shown> extends DisclosureElement {
  static override readonly properties: PropertyDeclarations = {
    src: {},
  };

  /** The URL of the JSON. Elements with one `src` on a page share one request. */
  declare src: string | null;

  readonly #source = new Source<Data>(this, {
    read: (json) => this.read(json),
    load: (src, base) => this.load(src, base),
    readTable: (table) => this.readTable?.(table),
  });
  #picked: Picked | undefined;
  #failure: Failure | undefined;
  /** The state that events were last fired for. */
  #told: { state: SourceState<Data>; subject: unknown; failure: Failure | undefined } | undefined;
  #toldPartFailure: Failure | undefined;
  readonly #outcome = new LoadOutcome<Shown>();
  /** What was picked when the element was last drawn. */
  #drawn: Picked | undefined;

  constructor() {
    super();
    this.src = null;
  }

  /** Resolves to what is shown once that is drawn, and rejects with a `DisclosureError` where it cannot be. There is another promise for each load: also after another `src`, `report`, `year` or `agency`, and after a retry. It waits while there is nothing to load and while the element is in no page. */
  get loaded(): Promise<Shown> {
    return this.#outcome.promise;
  }

  /** What is on the screen, also while something else loads and after that failed; undefined where nothing is. */
  protected get drawn(): Picked | undefined {
    return this.#drawn;
  }

  /** What was picked last. It stays while something else loads and when that fails; `undefined` where nothing was ever picked. */
  protected get picked(): Picked | undefined {
    return this.#picked;
  }

  /**
   * What the element needs besides its data. The element counts as loading while this loads, and as failed when it fails. The getter must
   * return the same object until the state changes.
   */
  protected get need(): NeedState {
    return NOTHING_NEEDED;
  }

  /** The state of the data; once that is ready, the state of whatever else the element needs. */
  get #state(): SourceState<Data> {
    const { state } = this.#source;
    const { need } = this;
    return state.status !== 'ready' || need.status === 'ready' ? state : need;
  }

  protected override get isLoading(): boolean {
    return this.#state.status === 'loading';
  }

  /** Why an optional part of this library could not be loaded. The rest is shown all the same. */
  protected get partFailure(): Failure | undefined {
    return undefined;
  }

  /** The JSON that the element was given as a property; null or undefined where there is none. */
  protected abstract get json(): unknown;

  /**
   * Reads parsed JSON.
   *
   * @throws DisclosureError where it is not what the element reads
   */
  protected abstract read(json: unknown): Data;

  /** Begins to load what `src` names, relative to `base`. */
  protected abstract load(src: string, base: string): Request<Data>;

  /** Reads a published table among the element's children, for elements that show one; undefined where it is left as it is. */
  protected readTable?(table: HTMLTableElement): Promise<SourceState<Data> | undefined>;

  /** Picks what is wanted from the data; returns `before` where nothing has changed, `undefined` where it is not there. */
  protected abstract pick(data: Data, before: Picked | undefined): Picked | undefined;

  /** Why what is wanted is not in the data; returns `before` while that still applies. */
  protected abstract missing(ready: ReadyState<Data>, before: Failure | undefined): Failure;

  /** The subject of `disclosure-load`: the event is fired when this changes or is loaded again. */
  protected abstract subjectOf(picked: Picked): unknown;

  /** What `loaded` resolves to. */
  protected abstract shownOf(picked: Picked): Shown;

  /** Fires `disclosure-load`. */
  protected abstract tellLoad(ready: ReadyState<Data>, picked: Picked): void;

  /** The text of the heading, or a template of it. */
  protected abstract headingOf(picked: Picked): unknown;

  /**
   * The content between the heading and the element's children. Called even where nothing is picked: elements that scroll or have the focus
   * stay in the page.
   */
  protected abstract renderContent(picked: Picked | undefined): unknown;

  override requestUpdate(...change: Parameters<DisclosureElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // Only then: the base class requests an update before this class has its fields.
    if (WHAT_TO_SHOW.has(change[0]) && this.isUpdatePending) this.#outcome.begin();
  }

  protected override performUpdate(): void {
    super.performUpdate();
    if (this.crash) this.#outcome.end({ error: this.crash });
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#source.read({ json: this.json, src: this.src });
    this.#derive(this.#state);
    this.sayFailure(this.#failure ?? this.partFailure);
  }

  protected override updated(): void {
    const state = this.#state;
    if (state.status === 'empty') warnOfNoData(this);
    this.#drawn = this.#picked;
    this.#tell(state);
    this.#tellPartFailure();
    this.#settle(state);
  }

  /** Tries again to load what failed. */
  override retry(): void {
    if (!this.#failure && this.partFailure) {
      this.retryPart();
      return;
    }
    this.#outcome.begin();
    this.#source.retry();
  }

  /** Forgets the failure to load a part, so that the next update tries again. */
  protected retryPart(): void {
    this.requestUpdate();
  }

  /** Derives what is shown from the source. While it loads and when it fails, what was shown before stays. */
  #derive(state: SourceState<Data>): void {
    if (state.status === 'empty') this.#picked = this.#failure = undefined;
    else if (state.status === 'error') this.#failure = state.failure;
    else if (state.status === 'ready') {
      const picked = this.pick(state.data, this.#picked);
      if (picked) this.#picked = picked;
      this.#failure = picked ? undefined : this.missing(state, this.#failure);
    }
  }

  /** Fires the event for the outcome of the source, once. */
  #tell(state: SourceState<Data>): void {
    const failure = this.#failure;
    const picked = state.status === 'ready' && !failure ? this.#picked : undefined;
    const subject = picked && this.subjectOf(picked);
    if (this.#told?.state === state && this.#told.subject === subject && this.#told.failure === failure) return;
    this.#told = { state, subject, failure };
    if (state.status === 'ready' && picked) this.tellLoad(state, picked);
    else if (failure && state.status !== 'loading') this.tellError();
  }

  /** Settles the promise of what is loaded; one that is settled is followed by another where it no longer says what is shown. */
  #settle({ status }: SourceState<Data>): void {
    const { error } = this;
    if (this.#failure && error && status !== 'loading') this.#outcome.end({ error });
    else if (status === 'ready' && this.#picked) this.#outcome.end({ shown: this.shownOf(this.#picked) });
    else if (this.#outcome.isOver) this.#outcome.begin();
  }

  #tellPartFailure(): void {
    const failure = this.partFailure;
    if (failure === this.#toldPartFailure || this.#failure) return;
    this.#toldPartFailure = failure;
    if (failure) this.tellError();
  }

  protected override get hasContent(): boolean {
    return this.#picked !== undefined;
  }

  protected override headingText(): unknown {
    return this.#picked ? this.headingOf(this.#picked) : '';
  }

  protected override statusText(): string {
    const { status } = this.#state;
    if (status === 'loading') return say(this.language, 'loading');
    const isBare = this.children.length === 0 && !this.textContent.trim();
    return status === 'empty' && isBare ? say(this.language, 'empty') : '';
  }

  protected override renderBody(): unknown {
    return this.renderContent(this.#picked);
  }
}

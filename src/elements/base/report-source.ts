import type { ReactiveController, ReactiveElement } from 'lit';
import type { Failure } from '../../report/error.js';
import type { Readings } from '../../report/read-report.js';
import { LoadFailure, parseJson, readOrFail } from '../../loading/load-reports.js';
import type { Loading } from '../../loading/load-reports.js';

/** Where an element's reports stand: there are none yet, they are on their way, they are here, or they could not be had. */
export type SourceState = { readonly status: 'empty' | 'loading' } | ReadyState | { readonly status: 'error'; readonly failure: Failure };

export interface ReadyState {
  readonly status: 'ready';
  readonly readings: Readings;
  readonly url?: string;
}

/** Loads and reads the reports that a `src` names, seen from the page's URL, as `loadReports` does. */
export type Load = (src: string, base: string) => Loading;

/** What an element was given to read from. */
export interface Given {
  /** A report, a list of them or `{ reports }`, as parsed JSON. */
  readonly report: unknown;
  readonly src: string | null;
}

const isGiven = (report: unknown): boolean => report !== null && report !== undefined;

const EMPTY: SourceState = { status: 'empty' };

/**
 * Finds an element's reports in the first place that has any: the `report` property, the `src` attribute, a
 * `<script type="application/json">` child. It asks its host to update whenever what it knows has changed.
 */
export class ReportSource implements ReactiveController {
  state: SourceState = EMPTY;

  readonly #host: ReactiveElement;
  #given: Given = { report: null, src: null };
  #loading: Loading | undefined;
  #children: MutationObserver | undefined;
  #inline: string | undefined;

  readonly #loadReports: Load;

  constructor(host: ReactiveElement, load: Load) {
    this.#host = host;
    this.#loadReports = load;
    host.addController(this);
  }

  /** Reads from what is given now. What was on its way from elsewhere is dropped. */
  read(given: Given): void {
    this.#given = given;
    this.#drop();
    this.#unwatch();
    this.#inline = undefined;
    if (isGiven(given.report)) this.#become(stateOf(() => readOrFail(given.report)));
    else if (given.src) this.#load(given.src);
    else this.#watch();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.read(this.#given);
  }

  hostConnected(): void {
    // What was being loaded or watched when the host left the page, it goes on with; what had arrived stays.
    if (this.state.status === 'loading' && !this.#loading && this.#given.src) this.#load(this.#given.src);
    else if (this.#host.hasUpdated && !this.#given.src && !isGiven(this.#given.report)) this.#watch();
  }

  hostDisconnected(): void {
    // An element that is only moved is back before this runs.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#drop();
      this.#unwatch();
    });
  }

  #become(state: SourceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #drop(): void {
    this.#loading?.release();
    this.#loading = undefined;
  }

  #load(src: string): void {
    this.#become({ status: 'loading' });
    if (!this.#host.isConnected) return;
    const loading = this.#loadReports(src, this.#host.baseURI);
    this.#loading = loading;
    loading.readings.then(
      (readings) => {
        if (this.#loading === loading) this.#become(readyState(readings, loading.url));
      },
      (error: unknown) => {
        if (this.#loading === loading) this.#become(failedState(error));
      },
    );
  }

  // The page may still be arriving, or a script may fill the child in later.
  #watch(): void {
    if (this.#children || !this.#host.isConnected) return;
    this.#children = new MutationObserver(() => this.#readChild());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#readChild);
    this.#readChild();
  }

  #unwatch(): void {
    if (!this.#children) return;
    this.#children.disconnect();
    this.#children = undefined;
    document.removeEventListener('DOMContentLoaded', this.#readChild);
  }

  readonly #readChild = (): void => {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent.trim();
    if (!text) {
      this.#inline = undefined;
      // Even where there was none before: whether the element has other children decides what it says.
      this.#become(EMPTY);
      return;
    }
    if (text === this.#inline) return;
    const state = stateOf(() => readOrFail(parseJson(text)));
    // While the page is arriving, the text may be the first half only.
    if (state.status === 'error' && document.readyState === 'loading') return;
    this.#inline = text;
    this.#become(state);
  };
}

const readyState = (readings: Readings, url?: string): SourceState => ({
  status: 'ready',
  readings,
  ...(url !== undefined && { url }),
});

const failedState = (error: unknown): SourceState => ({
  status: 'error',
  failure: error instanceof LoadFailure ? error.failure : { code: 'unexpected', detail: String(error) },
});

function stateOf(read: () => Readings): SourceState {
  try {
    return readyState(read());
  } catch (error) {
    return failedState(error);
  }
}

import type { ReactiveController, ReactiveElement } from 'lit';
import { parseJson } from '../../loading/json-reports.js';
import { failureOf } from '../../report/error.js';
import type { Failure } from '../../report/error.js';

/** The data that was read, and its URL if it came from one. */
export interface ReadyState<Data> {
  readonly status: 'ready';
  readonly data: Data;
  readonly url: string | undefined;
}

/** The state of an element's data: there is none yet, it is loading, it is ready, or it failed. */
export type SourceState<Data> =
  | { readonly status: 'empty' | 'loading' }
  | ReadyState<Data>
  | { readonly status: 'error'; readonly failure: Failure };

/** What an element is given to read. The JSON takes precedence over the URL. */
export interface SourceInput {
  /** Parsed JSON; null or undefined where there is none. */
  readonly json: unknown;
  readonly src: string | null;
}

/** One element's share in a request. */
export interface Request<Data> {
  /** Rejects with a `DisclosureError`. */
  readonly data: Promise<Data>;
  /** The URL that is loaded, where it is a single one. */
  readonly url: string | undefined;
  /** Releases the request, which is aborted once nobody holds it. */
  readonly release: () => void;
}

/** How an element's kind of data is read. */
export interface SourceReader<Data> {
  /**
   * Reads parsed JSON.
   *
   * @throws DisclosureError where it is not what the element reads
   */
  readonly read: (json: unknown) => Data;
  /**
   * Begins to load what `src` names.
   *
   * @param src one URL or several, as they stand in the attribute
   * @param base the URL that they are relative to
   */
  readonly load: (src: string, base: string) => Request<Data>;
  /** Reads a published table among the children, for elements that show one; undefined where it is left as it is. */
  readonly readTable: (table: HTMLTableElement) => Promise<SourceState<Data> | undefined> | undefined;
}

/**
 * Finds an element's data in the first place that has any: a property with JSON, the `src` attribute, a `<script type="application/json">`
 * child, a published `<table>` child. JSON that is in the page is ready at once; loading starts after the host has updated, and the host updates again whenever the
 * state changes. A table is read after the host has updated, too: it is seen then, so that it can be read as it is seen.
 */
export class Source<Data> implements ReactiveController {
  state: SourceState<Data> = { status: 'empty' };

  readonly #host: ReactiveElement;
  readonly #reader: SourceReader<Data>;
  #input: SourceInput | undefined;
  #isInputNew = false;
  #request: Request<Data> | undefined;
  #children: MutationObserver | undefined;
  /** The text of the child when it was last read; empty where there is no child with text. */
  #childText = '';
  /** The published table that was read last. */
  #table: HTMLTableElement | null = null;

  constructor(host: ReactiveElement, reader: SourceReader<Data>) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  /** Takes the host's current input, and derives `state` from it. To be called before the host derives anything from that. */
  read(input: SourceInput): void {
    if (this.#input && this.#input.json === input.json && this.#input.src === input.src) return;
    this.#input = input;
    this.#restart(input);
  }

  /** Tries again what failed. */
  retry(): void {
    if (!this.#input) return;
    this.#restart(this.#input);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    const { status } = this.state;
    // Resumes what was being loaded or watched when the host left the page; data that had arrived stays.
    if (status === 'loading') this.#load();
    else if (this.#isReadFromChild()) {
      this.#watchChildren();
      if (this.#readChild()) this.#host.requestUpdate();
    }
  }

  hostUpdated(): void {
    if (this.#isInputNew) {
      this.#isInputNew = false;
      this.#stop();
      if (this.state.status === 'loading') this.#load();
      else if (this.#isReadFromChild()) this.#watchChildren();
    }
    if (this.state.status === 'empty') this.#readTable();
  }

  hostDisconnected(): void {
    // An element that is only moved is back in the page before this runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  #restart({ json, src }: SourceInput): void {
    this.#isInputNew = true;
    this.#childText = '';
    this.#table = null;
    if (hasJson(json)) this.state = this.#stateOf(json);
    else if (src) this.state = { status: 'loading' };
    else {
      this.state = { status: 'empty' };
      this.#readChild();
    }
  }

  #isReadFromChild(): boolean {
    return this.#input !== undefined && !hasJson(this.#input.json) && !this.#input.src;
  }

  #become(state: SourceState<Data>): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #stateOf(json: unknown): SourceState<Data> {
    return stateFrom(() => this.#reader.read(json));
  }

  #load(): void {
    const src = this.#input?.src;
    if (!src || this.#request || !this.#host.isConnected) return;
    const request = this.#reader.load(src, this.#host.baseURI);
    this.#request = request;
    request.data.then(
      (data) => {
        if (this.#request === request) this.#become({ status: 'ready', data, url: request.url });
      },
      (error: unknown) => {
        if (this.#request === request) this.#become(failedState(error));
      },
    );
  }

  // The page may still be loading, or a script may fill the child in later.
  #watchChildren(): void {
    if (this.#children || !this.#host.isConnected) return;
    this.#children = new MutationObserver(this.#childChanged);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#childChanged);
  }

  #stop(): void {
    this.#request?.release();
    this.#request = undefined;
    if (!this.#children) return;
    this.#children.disconnect();
    this.#children = undefined;
    document.removeEventListener('DOMContentLoaded', this.#childChanged);
  }

  readonly #childChanged = (): void => {
    // A table is read anew once the element shows it again.
    if (!this.#readChild() && this.#table) this.state = { status: 'empty' };
    this.#table = null;
    // Even where there still is no JSON: the status message depends on whether the element has other children.
    this.#host.requestUpdate();
  };

  #readTable(): void {
    const table = this.#isReadFromChild() && document.readyState !== 'loading' ? this.#host.querySelector('table') : null;
    if (!table || table === this.#table) return;
    this.#table = table;
    void this.#reader.readTable(table)?.then((state) => {
      if (state && this.#table === table) this.#become(state);
    });
  }

  /** Reads the child with JSON, if there is one. Returns whether that changed the state. */
  #readChild(): boolean {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
    if (text === this.#childText) return false;
    if (text === '') {
      this.#childText = text;
      this.state = { status: 'empty' };
      return true;
    }
    const state = stateFrom(() => this.#reader.read(parseJson(text)));
    // While the page is loading, the text may be incomplete.
    if (state.status === 'error' && document.readyState === 'loading') return false;
    this.#childText = text;
    this.state = state;
    return true;
  }
}

const hasJson = (json: unknown): boolean => json !== null && json !== undefined;

const failedState = (error: unknown): { status: 'error'; failure: Failure } => ({
  status: 'error',
  failure: failureOf(error),
});

function stateFrom<Data>(read: () => Data): SourceState<Data> {
  try {
    return { status: 'ready', data: read(), url: undefined };
  } catch (error) {
    return failedState(error);
  }
}

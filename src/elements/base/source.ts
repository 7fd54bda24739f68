import type { ReactiveController, ReactiveElement } from 'lit';
import { parseJson } from '../../loading/json-reports.js';
import { failureOf } from '../../report/error.js';
import type { Failure } from '../../report/error.js';

/** What was read of a source, and the URL that it came from where it came from one. */
export interface ReadyState<Data> {
  readonly status: 'ready';
  readonly data: Data;
  readonly url: string | undefined;
}

/** Where an element's data stands: there is none yet, it is on its way, it is here, or it could not be had. */
export type SourceState<Data> =
  { readonly status: 'empty' | 'loading' } | ReadyState<Data> | { readonly status: 'error'; readonly failure: Failure };

/** What an element is given to read from. The JSON takes precedence over the URL. */
export interface SourceInput {
  /** Parsed JSON; null or undefined where there is none. */
  readonly json: unknown;
  readonly src: string | null;
}

/** One element's hold on a request. */
export interface Request<Data> {
  /** Rejects with a `DisclosureError`. */
  readonly data: Promise<Data>;
  /** The URL that is asked for, where it is one. */
  readonly url: string | undefined;
  /** Gives the request up. */
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
}

/**
 * Finds an element's data in the first place that has any: a property with JSON, the `src` attribute, a `<script type="application/json">` child.
 * What can be read at once is there at once; what has to be waited for is begun after the host has updated, which is asked to update again
 * whenever there is news.
 */
export class Source<Data> implements ReactiveController {
  state: SourceState<Data> = { status: 'empty' };

  readonly #host: ReactiveElement;
  readonly #reader: SourceReader<Data>;
  #input: SourceInput | undefined;
  #isInputNew = false;
  #request: Request<Data> | undefined;
  #children: MutationObserver | undefined;
  /** The text of the child as it was read last; empty where there is no child with a text. */
  #childText = '';

  constructor(host: ReactiveElement, reader: SourceReader<Data>) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  /** Takes what the host is given now, and derives `state` from it. To be called before the host derives anything from that. */
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
    // What was being loaded or watched when the host left the page, it goes on with; what had arrived stays.
    if (status === 'loading') this.#load();
    else if (this.#isReadFromChild()) {
      this.#watchChildren();
      if (this.#readChild()) this.#host.requestUpdate();
    }
  }

  hostUpdated(): void {
    if (!this.#isInputNew) return;
    this.#isInputNew = false;
    this.#stop();
    if (this.state.status === 'loading') this.#load();
    else if (this.#isReadFromChild()) this.#watchChildren();
  }

  hostDisconnected(): void {
    // An element that is only moved is back before this runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  #restart({ json, src }: SourceInput): void {
    this.#isInputNew = true;
    this.#childText = '';
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

  // The page may still be arriving, or a script may fill the child in later.
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
    this.#readChild();
    // Even where there is no JSON, as before: whether the element has other children decides what it says.
    this.#host.requestUpdate();
  };

  /** Reads the child with JSON, if there is one. Tells whether that changed the state. */
  #readChild(): boolean {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
    if (text === this.#childText) return false;
    if (text === '') {
      this.#childText = text;
      this.state = { status: 'empty' };
      return true;
    }
    const state = stateFrom(() => this.#reader.read(parseJson(text)));
    // While the page is arriving, the text may be the first half only.
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

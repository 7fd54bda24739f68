import type { ReactiveController, ReactiveElement } from 'lit';
import { failureOf } from '../../report/error.js';
import type { Failure } from '../../report/error.js';
import type { NeedState } from './source-element.js';

const LOADING: NeedState = { status: 'loading' };
const READY: NeedState = { status: 'ready' };

/**
 * Code that an element loads on demand: its view, which it always needs, or something that only some pages want. Loading begins after the
 * first update in which it is wanted. The host updates when the code is loaded or has failed to load.
 */
export class LoadedCode<Code> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Code>;
  readonly #isWanted: () => boolean;
  #code: Code | undefined;
  #state: NeedState = LOADING;
  #loading: Promise<void> | undefined;

  /**
   * @param load loads the code; called again after a failure
   * @param isWanted returns whether it is needed now; always by default
   */
  constructor(host: ReactiveElement, load: () => Promise<Code>, isWanted: () => boolean = () => true) {
    this.#host = host;
    this.#load = load;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** What was loaded, whether or not it is wanted now; `undefined` until then. */
  get code(): Code | undefined {
    return this.#code;
  }

  /** How far loading has come. The same object until that changes. */
  get state(): NeedState {
    return this.#state;
  }

  /** Why it could not be loaded, while it is wanted. */
  get failure(): Failure | undefined {
    return this.#state.status === 'error' && this.#isWanted() ? this.#state.failure : undefined;
  }

  /** Resolves when the code is loaded or has failed to load; at once where loading has not begun. */
  get settled(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  // After the update, so that what the code is used on is there.
  hostUpdated(): void {
    if (this.#isWanted()) this.#loading ??= this.#start();
  }

  /** Tries again after a failure, with the next update. */
  retry(): void {
    if (this.#state.status !== 'error') return;
    this.#state = LOADING;
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  async #start(): Promise<void> {
    try {
      this.#code = await this.#load();
      this.#state = READY;
    } catch (error) {
      this.#state = { status: 'error', failure: failureOf(error) };
    }
    this.#host.requestUpdate();
  }
}

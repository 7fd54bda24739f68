import type { ReactiveController, ReactiveElement } from 'lit';
import { failureOf } from '../../report/error.js';
import type { NeedState } from '../base/source-element.js';

const LOADING: NeedState = { status: 'loading' };
const READY: NeedState = { status: 'ready' };

/**
 * Code that an element needs to show anything, loaded when the element is first in a page. It updates the host when the code is loaded or
 * has failed to load.
 */
export class NeededPart<Part> implements ReactiveController {
  state: NeedState = LOADING;

  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Part>;
  readonly #use: (part: Part) => void;
  #loading: Promise<void> | undefined;

  /**
   * @param load loads the code; called again after a failure
   * @param use takes the code, before the host updates with it
   */
  constructor(host: ReactiveElement, load: () => Promise<Part>, use: (part: Part) => void) {
    this.#host = host;
    this.#load = load;
    this.#use = use;
    host.addController(this);
  }

  /** Resolves when the code is loaded or has failed to load; at once where it was not requested yet. */
  get settled(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  // After the first update, so that what the code is used on is there.
  hostUpdated(): void {
    this.#loading ??= this.#start();
  }

  /** Tries again after a failure. */
  retry(): void {
    if (this.state.status !== 'error') return;
    this.state = LOADING;
    this.#loading = this.#start();
    this.#host.requestUpdate();
  }

  async #start(): Promise<void> {
    try {
      this.#use(await this.#load());
      this.state = READY;
    } catch (error) {
      this.state = { status: 'error', failure: failureOf(error) };
    }
    this.#host.requestUpdate();
  }
}

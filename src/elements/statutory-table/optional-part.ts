import type { ReactiveController, ReactiveElement } from 'lit';
import { failureOf } from '../../report/error.js';
import type { Failure } from '../../report/error.js';

/**
 * Code that an element needs for something that it need not have: loaded when that is first wanted. It updates the host when the code is
 * loaded or has failed to load.
 */
export class OptionalPart<Part> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #isWanted: () => boolean;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #failure: Failure | undefined;
  #isAskedFor = false;

  /**
   * @param isWanted returns whether the code is needed now
   * @param load loads the code; called again after a failure
   */
  constructor(host: ReactiveElement, isWanted: () => boolean, load: () => Promise<Part>) {
    this.#host = host;
    this.#isWanted = isWanted;
    this.#load = load;
    host.addController(this);
  }

  /** What was loaded, whether or not it is wanted now; `undefined` until then. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Why it could not be loaded, while it is wanted. */
  get failure(): Failure | undefined {
    return this.#isWanted() ? this.#failure : undefined;
  }

  hostUpdated(): void {
    if (!this.#isAskedFor && this.#isWanted()) void this.#start();
  }

  /** Forgets a failure, so that the next update tries again. */
  retry(): void {
    if (!this.#failure) return;
    this.#failure = undefined;
    this.#isAskedFor = false;
  }

  async #start(): Promise<void> {
    this.#isAskedFor = true;
    try {
      this.#part = await this.#load();
    } catch (error) {
      this.#failure = failureOf(error);
    }
    this.#host.requestUpdate();
  }
}

import type { ReactiveController, ReactiveElement } from 'lit';
import { failureOf } from '../../report/error.js';
import type { NeedState } from '../base/source-element.js';

const LOADING: NeedState = { status: 'loading' };
const READY: NeedState = { status: 'ready' };

/** Code that elements of one kind share. What is loaded is kept, so that the second element of a page has it in the frame that it comes in; a failure is not. */
export class SharedPart<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  async get(): Promise<Part> {
    this.#part ??= await this.#load();
    return this.#part;
  }
}

/** Code that an element needs to show anything, loaded when the element has come to the page. It has its host update when the code is there, or cannot be had. */
export class NeededPart<Part> implements ReactiveController {
  state: NeedState = LOADING;

  readonly #host: ReactiveElement;
  readonly #shared: SharedPart<Part>;
  readonly #use: (part: Part) => void;
  #loading: Promise<void> | undefined;

  /**
   * @param shared the code; asked for again after a failure
   * @param use takes the code, before the host updates with it
   */
  constructor(host: ReactiveElement, shared: SharedPart<Part>, use: (part: Part) => void) {
    this.#host = host;
    this.#shared = shared;
    this.#use = use;
    host.addController(this);
  }

  /** Resolves when the code is there or cannot be had; at once where it was not asked for yet. */
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
      this.#use(await this.#shared.get());
      this.state = READY;
    } catch (error) {
      this.state = { status: 'error', failure: failureOf(error) };
    }
    this.#host.requestUpdate();
  }
}

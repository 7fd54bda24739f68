import { whenIdle } from './when-idle.js';

/** Postpones work until the next frame is on screen, so that this frame appears sooner. */
export class AfterFrame {
  readonly #work: () => void;
  #isAsked = false;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Schedules the work for when the next frame is on screen and the page is idle; runs it at once in a page that draws no frames. */
  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    if (document.hidden) this.now();
    else requestAnimationFrame(() => whenIdle(() => this.now()));
  }

  /** Runs the work now if it is still scheduled. */
  now(): void {
    if (!this.#isAsked) return;
    this.#isAsked = false;
    this.#work();
  }
}

/** How long work may wait for a busy page to be idle, in milliseconds. */
const MAX_WAIT_MS = 200;

/** Safari has no `requestIdleCallback`. */
const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: MAX_WAIT_MS }) : setTimeout(work);

/** Work that need not be done before the next frame is on screen, so that what is seen in it comes sooner. */
export class AfterFrame {
  readonly #work: () => void;
  #isAsked = false;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Has the work done when the next frame is on screen and the page is idle; at once in a page that draws no frames. */
  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    if (document.hidden) this.now();
    else requestAnimationFrame(() => whenIdle(() => this.now()));
  }

  /** Does what was asked for and is not done yet. */
  now(): void {
    if (!this.#isAsked) return;
    this.#isAsked = false;
    this.#work();
  }
}

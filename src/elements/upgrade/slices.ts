import { whenIdle } from '../../dom/when-idle.js';

/** How long one slice of work may take, in milliseconds: a frame has 16, and a slow device takes several times as long. */
const SLICE_MS = 4;

/** Work in slices, between which the page can do what its reader waits for. */
export class Slices {
  #end = 0;

  /** Resolves at once while the slice lasts, else when the page is idle. */
  async pause(): Promise<void> {
    if (performance.now() < this.#end) return;
    await new Promise<void>((resolve) => {
      whenIdle(resolve);
    });
    this.#end = performance.now() + SLICE_MS;
  }

  /** Ends the slice: what follows is a slice of its own. */
  end(): void {
    this.#end = 0;
  }

  /** Goes through all steps of some work, and returns its result. */
  async run<Result>(steps: Generator<undefined, Result>): Promise<Result> {
    for (;;) {
      await this.pause();
      const { done, value } = steps.next();
      if (done) return value;
    }
  }
}

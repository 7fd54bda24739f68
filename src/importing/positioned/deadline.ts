import { importError } from '../notes/import-error.js';
import type { ImportError } from '../notes/import-error.js';

/** The error for a document that takes too long to read. */
export const tooSlow = (milliseconds: number): ImportError => importError('pages-too-slow', { seconds: Math.ceil(milliseconds / 1000) });

/** Steps between two checks of the clock. Together they take a few milliseconds at most. */
const STEPS = 1024;

/** The time limit for reading a document, checked by the loops that read it. */
export class Deadline {
  #steps = 0;
  readonly #milliseconds: number;
  readonly #end: number;

  /** @param milliseconds the time limit from now; `Infinity` for none */
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#end = performance.now() + milliseconds;
  }

  /** @throws ImportError if the time is up */
  check(): void {
    if (performance.now() > this.#end) throw tooSlow(this.#milliseconds);
  }

  /**
   * Like `check`, for a loop of short steps: only checks the clock now and then.
   *
   * @throws ImportError if the time is up
   */
  pass(): void {
    this.#steps += 1;
    if (this.#steps % STEPS === 0) this.check();
  }

  /** Like `check`, for asynchronous work: settles as the promise does, or rejects as soon as the time is up. */
  async limit<T>(work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(tooSlow(this.#milliseconds)), Math.max(0, this.#end - performance.now()));
    });
    try {
      return await Promise.race([work, end]);
    } finally {
      clearTimeout(timer);
    }
  }
}

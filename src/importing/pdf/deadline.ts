import { importError } from '../notes/import-error.js';
import type { ImportError } from '../notes/import-error.js';

/** Why a document is given up that takes longer than it may. */
export const tooSlow = (milliseconds: number): ImportError => importError('pdf-too-slow', { seconds: Math.ceil(milliseconds / 1000) });

/** Steps between two looks at the clock: together they take less than a few milliseconds. */
const STEPS = 1024;

/** The end of the time that a document may take, asked for by the loops that read it. */
export class Deadline {
  #steps = 0;
  readonly #milliseconds: number;
  readonly #end: number;

  /** @param milliseconds from now on; `Infinity` where there is no end */
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#end = performance.now() + milliseconds;
  }

  /** @throws ImportError where the time is up */
  check(): void {
    if (performance.now() > this.#end) throw tooSlow(this.#milliseconds);
  }

  /**
   * The same for a loop of short steps, which looks at the clock now and then.
   *
   * @throws ImportError where the time is up
   */
  pass(): void {
    this.#steps += 1;
    if (this.#steps % STEPS === 0) this.check();
  }

  /** The same for work that waits for others: what the work comes to, or the error as soon as the time is up. */
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

/** How a load ended: what is shown, or why nothing is. */
export type Outcome<Shown> = { readonly shown: Shown } | { readonly error: Error };

/** A promise and the functions that settle it. */
interface Deferred<Shown> {
  readonly promise: Promise<Shown>;
  readonly resolve: (shown: Shown | Promise<Shown>) => void;
  readonly reject: (error: Error) => void;
}

function deferred<Shown>(): Deferred<Shown> {
  const functions = {} as Omit<Deferred<Shown>, 'promise'>;
  const promise = new Promise<Shown>((resolve, reject) => Object.assign(functions, { resolve, reject }));
  // A page that only looks at events must not be told of rejections that nobody handles.
  promise.catch(() => undefined);
  return { promise, ...functions };
}

function isSame<Shown>(one: Outcome<Shown>, other: Outcome<Shown>): boolean {
  return 'shown' in one ? 'shown' in other && one.shown === other.shown : 'error' in other && one.error === other.error;
}

/**
 * The outcome of what an element loads, as a promise: another one for each load. Until a program asks for it, there is none. A load that another one takes
 * the place of ends as that one does, so that nobody waits for ever.
 */
export class LoadOutcome<Shown> {
  #outcome: Outcome<Shown> | undefined;
  #deferred: Deferred<Shown> | undefined;

  /** The promise of the load that is under way, or else of the last one. */
  get promise(): Promise<Shown> {
    if (!this.#deferred) {
      this.#deferred = deferred();
      this.#settle();
    }
    return this.#deferred.promise;
  }

  /** Whether no load is under way. */
  get isOver(): boolean {
    return this.#outcome !== undefined;
  }

  /** A load begins. */
  begin(): void {
    const waiting = this.#outcome ? undefined : this.#deferred;
    this.#outcome = this.#deferred = undefined;
    waiting?.resolve(this.promise);
  }

  /** The load has ended; so has another one, where none was known to be under way and something else came of it. */
  end(outcome: Outcome<Shown>): void {
    if (this.#outcome && isSame(this.#outcome, outcome)) return;
    if (this.#outcome) this.begin();
    this.#outcome = outcome;
    this.#settle();
  }

  #settle(): void {
    if (!this.#outcome) return;
    if ('shown' in this.#outcome) this.#deferred?.resolve(this.#outcome.shown);
    else this.#deferred?.reject(this.#outcome.error);
  }
}

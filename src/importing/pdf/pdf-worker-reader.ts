import type { PublishedDocument } from '../published-document.js';
import { tooSlow } from '../positioned/deadline.js';
import type { StartThread, Thread } from './pdf-threads.js';
import type { PdfAnswer } from './pdf-worker-messages.js';
import { importError } from '../notes/import-error.js';

/** Milliseconds for a worker to report that it is ready. It is two megabytes, which take a while to load over a slow connection. */
const MAX_START = 30_000;

/** Milliseconds for which an idle worker is kept for the next file. */
const MAX_IDLE = 5000;

type Answer = PdfAnswer | { readonly kind: 'end'; readonly isTooLarge: boolean } | { readonly kind: 'timeout' };

/** A worker and the answer that is awaited from it. */
class Conversation {
  #hear: ((answer: Answer) => void) | undefined;
  #hasEnded = false;
  readonly thread: Thread;

  constructor(start: StartThread) {
    this.thread = start({
      onAnswer: (answer) => this.#hear?.(answer),
      onEnd: (isTooLarge) => {
        this.#hasEnded = true;
        this.#hear?.({ kind: 'end', isTooLarge });
      },
    });
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Waits for the next event: an answer, the end of the worker, or a timeout. */
  next(milliseconds: number): Promise<Answer> {
    if (this.#hasEnded) return Promise.resolve({ kind: 'end', isTooLarge: false });
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#hear?.({ kind: 'timeout' }), milliseconds);
      this.#hear = (answer) => {
        this.#hear = undefined;
        clearTimeout(timer);
        resolve(answer);
      };
    });
  }

  end(): void {
    this.#hasEnded = true;
    this.thread.end();
  }
}

/** Lets a Node process end while a timer is pending. In a browser, a timer is a number. */
function release(timer: { readonly unref?: () => void } | number | undefined): void {
  if (typeof timer === 'object') timer.unref?.();
}

/**
 * Reads PDFs in a worker, one after the other. A worker that takes too long or too much memory is terminated, and the next file gets a new
 * one.
 */
export class WorkerReader {
  /** Ways to start a worker that are still to be tried; after that, only the one that works, if any. */
  #ways: readonly StartThread[];
  #worker: Conversation | undefined;
  #before: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** @param ways the ways to start a worker, tried in turn until one works */
  constructor(ways: readonly StartThread[]) {
    this.#ways = ways;
  }

  /**
   * Reads a PDF; undefined if no worker can be started.
   *
   * @param bytes the whole file, which is copied
   * @param milliseconds the time limit, counted from when the worker is ready
   * @throws ImportError (as a rejected promise) if it cannot be read
   */
  read(bytes: Uint8Array, milliseconds: number): Promise<PublishedDocument | undefined> {
    const reading = this.#before.then(() => this.#read(bytes, milliseconds));
    this.#before = reading.catch(() => undefined);
    return reading;
  }

  async #read(bytes: Uint8Array, milliseconds: number): Promise<PublishedDocument | undefined> {
    clearTimeout(this.#idle);
    const worker = await this.#started();
    if (!worker) return undefined;
    worker.thread.setBusy(true);
    worker.thread.ask({ kind: 'read', bytes: new Uint8Array(bytes), milliseconds });
    const answer = await worker.next(milliseconds);
    if (answer.kind === 'document' || answer.kind === 'failure') this.#keep(worker);
    else this.#end(worker);
    switch (answer.kind) {
      case 'document':
        return answer.document;
      case 'failure':
        throw importError(answer.error.reason, answer.error.values);
      case 'timeout':
        throw tooSlow(milliseconds);
      default:
        throw importError(answer.kind === 'end' && answer.isTooLarge ? 'pages-too-large' : 'broken-pdf');
    }
  }

  /** The running worker, or a new one. */
  async #started(): Promise<Conversation | undefined> {
    if (this.#worker && !this.#worker.hasEnded) return this.#worker;
    for (const way of this.#ways) {
      const worker = await this.#startedIn(way);
      if (!worker) continue;
      this.#ways = [way];
      this.#worker = worker;
      return worker;
    }
    this.#ways = [];
    return undefined;
  }

  async #startedIn(way: StartThread): Promise<Conversation | undefined> {
    try {
      const worker = new Conversation(way);
      worker.thread.setBusy(true);
      const { kind } = await worker.next(MAX_START);
      if (kind === 'ready') return worker;
      worker.end();
    } catch {
      // This way does not work: the worker's file is not found, or the page's policy forbids it.
    }
    return undefined;
  }

  #keep(worker: Conversation): void {
    worker.thread.setBusy(false);
    this.#idle = setTimeout(() => this.#end(worker), MAX_IDLE);
    release(this.#idle);
  }

  #end(worker: Conversation): void {
    worker.end();
    if (this.#worker === worker) this.#worker = undefined;
  }
}

import type { PublishedDocument } from '../published-document.js';
import { tooSlow } from './deadline.js';
import type { StartThread, Thread } from './pdf-threads.js';
import type { PdfAnswer } from './pdf-worker-messages.js';
import { importError } from '../notes/import-error.js';

/** Milliseconds in which a worker says that it is there. It is two megabytes, which an office's line may take a while for. */
const MAX_START = 30_000;

/** Milliseconds for which a worker without work is kept, for the next file of a folder. */
const MAX_IDLE = 5000;

type Answer = PdfAnswer | { readonly kind: 'end'; readonly isTooLarge: boolean } | { readonly kind: 'timeout' };

/** A worker and what is waited for from it. */
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

  /** What comes next: an answer, the end of the worker, or that nothing came in time. */
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

/** Lets a timer keep no process of Node from ending. In a page it is a number. */
function release(timer: unknown): void {
  if (typeof timer === 'object') (timer as { unref?: () => void } | null)?.unref?.();
}

/** Reads PDFs in a worker, one after the other. A worker that takes too long, or too much memory, is ended, and the next file has a new one. */
export class WorkerReader {
  /** Ways to start a worker, to be tried in turn: once tried, the one that works, or none. */
  #ways: readonly StartThread[];
  #worker: Conversation | undefined;
  #before: Promise<unknown> = Promise.resolve();
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** @param ways to start a worker, tried in turn until one is there */
  constructor(ways: readonly StartThread[]) {
    this.#ways = ways;
  }

  /**
   * What stands in a PDF; undefined where no worker can be started.
   *
   * @param bytes the whole file, which is copied
   * @param milliseconds that it may take once a worker is there
   * @throws ImportError (as a rejected promise)
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
        throw importError(answer.kind === 'end' && answer.isTooLarge ? 'pdf-too-large' : 'broken-pdf');
    }
  }

  /** The worker that is there, or a new one. */
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
      // There can be no worker in this way: its file is not found, or the page's policy forbids it.
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

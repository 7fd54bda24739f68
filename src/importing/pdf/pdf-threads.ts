import { isPdfAnswer } from './pdf-worker-messages.js';
import type { PdfAnswer, PdfRequest } from './pdf-worker-messages.js';

// The worker that reads PDFs, as the thread that asks it sees it, and how a page starts it. How Node does: node-thread.ts.

/** What becomes of a worker. */
export interface ThreadEvents {
  readonly onAnswer: (answer: PdfAnswer) => void;
  /**
   * It is there no more, or never was. Nothing comes after it.
   *
   * @param isTooLarge whether it was ended because it took too much memory
   */
  readonly onEnd: (isTooLarge: boolean) => void;
}

/** A worker that was started. Whether it is there shows when it answers. */
export interface Thread {
  readonly ask: (request: PdfRequest) => void;
  /** Says whether it has work. While it has none, it keeps no process from ending. */
  readonly setBusy: (isBusy: boolean) => void;
  readonly end: () => void;
}

/** Starts a worker. Throws where there can be none. */
export type StartThread = (events: ThreadEvents) => Thread;

function pageThread(worker: Worker, { onAnswer, onEnd }: ThreadEvents): Thread {
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isPdfAnswer(data)) onAnswer(data);
  });
  worker.addEventListener('error', (event) => {
    // It is told as the failure of the document, not as one of the page.
    event.preventDefault();
    worker.terminate();
    onEnd(false);
  });
  return {
    ask: (request) => worker.postMessage(request, [request.bytes.buffer]),
    setBusy: () => undefined,
    end: () => worker.terminate(),
  };
}

interface TrustedUrls {
  readonly createScriptURL: (url: string) => string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: TrustedUrls): TrustedUrls;
}

/** The policy that trusts the worker's address, in browsers that have Trusted Types. It can be made once. */
let trustedUrls: TrustedUrls | undefined;

function policy(): TrustedUrls | undefined {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedUrls ??= trustedTypes?.createPolicy('disclosure-elements', { createScriptURL: (url) => url });
  return trustedUrls;
}

/**
 * For pages that demand Trusted Types (`require-trusted-types-for 'script'`): the worker's address goes through the policy `disclosure-elements`, which such a page
 * names if it names any. Vite puts the address of what it makes of the worker in place wherever `new Worker(new URL(…))` is written, whatever `Worker` is there.
 */
const startTrusted: StartThread = (events) => {
  const Worker = class extends globalThis.Worker {
    constructor(url: URL, options: WorkerOptions) {
      super(policy()?.createScriptURL(url.href) ?? url, options);
    }
  };
  return pageThread(new Worker(new URL('./pdf-worker.js', import.meta.url), { type: 'module' }), events);
};

/** For bundlers that know the browser's own `Worker` only, as webpack. */
const startPlain: StartThread = (events) => pageThread(new Worker(new URL('./pdf-worker.js', import.meta.url), { type: 'module' }), events);

/** The ways to start a worker in a page, in the order in which to try them; none where there are no workers. */
export const pageStarts = (): readonly StartThread[] => (typeof Worker === 'function' ? [startTrusted, startPlain] : []);

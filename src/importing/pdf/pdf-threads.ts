import { isPdfAnswer } from './pdf-worker-messages.js';
import type { PdfAnswer, PdfRequest } from './pdf-worker-messages.js';

// The worker that reads PDFs, as seen by the thread that uses it, and how to start it in a browser. For Node, see node-thread.ts.

/** Events of a worker. */
export interface ThreadEvents {
  readonly onAnswer: (answer: PdfAnswer) => void;
  /**
   * The worker has ended or could not be started. No other event follows.
   *
   * @param isTooLarge whether it was terminated because it took too much memory
   */
  readonly onEnd: (isTooLarge: boolean) => void;
}

/** A worker that has been started. Only its first answer shows that it really runs. */
export interface Thread {
  readonly ask: (request: PdfRequest) => void;
  /** Tells whether the worker has work. An idle worker does not keep a process alive. */
  readonly setBusy: (isBusy: boolean) => void;
  readonly end: () => void;
}

/** Starts a worker. Throws if workers are unavailable. */
export type StartThread = (events: ThreadEvents) => Thread;

function pageThread(worker: Worker, { onAnswer, onEnd }: ThreadEvents): Thread {
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isPdfAnswer(data)) onAnswer(data);
  });
  worker.addEventListener('error', (event) => {
    // Reported as an error of the document rather than of the page.
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

/** The policy that trusts the worker's URL, in browsers with Trusted Types. It can be created only once. */
let trustedUrls: TrustedUrls | undefined;

function policy(): TrustedUrls | undefined {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedUrls ??= trustedTypes?.createPolicy('disclosure-elements', { createScriptURL: (url) => url });
  return trustedUrls;
}

/**
 * Starts a worker in pages that require Trusted Types (`require-trusted-types-for 'script'`). The worker's URL goes through the policy
 * `disclosure-elements`, which such a page has to allow. Vite replaces the URL wherever it finds `new Worker(new URL(…))`, even if `Worker`
 * is a local class.
 */
const startTrusted: StartThread = (events) => {
  const Worker = class extends globalThis.Worker {
    constructor(url: URL, options: WorkerOptions) {
      super(policy()?.createScriptURL(url.href) ?? url, options);
    }
  };
  return pageThread(new Worker(new URL('./pdf-worker.js', import.meta.url), { type: 'module' }), events);
};

/** For bundlers that only recognize the global `Worker`, such as webpack. */
const startPlain: StartThread = (events) => pageThread(new Worker(new URL('./pdf-worker.js', import.meta.url), { type: 'module' }), events);

/** The ways to start a worker in a browser, in the order in which to try them; none if workers are unavailable. */
export const pageStarts = (): readonly StartThread[] => (typeof Worker === 'function' ? [startTrusted, startPlain] : []);

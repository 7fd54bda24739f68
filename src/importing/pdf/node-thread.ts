import { nodeProcess, nodeThreads } from './node-threads.js';
import { isPdfAnswer } from './pdf-worker-messages.js';
import type { StartThread } from './pdf-threads.js';
import { MAX_GROWTH, MAX_HEAP_MEGABYTES } from './reading-limits.js';

/** Milliseconds between two checks of the process's memory. */
const CHECK_INTERVAL = 20;

/** Run from TypeScript source, as in tests, the worker has to load its own TypeScript loader. */
const workerFile = (source: string): URL =>
  new URL(source.endsWith('.ts') ? './pdf-worker-from-source.mjs' : './pdf-worker-in-node.js', source);

/**
 * Returns a function that starts a Node worker thread from a module. Node limits its heap. Memory outside the heap, such as the buffers
 * into which pdf.js decompresses streams, is watched from here: the worker is terminated if the process grows by more than a report needs.
 */
export const threadOf =
  (file: URL): StartThread =>
  ({ onAnswer, onEnd }) => {
    const [threads, process] = [nodeThreads(), nodeProcess()];
    if (!threads || !process) throw new Error('There are no threads.');
    const worker = new threads.Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES } });
    let hasEnded = false;
    let watch: ReturnType<typeof setInterval> | undefined;
    const end = (): void => {
      hasEnded = true;
      clearInterval(watch);
      void worker.terminate();
    };
    const reportEnd = (isTooLarge: boolean): void => {
      if (hasEnded) return;
      end();
      onEnd(isTooLarge);
    };
    worker.on('message', (message) => {
      if (!hasEnded && isPdfAnswer(message)) onAnswer(message);
    });
    worker.on('error', (error) => reportEnd((error as { readonly code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'));
    worker.on('exit', () => reportEnd(false));
    worker.unref();
    const watchFrom = (start: number): void => {
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - start > MAX_GROWTH) reportEnd(true);
      }, CHECK_INTERVAL);
    };
    return {
      ask: (request) => {
        watchFrom(process.memoryUsage.rss());
        worker.postMessage(request, [request.bytes.buffer]);
      },
      setBusy: (isBusy) => {
        if (isBusy) {
          worker.ref();
          return;
        }
        clearInterval(watch);
        worker.unref();
      },
      end,
    };
  };

/** The ways to start a worker in Node; none in a browser. */
export const nodeStarts = (): readonly StartThread[] => (nodeThreads() ? [threadOf(workerFile(import.meta.url))] : []);

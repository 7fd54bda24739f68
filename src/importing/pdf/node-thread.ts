import { nodeProcess, nodeThreads } from './node-threads.js';
import { isPdfAnswer } from './pdf-worker-messages.js';
import type { StartThread } from './pdf-threads.js';
import { MAX_GROWTH, MAX_HEAP_MEGABYTES } from './reading-limits.js';

/** Milliseconds between two looks at the memory of the process. */
const LOOK = 20;

/** Run from its TypeScript source, as tests are, the worker needs a loader of its own. */
const workerFile = (source: string): URL =>
  new URL(source.endsWith('.ts') ? './pdf-worker-from-source.mjs' : './pdf-worker-in-node.js', source);

/**
 * Starts a worker thread of Node, from a module. Its heap is bounded by Node; what lies outside of the heap, as the buffers that pdf.js unpacks streams into, is watched from
 * here: where the process grows by more than a report can make it grow, the worker is ended.
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
    const tellEnd = (isTooLarge: boolean): void => {
      if (hasEnded) return;
      end();
      onEnd(isTooLarge);
    };
    worker.on('message', (message) => {
      if (!hasEnded && isPdfAnswer(message)) onAnswer(message);
    });
    worker.on('error', (error) => tellEnd((error as { readonly code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY'));
    worker.on('exit', () => tellEnd(false));
    worker.unref();
    const watchFrom = (start: number): void => {
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - start > MAX_GROWTH) tellEnd(true);
      }, LOOK);
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

/** The ways to start a worker in Node; none in a page. */
export const nodeStarts = (): readonly StartThread[] => (nodeThreads() ? [threadOf(workerFile(import.meta.url))] : []);

import { nodeProcess, nodeThreads } from './node-threads.js';
import { readPdf } from './pdf-reading.js';
import { isPdfRequest } from './pdf-worker-messages.js';
import type { PdfAnswer, PdfRequest } from './pdf-worker-messages.js';
import { ImportError, importError } from '../notes/import-error.js';

// The worker in which PDFs are read, in a browser or in Node. Whatever a file does to it, the thread that uses it keeps running and can
// terminate it.

async function answerTo({ bytes, milliseconds }: PdfRequest): Promise<PdfAnswer> {
  try {
    return { kind: 'document', document: await readPdf(bytes, milliseconds) };
  } catch (error) {
    const { reason, values } = error instanceof ImportError ? error : importError('broken-pdf');
    return { kind: 'failure', error: { reason, values } };
  }
}

function listen(): void {
  const port = nodeThreads()?.parentPort;
  const tell = (answer: PdfAnswer): void => (port ? port.postMessage(answer) : self.postMessage(answer));
  const hear = (message: unknown): void => {
    if (isPdfRequest(message)) void answerTo(message).then(tell);
  };
  // pdf.js leaves unhandled rejections behind if a file is damaged. Errors that matter are also reported as an error of the document.
  if (port) {
    nodeProcess()?.on('unhandledRejection', () => undefined);
    port.on('message', hear);
  } else {
    addEventListener('unhandledrejection', (event) => event.preventDefault());
    addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
  }
  tell({ kind: 'ready' });
}

listen();

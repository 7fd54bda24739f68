import { nodeProcess } from './node-threads.js';

// Suppresses unhandled rejections of pdf.js. It leaves them behind if a file is damaged; they would end a Node process, and appear in the
// console of a page. In a worker they do no harm, but in the caller's thread those of pdf.js are suppressed while it reads, and all others
// are passed on.

/** Names of the errors of pdf.js, which exports no common class for them. */
const PDFJS_ERRORS = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'MissingDataException',
  'ParserEOFException',
  'PasswordException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

const isPdfjsError = (reason: unknown): boolean => reason instanceof Error && PDFJS_ERRORS.has(reason.name);

/** Suppresses the rejections until the returned function is called. */
function suppressRejections(): () => void {
  const process = nodeProcess();
  if (process) {
    const hear = (reason: unknown): void => {
      // What Node does without a listener.
      if (!isPdfjsError(reason)) throw reason;
    };
    process.on('unhandledRejection', hear);
    return () => process.off('unhandledRejection', hear);
  }
  const hear = (event: PromiseRejectionEvent): void => {
    if (isPdfjsError(event.reason)) event.preventDefault();
  };
  addEventListener('unhandledrejection', hear);
  return () => removeEventListener('unhandledrejection', hear);
}

/** Runs work of pdf.js without the unhandled rejections that it leaves behind. */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  const stopSuppressing = suppressRejections();
  try {
    return await work();
  } finally {
    // The last rejections are reported in the next turn of the event loop.
    setTimeout(stopSuppressing);
  }
}

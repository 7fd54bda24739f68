import { nodeProcess } from './node-threads.js';

// pdf.js leaves rejected promises behind where a file is damaged, which end a program in Node and stand in the console of a page. In a worker they meet nobody. In the thread of
// the caller, those of pdf.js are taken away while it reads, and those of others are let through.

/** The errors of pdf.js, by their names: it exports no class that they share. */
const OF_PDFJS = new Set([
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

const isOfPdfjs = (reason: unknown): boolean => reason instanceof Error && OF_PDFJS.has(reason.name);

/** Takes the rejections away until the function that it returns is called. */
function takenAway(): () => void {
  const process = nodeProcess();
  if (process) {
    const hear = (reason: unknown): void => {
      // As Node does it where nobody listens.
      if (!isOfPdfjs(reason)) throw reason;
    };
    process.on('unhandledRejection', hear);
    return () => process.off('unhandledRejection', hear);
  }
  const hear = (event: PromiseRejectionEvent): void => {
    if (isOfPdfjs(event.reason)) event.preventDefault();
  };
  addEventListener('unhandledrejection', hear);
  return () => removeEventListener('unhandledrejection', hear);
}

/** Does some work of pdf.js, without the rejections that it leaves behind. */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  const giveBack = takenAway();
  try {
    return await work();
  } finally {
    // What was rejected last is told in the next turn.
    setTimeout(giveBack);
  }
}

import type { PublishedDocument } from '../published-document.js';
import type { ImportErrorData } from '../notes/import-error.js';

// What the two sides of the worker that reads PDFs say to each other. pdf.js may send messages of its own on the same way, which have no `kind`.

/** Asks for what stands in a PDF. The buffer is handed over. */
export interface PdfRequest {
  readonly kind: 'read';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly milliseconds: number;
}

/** That the worker is there; what stands in a PDF; or why it is not read, as data: the other side says it. */
export type PdfAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'document'; readonly document: PublishedDocument }
  | { readonly kind: 'failure'; readonly error: ImportErrorData };

const hasKind = (message: unknown, kinds: readonly string[]): boolean =>
  typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string' && kinds.includes(message.kind);

export const isPdfRequest = (message: unknown): message is PdfRequest => hasKind(message, ['read']);

export const isPdfAnswer = (message: unknown): message is PdfAnswer => hasKind(message, ['ready', 'document', 'failure']);

// Libraries do this (clipboard-polyfill, copy-to-clipboard), but replace what browsers have by something of their own, or copy plain text alone.

/** What is put on the clipboard: what programs take that know tables, where there is one, and what all others take. */
export interface ClipboardContent {
  readonly html?: string;
  readonly text: string;
}

/** Writes as if the reader copied a selection. */
function writeByCommand({ html, text }: ClipboardContent): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    // A page that adds its name to what is copied, or forbids copying, leaves this alone.
    event.stopImmediatePropagation();
    if (!event.clipboardData) return;
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    isWritten = true;
  };
  addEventListener('copy', write, true);
  try {
    // Deprecated, and without a successor that does the same.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy') && isWritten;
  } finally {
    removeEventListener('copy', write, true);
  }
}

/** Whether there is a clipboard API; not outside of a secure context, and not for tables in Firefox before 127. */
const hasApi = (): boolean => {
  const { clipboard } = navigator as { clipboard?: Partial<Clipboard> };
  return typeof clipboard?.write === 'function' && typeof ClipboardItem === 'function';
};

async function writeByApi({ html, text }: ClipboardContent): Promise<boolean> {
  const blobOf = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) });
  const item = new ClipboardItem({ ...(html !== undefined && blobOf('text/html', html)), ...blobOf('text/plain', text) });
  try {
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts content on the clipboard. To be called while the reader presses a button, without awaiting anything before.
 *
 * The old command comes first: it needs no https and no permission, and leaves the HTML as it is. For the clipboard API, Chromium parses the HTML as part of
 * the page, and a content security policy without inline styles then takes every border away.
 *
 * @returns whether it is there; not where the browser does not let the page use the clipboard
 */
export async function copyToClipboard(content: ClipboardContent): Promise<boolean> {
  return writeByCommand(content) || (hasApi() && (await writeByApi(content)));
}

/** Copies the text of an element. Without a secure connection, as on many intranets, only `execCommand` is available. */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  }
}

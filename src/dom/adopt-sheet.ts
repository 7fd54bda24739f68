import { adoptStyles, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResultOrNative } from 'lit';

/** The sheets that were added to those of an element's class, by its shadow root. */
const ADDED = new WeakMap<ShadowRoot, readonly CSSResultOrNative[]>();

/** The copies of sheets in shadow roots that are in a document other than that of this code. */
const COPIES = new WeakMap<ShadowRoot, readonly Element[]>();

function addCopy(root: ShadowRoot, sheet: CSSResultOrNative): Element {
  const style = document.createElement('style');
  const { litNonce } = window as { litNonce?: string };
  if (litNonce !== undefined) style.setAttribute('nonce', litNonce);
  style.textContent = 'cssText' in sheet ? sheet.cssText : '';
  root.append(style);
  return style;
}

/** Adds a stylesheet to those of a shadow root. Browsers that cannot adopt one (Safari before 16.4) get a `<style>`, with the page's nonce. */
export function adoptSheet(root: ShadowRoot, sheet: CSSResultOrNative): void {
  ADDED.set(root, [...(ADDED.get(root) ?? []), sheet]);
  // Where sheets can be adopted, Lit replaces the existing ones with those it is given.
  const before = supportsAdoptingStyleSheets ? root.adoptedStyleSheets : [];
  if (root.ownerDocument === document) adoptStyles(root, [...before, sheet]);
  else COPIES.set(root, [...(COPIES.get(root) ?? []), addCopy(root, sheet)]);
}

/**
 * Gives a shadow root its stylesheets again, which it loses when its element is moved to another document. A sheet cannot be adopted by a
 * document other than the one that it was made for, so there it is copied.
 *
 * @param own the sheets of the element's class
 */
export function adoptAgain(root: ShadowRoot, own: readonly CSSResultOrNative[]): void {
  if (!supportsAdoptingStyleSheets) return;
  for (const copy of COPIES.get(root) ?? []) copy.remove();
  const sheets = [...own, ...(ADDED.get(root) ?? [])];
  const isHome = root.ownerDocument === document;
  COPIES.set(root, isHome ? [] : sheets.map((sheet) => addCopy(root, sheet)));
  if (isHome) adoptStyles(root, sheets);
}

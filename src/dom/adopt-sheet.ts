import { adoptStyles, supportsAdoptingStyleSheets } from 'lit';
import type { CSSResult } from 'lit';

/** Adds a stylesheet to those of a shadow root. Browsers that cannot adopt one (Safari before 16.4) get a `<style>`, with the page's nonce. */
export function adoptSheet(root: ShadowRoot, sheet: CSSResult): void {
  // Where sheets can be adopted, Lit replaces the existing ones with those it is given.
  const before = supportsAdoptingStyleSheets ? root.adoptedStyleSheets : [];
  adoptStyles(root, [...before, sheet]);
}

import type { CSSResult } from 'lit';

/** Adds a stylesheet to those of a shadow root. Browsers that cannot adopt one (Safari before 16.4) get a `<style>`. */
export function adoptSheet(root: ShadowRoot, { styleSheet, cssText }: CSSResult): void {
  if (styleSheet) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = cssText;
  root.append(style);
}

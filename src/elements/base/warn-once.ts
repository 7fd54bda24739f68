const SAID = new Set<string>();

/**
 * Logs a warning for the author of a page about data that is wrong and can be shown all the same: a key that the format does not know, one
 * bad report among several. Several elements that read the same file log it once.
 */
export function warnOnce(text: string): void {
  if (SAID.has(text)) return;
  SAID.add(text);
  console.warn(`disclosure-elements: ${text}`);
}

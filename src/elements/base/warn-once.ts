const SAID = new Set<string>();

/**
 * Tells the author of a page what is wrong with its data and does not keep it from being shown: a key that the format does not know, one bad report of
 * several. Data that is right says nothing, and several elements that read one file say it once.
 */
export function warnOnce(text: string): void {
  if (SAID.has(text)) return;
  SAID.add(text);
  console.warn(`disclosure-elements: ${text}`);
}

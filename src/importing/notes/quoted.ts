/** Characters of a quote in a sentence. */
const MAX_QUOTE = 60;

/** What stands in a document, on one line and short enough for a sentence. */
export function quoted(text: string): string {
  // White space may make the rest shorter, but hardly by three quarters.
  const line = text
    .slice(0, 4 * MAX_QUOTE)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1)}…` : line;
}

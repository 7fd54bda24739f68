/** The longest quote in a sentence, in characters. */
const MAX_QUOTE = 60;

/** A text of a document on one line, short enough for a sentence. */
export function quoted(text: string): string {
  // White space may make the rest shorter, but hardly by three quarters.
  const line = text
    .slice(0, 4 * MAX_QUOTE)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1)}…` : line;
}

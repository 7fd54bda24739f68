/** A place in a text, counted from one. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Whether a text is meant as JSON, and not as a document. A byte order mark counts as white space. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

function placeOf(text: string, position: number): TextPlace {
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}

/** Where JSON is broken, as far as the browser's error says so: V8 gives a position, Firefox a line, Safari neither. */
export function brokenAt(text: string, error: unknown): TextPlace | null {
  const message = error instanceof Error ? error.message : '';
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return placeOf(text, Number(position));
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  return /end of/i.test(message) ? placeOf(text, text.length) : null;
}

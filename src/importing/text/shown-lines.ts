import { seenTextOfHtml } from '../html/html-fragment.js';
import { BAR, TextLine } from './text-line.js';
import { importError } from '../notes/import-error.js';
import type { DocumentPlace } from '../notes/document-place.js';

// Content that HTML hides over several lines of a text: comments, and everything from a line that opens a hidden element to the line that
// closes it.

const LINE_END = /\r\n?|[\n\f\u2028\u2029]/;

/** An unclosed comment ends with the text, as in HTML. */
const COMMENT = /<!--[^]*?(?:-->|$)/g;

/** A tag that opens an element. */
const OPENING = /<([a-z][a-z\d-]*)(?:\s[^<>]*)?>/i;

/** The longest report that is read has about 50 000 lines; a text with more than this is a list of something else. */
const MAX_LINES = 400_000;

/** A sample in place of the lines below, to test whether they would be visible. */
const SAMPLE = '字';

/** The lines of a text that are shown, and the places of hidden content. */
export interface ShownLines {
  readonly lines: readonly TextLine[];
  readonly unseen: readonly DocumentPlace[];
}

/** The text without its comments, with every line at its old number. */
function withoutComments(text: string, unseen: DocumentPlace[]): string {
  if (!text.includes('<!--')) return text;
  let line = 1;
  let at = 0;
  return text.replace(COMMENT, (comment, index: number) => {
    line += text.slice(at, index).split(LINE_END).length - 1;
    at = index;
    if (/\p{N}/u.test(comment)) unseen.push({ kind: 'comment', line });
    return '\n'.repeat(comment.split(LINE_END).length - 1);
  });
}

/** The element that a line opens, if that hides what follows. An element opened in a cell ends with the cell. */
function hiding(line: string): string | undefined {
  if (!line.includes('<') || BAR.test(line)) return undefined;
  const [, name] = OPENING.exec(line) ?? [];
  return name !== undefined && !seenTextOfHtml(line + SAMPLE).text.includes(SAMPLE) ? name.toLowerCase() : undefined;
}

/**
 * The lines of a text that are shown.
 *
 * @throws ImportError `too-large`
 */
export function shownLines(text: string): ShownLines {
  const unseen: DocumentPlace[] = [];
  const lines: TextLine[] = [];
  let hidden: string | undefined;
  const all = withoutComments(text, unseen).split(LINE_END);
  if (all.length > MAX_LINES) throw importError('too-large', { most: MAX_LINES });
  for (const [index, line] of all.entries()) {
    const number = index + 1;
    if (hidden !== undefined) {
      if (line.toLowerCase().includes(`</${hidden}`)) hidden = undefined;
      continue;
    }
    hidden = hiding(line);
    if (hidden === undefined) lines.push(new TextLine(line, number));
    else unseen.push({ kind: 'hidden-lines', line: number });
  }
  return { lines, unseen };
}

/** A stretch of a text that is shown as something of its own. */
export interface TextMark {
  /** Where it starts and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** What it is shown as, around what it holds. */
  readonly wrap: (content: unknown) => unknown;
}

/** The outer ones before those in them. */
const inOrder = (marks: readonly TextMark[]): TextMark[] => [...marks].sort((one, other) => one.start - other.start || other.end - one.end);

function pieces(text: string, from: number, to: number, marks: readonly TextMark[]): unknown[] {
  const content: unknown[] = [];
  let at = from;
  for (const mark of marks) {
    // One that begins in another but ends behind it has no place in a tree.
    if (mark.start < at || mark.end > to || mark.end <= mark.start) continue;
    if (mark.start > at) content.push(text.slice(at, mark.start));
    const inner = marks.filter((other) => other !== mark && other.start >= mark.start && other.end <= mark.end);
    content.push(mark.wrap(pieces(text, mark.start, mark.end, inner)));
    at = mark.end;
  }
  if (at < to) content.push(text.slice(at, to));
  return content;
}

/** A text with its marks, which may stand within one another: what Lit renders. Without any it is the text itself. */
export const markedText = (text: string, marks: readonly TextMark[]): unknown =>
  marks.length === 0 ? text : pieces(text, 0, text.length, inOrder(marks));

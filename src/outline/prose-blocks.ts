import { leadLength } from './heading-text.js';
import { headingsIn } from './headings-in.js';
import { need } from '../values/wrong-call.js';

/** A text of a report's prose, without the white space around it. */
interface PlacedText {
  readonly text: string;
  /** Which of the strings of its part it is, from 0. */
  readonly index: number;
  /** How many blank characters stand before the text in that string. */
  readonly offset: number;
}

/** A line that is a heading within a part. */
export interface ProseHeading extends PlacedText {
  readonly kind: 'heading';
  /** 1 below the heading of the part, 2 below another of these; none is skipped. */
  readonly level: 1 | 2;
}

/** A paragraph of a report's prose. */
export interface ProseParagraph extends PlacedText {
  readonly kind: 'paragraph';
  /** How many characters at its start are a heading that the paragraph goes on after: （一）主动公开。全年…; 0 where it has none. */
  readonly lead: number;
}

export type ProseBlock = ProseHeading | ProseParagraph;

/**
 * The paragraphs and headings of a list of texts, in its order. Blank texts are left out.
 *
 * @param paragraphs the strings of a part of a report, one a paragraph
 */
export function proseBlocks(paragraphs: readonly string[]): ProseBlock[] {
  need(
    Array.isArray(paragraphs) && paragraphs.every((text) => typeof text === 'string'),
    'proseBlocks',
    ['段落的列表，如 report.overview', 'a list of paragraphs, such as report.overview'],
    paragraphs,
  );
  const texts = paragraphs.flatMap((paragraph, index): PlacedText[] => {
    const text = paragraph.trim();
    return text === '' ? [] : [{ text, index, offset: paragraph.indexOf(text) }];
  });
  const headings = headingsIn(texts.map(({ text }) => text));
  return texts.map((placed, at): ProseBlock => {
    const level = headings.get(at);
    return level === undefined ? { kind: 'paragraph', ...placed, lead: leadLength(placed.text) } : { kind: 'heading', ...placed, level };
  });
}

import { xmlText } from '../office/xml-text.js';
import { charactersOf, sumOf } from '../../values/lists.js';

/** A tab or a line break, which Word has elements for: as characters they would be blanks. */
const CONTROL = /(\t|\r\n|\r|\n)/;

function piece(text: string): string {
  if (text === '') return '';
  if (CONTROL.test(text)) return text === '\t' ? '<w:tab/>' : '<w:br/>';
  return `<w:t xml:space="preserve">${xmlText(text)}</w:t>`;
}

/**
 * A run of text. None where there is no text.
 *
 * @param properties what differs from the style of its paragraph: elements of `w:rPr`
 */
export function textRun(text: string, properties = ''): string {
  if (text === '') return '';
  const own = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}${text.split(CONTROL).map(piece).join('')}</w:r>`;
}

/**
 * A paragraph.
 *
 * @param style the id of its style
 * @param runs what it holds
 * @param properties what differs from its style: elements of `w:pPr` in the order of the schema
 */
export const styledParagraph = (style: string, runs: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;

/**
 * How wide a text is in the fonts of official documents, in sizes of the font: a Chinese character is as wide as it is high, a digit or a
 * Latin letter half of that.
 */
export const widthInEms = (text: string): number => sumOf(charactersOf(text).map((letter) => (letter < '\u2000' ? 0.5 : 1)));

import type { Language } from '../../i18n/language.js';
import { placeText } from './document-place.js';
import type { PlaceInDocument } from './document-place.js';
import { sayImporting } from './say-importing.js';

/** A text and its place in the document. */
export interface PlacedText {
  readonly text: string;
  readonly at: PlaceInDocument;
}

/** One of the places that a note is about, as data. */
export interface NoteSpot {
  /** The path of the cell or the row, or the key of the part. */
  readonly path?: string;
  /** The official label of the row, the cell or the part. */
  readonly label?: string;
  readonly place?: PlaceInDocument;
  /** The text there, as published; several where the document says different things. */
  readonly quote?: string | readonly PlacedText[];
}

/** Several places with one cause, all of them; a sentence names the first few. */
export interface Spots {
  readonly spots: readonly NoteSpot[];
}

/** How many a sentence names: enough to find the cause. */
const MAX_NAMED = 3;

/** A text of the document with its place. */
export const placedText = ({ at, text }: PlacedText, language: Language): string =>
  sayImporting(language, 'import:placed', { place: placeText(at, language), text });

/** One place in words: its label or its text, and in brackets what else is known of it. */
function spotText({ label, place, quote }: NoteSpot, language: Language): string {
  const say = (text: string): string => sayImporting(language, 'import:each', { text });
  const joined = (texts: readonly string[]): string => texts.join(sayImporting(language, 'import:joiner'));
  const quotes = typeof quote === 'object' ? quote.map((one) => placedText(one, language)) : [quote ?? ''].filter(Boolean).map(say);
  const places = place && typeof quote !== 'object' ? [placeText(place, language)] : [];
  const [text, ...about] = [...(label === undefined ? [] : [say(label)]), ...quotes, ...places];
  if (text === undefined || about.length === 0) return text ?? '';
  return sayImporting(language, 'import:each-with', { text, about: joined(about) });
}

/** The first few of several places in words, and a mark where there are more. */
export function spotsText({ spots }: Spots, language: Language): string {
  const texts = [...new Set(spots.slice(0, MAX_NAMED).map((spot) => spotText(spot, language)))];
  const list = texts.join(sayImporting(language, 'import:joiner'));
  return spots.length > MAX_NAMED ? sayImporting(language, 'import:and-more', { list }) : list;
}

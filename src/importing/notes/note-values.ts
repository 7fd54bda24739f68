import type { Language } from '../../i18n/language.js';
import { placeText } from './document-place.js';
import type { PlaceInDocument } from './document-place.js';
import { placedText, spotsText } from './note-spots.js';
import type { PlacedText, Spots } from './note-spots.js';
import { quoted } from './quoted.js';
import { sayImporting } from './say-importing.js';

/** Several values, of which a sentence quotes as many as there is room for. */
export interface Excerpt {
  readonly excerpt: readonly (string | PlaceInDocument)[];
}

/** A value for a sentence about a document: a number, a text of the document or an official label as it is, a place, or several of them. */
export type NoteValue = string | number | PlaceInDocument | PlacedText | Excerpt | Spots | readonly (string | number | PlacedText)[];

export type NoteValues = Readonly<Record<string, NoteValue>>;

/** Texts as an excerpt, without duplicates. */
export const excerptOf = (texts: readonly string[]): Excerpt => ({ excerpt: [...new Set(texts)] });

const isList = (value: NoteValue): value is readonly (string | number | PlacedText)[] => Array.isArray(value);

/** A value in words of a language. */
function valueText(value: NoteValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const joined = (values: readonly NoteValue[]): string =>
    values.map((one) => valueText(one, language)).join(sayImporting(language, 'import:joiner'));
  if (isList(value)) return joined(value);
  if ('excerpt' in value) return quoted(joined(value.excerpt));
  if ('spots' in value) return spotsText(value, language);
  if ('at' in value) return placedText(value, language);
  return placeText(value, language);
}

/** All values of a sentence, in words of a language. */
export const valueTexts = (values: NoteValues, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueText(value, language)]));

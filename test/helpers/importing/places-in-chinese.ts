import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { placeText } from '../../../src/importing/notes/document-place.js';
import type { DocumentPlace } from '../../../src/importing/notes/document-place.js';

/** Places in a document as a reader is told of them. */
export const placesInChinese = (places: readonly DocumentPlace[] = []): string[] =>
  places.map((place) => placeText(place, SIMPLIFIED_CHINESE));

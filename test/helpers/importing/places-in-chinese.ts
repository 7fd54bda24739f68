import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { placeText } from '../../../src/importing/notes/document-place.js';
import type { DocumentPlace } from '../../../src/importing/notes/document-place.js';

/** Places in a document, as notes name them for Chinese readers. */
export const placesInChinese = (places: readonly DocumentPlace[] = []): string[] =>
  places.map((place) => placeText(place, SIMPLIFIED_CHINESE));

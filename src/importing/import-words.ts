import { importingZhCN } from '../i18n/importing-zh-cn.js';
import type { ImportingText } from '../i18n/importing-zh-cn.js';
import { speaker } from '../i18n/language.js';
import { ImportError } from './imported.js';
import type { DocumentErrorCode, DocumentNoteCode, ImportNote } from './imported.js';

/** A report is some ten thousand characters, a page that Word saved a few million, pictures that are written into it among them. */
export const LONGEST_PAGE = 10_500_000;
export const LONGEST_TEXT = 2_000_000;

type Values = Readonly<Record<string, string | number>>;

const speak = /* @__PURE__ */ speaker<ImportingText>(importingZhCN);

/** One text of the importers, in Chinese, filled in. */
export const words = (key: ImportingText, values?: Values): string => speak({ words: {} }, key, values);

export const importError = (code: DocumentErrorCode, values?: Values): ImportError => new ImportError(code, words(`error:${code}`, values));

const LONGEST_QUOTE = 60;

/** What stands in a document, on one line and short enough for a sentence. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

type About = Pick<ImportNote, 'severity' | 'path' | 'place' | 'quote'>;

/** A note, with its sentence. The sentence is filled in from what the note is about and from `values`. */
export const importNote = (code: DocumentNoteCode, about: About, values: Values = {}): ImportNote => ({
  code,
  ...about,
  message: words(`note:${code}`, { place: about.place ?? '', quote: about.quote ?? '', ...values }),
});

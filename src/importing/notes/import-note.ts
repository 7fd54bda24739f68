import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import { DOUBTS } from '../published-document.js';
import type { PlaceInDocument } from './document-place.js';
import { drawnNameIn } from './drawn-name.js';
import { valueTexts } from './note-values.js';
import type { NoteValue, NoteValues } from './note-values.js';
import { sayImporting } from './say-importing.js';

/** The codes of notes about the content of a document. They are stable, for programs. */
const DOCUMENT_NOTE_CODES = [
  'text-in-doubt',
  'only-unseen',
  'unseen-text',
  'unseen-places',
  'prose-in-doubt',
  'not-a-number',
  'number-too-large',
  'unit-converted',
  'unit-unknown',
  'units-differ',
  'headings-unknown',
  'columns-not-found',
  'columns-missing',
  'columns-not-read',
  'several-values',
  'row-not-placed',
  'cells-not-placed',
  'cells-not-found',
  'table-not-found',
  'label-cut',
  'row-label-differs',
  'table-blank',
  'format-not-of-year',
  'agencies-differ',
  'agency-of-page',
  'years-differ',
  'prose-not-found',
  'text-not-placed',
  'table-without-place',
  'table-not-read',
] as const;

export type DocumentNoteCode = (typeof DOCUMENT_NOTE_CODES)[number];

/** The codes of all notes: those about the content of a document, and those about the encoding of its file. */
export const NOTE_CODES = [...DOCUMENT_NOTE_CODES, 'encoding-assumed', 'encoding-contradicted'] as const;

export type ImportNoteCode = (typeof NOTE_CODES)[number];

/** Something that the reader of an imported report should know, as data; `importNoteText` puts it into words. */
export interface ImportNote {
  readonly code: ImportNoteCode;
  /** `warning`: somebody should look at the document. `info`: the report agrees with the document. */
  readonly severity: 'info' | 'warning';
  /** The path of the cell, or the key, that the note is about. */
  readonly path?: string;
  /** The place in the document, in Chinese: 第 2 个表格第 3 行第 4 列. `values.place` has it as data. */
  readonly place?: string;
  /** The text there, as published; several texts are joined in Chinese. `values.quote` has it as data. */
  readonly quote?: string;
  /** The values for the placeholders of its sentence, by name: places as data, official labels and texts of the document as they are. */
  readonly values: NoteValues;
  /** The sentence of the note in Chinese. */
  readonly message: string;
}

/** What a note is about. */
export interface NoteSubject {
  readonly severity: ImportNote['severity'];
  readonly path?: string;
  readonly place?: PlaceInDocument;
  readonly quote?: NoteValue;
}

/** Makes a note. The placeholders of its sentence are filled in from its subject and from `values`. */
export function importNote(code: ImportNoteCode, { severity, path, place, quote }: NoteSubject, values: NoteValues = {}): ImportNote {
  const named: Record<string, NoteValue> = { ...values };
  const about: { path?: string; place?: string; quote?: string } = {};
  if (place) named.place = place;
  if (quote !== undefined) named.quote = quote;
  const texts = valueTexts(named, SIMPLIFIED_CHINESE);
  if (path !== undefined) about.path = path;
  if (place && texts.place !== undefined) about.place = texts.place;
  if (quote !== undefined && texts.quote !== undefined) about.quote = texts.quote;
  return { code, severity, ...about, values: named, message: noteText(code, named, texts, SIMPLIFIED_CHINESE) };
}

/**
 * @param words the values in words of the language
 */
function noteText(code: ImportNoteCode, values: NoteValues, words: Readonly<Record<string, string>>, language: Language): string {
  const texts: Record<string, string> = { ...words };
  const doubt = DOUBTS.find((kind) => kind === values.doubt);
  if (doubt) texts.why = sayImporting(language, `import:doubt:${doubt}`);
  // Something drawn has a name of ours instead of a text.
  if (doubt === 'drawn') texts.quote = drawnNameIn(language, texts.quote ?? '');
  return sayImporting(language, `import:note:${code}`, texts);
}

/** A note in one sentence of a language: what was found where, and what was made of it. */
export const importNoteText = ({ code, values }: Pick<ImportNote, 'code' | 'values'>, language: Language): string =>
  noteText(code, values, valueTexts(values, language), language);

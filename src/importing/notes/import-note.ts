import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import type { ImportingText } from '../../i18n/messages/zh-cn/importing.js';
import { DOUBTS } from '../published-document.js';
import { drawnNameIn } from './drawn-name.js';
import { valueTexts } from './note-values.js';
import type { NoteValue, NoteValues } from './note-values.js';
import { sayImporting } from './say-importing.js';
import { needData } from '../../values/wrong-call.js';

/** The codes of notes about the content of a document. They are stable, for programs. */
const DOCUMENT_NOTE_CODES = [
  'text-in-doubt',
  'only-unseen',
  'unseen-text',
  'unseen-places',
  'unaccepted-changes',
  'text-layer-in-doubt',
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

/** Notes that are said once where several have one cause. */
const GATHERED = [
  'text-in-doubt',
  'only-unseen',
  'not-a-number',
  'number-too-large',
  'unit-converted',
  'unit-unknown',
  'units-differ',
  'several-values',
  'row-not-placed',
  'cells-not-placed',
  'cells-not-found',
  'table-not-found',
  'row-label-differs',
  'table-blank',
  'prose-not-found',
  'unseen-places',
  'text-not-placed',
  'table-without-place',
  'table-not-read',
] as const satisfies readonly DocumentNoteCode[];

type GatheredCode = (typeof GATHERED)[number];

/** Whether notes of a code are said once where several have one cause. */
export const isGathered = (code: ImportNoteCode): code is GatheredCode => (GATHERED as readonly ImportNoteCode[]).includes(code);

/** The codes of all notes: those about the content of a document, and those about the encoding of its file. */
export const NOTE_CODES = [...DOCUMENT_NOTE_CODES, 'encoding-assumed', 'encoding-contradicted', 'styles-not-read'] as const;

export type ImportNoteCode = (typeof NOTE_CODES)[number];

/** Something that the reader of an imported report should know, as data; `importNoteText` puts it into words. */
export interface ImportNote {
  readonly code: ImportNoteCode;
  /** `warning`: somebody should look at the document. `info`: the report agrees with the document. */
  readonly severity: 'info' | 'warning';
  /** The path of the cell, or the key, that the note is about; where it is about several, the key that all of them are below, if any. */
  readonly path?: string;
  /** The paths of all cells, rows or parts that it is about, where there are several. `values.spots` has more about each. */
  readonly paths?: readonly string[];
  /** The place in the document, in Chinese: 第 2 个表格第 3 行第 4 列. `values.place` has it as data, and `values.spots` each of several. */
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
  readonly paths?: readonly string[];
  readonly place?: NoteValue;
  readonly quote?: NoteValue;
}

/** Makes a note. The placeholders of its sentence are filled in from its subject and from `values`. */
export function importNote(
  code: ImportNoteCode,
  { severity, path, paths, place, quote }: NoteSubject,
  values: NoteValues = {},
): ImportNote {
  const named: Record<string, NoteValue> = { ...values };
  const about: { path?: string; paths?: readonly string[]; place?: string; quote?: string } = {};
  if (place !== undefined) named.place = place;
  if (quote !== undefined) named.quote = quote;
  const texts = valueTexts({ ...(place !== undefined && { place }), ...(quote !== undefined && { quote }) }, SIMPLIFIED_CHINESE);
  if (path !== undefined) about.path = path;
  if (paths !== undefined) about.paths = paths;
  if (place !== undefined && texts.place !== undefined) about.place = texts.place;
  if (quote !== undefined && texts.quote !== undefined) about.quote = texts.quote;
  return { code, severity, ...about, values: named, message: noteText(code, named, SIMPLIFIED_CHINESE) };
}

/** The key of the sentence of a note: a cause with effects in several places has one of its own. */
function sentenceOf(code: ImportNoteCode, { spots, unplaced, text }: NoteValues): ImportingText {
  if (unplaced !== undefined) return code === 'table-not-found' ? 'import:several:tables-differ' : 'import:several:rows-differ';
  if (spots !== undefined && isGathered(code)) return `import:several:${code}`;
  if (spots !== undefined && code === 'unaccepted-changes') return 'import:several:unaccepted-changes';
  return code === 'text-in-doubt' && text === '' ? 'import:doubt-alone' : `import:note:${code}`;
}

/** What stands in a cell, in words of a language: something drawn has a name of ours instead of a text. */
const drawnTexts = (quote: NoteValue | undefined, language: Language): NoteValue =>
  typeof quote === 'object' && 'excerpt' in quote
    ? { excerpt: quote.excerpt.map((one) => (typeof one === 'string' ? drawnNameIn(language, one) : one)) }
    : drawnNameIn(language, typeof quote === 'string' ? quote : '');

function noteText(code: ImportNoteCode, values: NoteValues, language: Language): string {
  const doubt = DOUBTS.find((kind) => kind === values.doubt);
  const said = doubt === 'drawn' ? { ...values, quote: drawnTexts(values.quote, language) } : values;
  const why = doubt ? sayImporting(language, `import:doubt:${doubt}`) : '';
  return sayImporting(language, sentenceOf(code, values), { why, ...valueTexts(said, language) });
}

/** A note in one sentence of a language: what was found where, and what was made of it. */
export function importNoteText(note: Pick<ImportNote, 'code' | 'values'>, language: Language): string {
  needData('importNoteText', ['导入的一条说明（notes 的一项）', 'a note of an import, one of its notes'], note, 'code', 'values');
  return noteText(note.code, note.values, language);
}

import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import { CodedError } from '../../report/error.js';
import type { ImportErrorCode } from '../../report/error-codes.js';
import { valueTexts } from './note-values.js';
import type { NoteValues } from './note-values.js';
import { sayImporting } from './say-importing.js';

/** The exact reasons why no report can be made of a document, each with its stable error code. */
const CODES = {
  'not-a-report': 'not-a-report',
  'website-report': 'not-a-report',
  'report-before-formats': 'not-a-report',
  'part-of-year': 'not-a-report',
  'index-page': 'not-a-report',
  'no-agency': 'no-agency',
  'no-year': 'no-year',
  'several-reports': 'several-reports',
  'mixed-reports': 'mixed-reports',
  'contradictory-tables': 'contradictory-tables',
  'empty-form': 'empty-form',
  'too-large': 'too-large',
  'too-complex': 'too-complex',
  'too-deep': 'too-deep',
  'bad-encoding': 'bad-encoding',
  'broken-file': 'broken-file',
  'broken-word': 'broken-file',
  'broken-sheet': 'broken-file',
  'broken-pdf': 'broken-file',
  'broken-ofd': 'broken-file',
  zip64: 'unknown-format',
  encrypted: 'encrypted',
  'old-format': 'old-format',
  'unknown-format': 'unknown-format',
  archive: 'unknown-format',
  picture: 'scanned',
  scanned: 'scanned',
  'scanned-with-text': 'scanned',
  'is-json': 'is-json',
  'file-too-large': 'too-large',
  'too-many-cells': 'too-large',
  'unpacks-too-large': 'too-large',
  'pages-too-large': 'too-large',
  'pages-too-slow': 'too-large',
  'file-too-deep': 'too-deep',
} as const satisfies Readonly<Record<string, ImportErrorCode>>;

export type ImportErrorReason = keyof typeof CODES;

/** An import error as it is posted from a worker. */
export interface ImportErrorData {
  readonly reason: ImportErrorReason;
  readonly values: NoteValues;
}

const errorText = ({ reason, values }: ImportErrorData, language: Language): string =>
  sayImporting(language, `import:error:${reason}`, valueTexts(values, language));

/** No report can be made of a document. `message` says why in Chinese, `textIn` in another language. */
export class ImportError extends CodedError<ImportErrorCode> {
  override readonly name = 'ImportError';
  /** The exact reason. Later versions may add reasons; programs should use `code`. */
  readonly reason: ImportErrorReason;
  /** The values for the placeholders of the sentence. */
  readonly values: NoteValues;

  constructor(reason: ImportErrorReason, values: NoteValues = {}) {
    super(CODES[reason], errorText({ reason, values }, SIMPLIFIED_CHINESE));
    this.reason = reason;
    this.values = values;
  }

  override textIn(language: Language): string {
    return errorText(this, language);
  }
}

/** Why no report can be made of a document. */
export const importError = (reason: ImportErrorReason, values?: NoteValues): ImportError => new ImportError(reason, values);

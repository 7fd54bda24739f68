import { importingFilesZhCN } from '../i18n/importing-files-zh-cn.js';
import type { ImportingFilesText } from '../i18n/importing-files-zh-cn.js';
import { speaker } from '../i18n/language.js';
import { ImportError } from './imported.js';
import type { FileErrorCode } from './imported.js';

type Values = Readonly<Record<string, string | number>>;

const speak = /* @__PURE__ */ speaker<ImportingFilesText>(importingFilesZhCN);

/** One text of the readers of files, in Chinese, filled in. */
export const fileWords = (key: ImportingFilesText, values?: Values): string => speak({ words: {} }, key, values);

/** The code of each sentence that says why a file is not read. */
const CODES = {
  'broken-file': 'broken-file',
  'broken-word': 'broken-file',
  'broken-sheet': 'broken-file',
  'broken-pdf': 'broken-file',
  zip64: 'unknown-format',
  encrypted: 'encrypted',
  'old-format': 'old-format',
  'unknown-format': 'unknown-format',
  picture: 'scanned',
  archive: 'unknown-format',
  ofd: 'unknown-format',
  scanned: 'scanned',
  'is-json': 'is-json',
  'too-large': 'too-large',
  'too-many-cells': 'too-large',
  'unpacks-too-large': 'too-large',
  'pdf-too-large': 'too-large',
  'pdf-too-slow': 'too-large',
  'too-deep': 'too-deep',
} as const satisfies Partial<Record<ImportingFilesText, FileErrorCode | 'too-large' | 'too-deep'>>;

/** Why a file is not read. */
export const fileError = (why: keyof typeof CODES, values?: Values): ImportError => new ImportError(CODES[why], fileWords(why, values));

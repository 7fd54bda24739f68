// Every code of an error that a program may come across. Codes are stable: texts may change, these do not.

/** Why the reports of a source cannot be loaded or shown: the `code` of a `DisclosureError`. */
export const ERROR_CODES = [
  'bad-url',
  'network',
  'file',
  'timeout',
  'status',
  'too-large',
  'too-many-values',
  'encoding',
  'html',
  'not-json',
  'not-a-report',
  'no-reports',
  'not-found',
  'no-such-cell',
  'missing-part',
  'unexpected',
] as const;

/** Why the reports of a source cannot be loaded or shown. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * Why no report can be made of what a document says. `not-a-report`: none of the statutory tables is there. `no-agency`, `no-year`: nothing in the document says whose
 * report it is, or of which year; asking again with the option helps. `several-reports`: the document holds several, and the options name none of them.
 * `mixed-reports`, `contradictory-tables`: it seems to hold several, and which numbers are of which is not certain. `empty-form`: a notice, a template or the format
 * itself, with nothing filled in. `too-large`, `too-deep`, `too-complex`: more than a report can be.
 */
const DOCUMENT_ERROR_CODES = [
  'not-a-report',
  'no-agency',
  'no-year',
  'several-reports',
  'mixed-reports',
  'contradictory-tables',
  'empty-form',
  'too-large',
  'too-complex',
  'too-deep',
] as const;

export type DocumentErrorCode = (typeof DOCUMENT_ERROR_CODES)[number];

/**
 * Why a file cannot be read at all. `broken-file`: not what its first bytes promise. `encrypted`: a password is asked for. `old-format`: of an Office before 2007.
 * `unknown-format`: no kind of file that is read here. `scanned`: pictures of pages, without text. `is-json`: needs no import. `bad-encoding`: bytes that are no text.
 */
const FILE_ERROR_CODES = ['bad-encoding', 'broken-file', 'encrypted', 'old-format', 'unknown-format', 'scanned', 'is-json'] as const;

export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];

/** Why no report can be made of a document: the `code` of an `ImportError`. */
export const IMPORT_ERROR_CODES = [...DOCUMENT_ERROR_CODES, ...FILE_ERROR_CODES] as const;

export type ImportErrorCode = (typeof IMPORT_ERROR_CODES)[number];

/** Why the command cannot take the bytes of a file that it is to read. */
export const INPUT_ERROR_CODES = ['unreadable', 'too-large', 'no-documents', 'unexpected'] as const;

export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];

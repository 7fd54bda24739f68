// The codes of all errors that a program may encounter. Codes are stable, while texts may change.

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
  'uncertain-table',
  'unexpected',
] as const;

/** Why the reports of a source cannot be loaded or shown. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * Why no report can be made of the content of a document. `not-a-report`: it has none of the statutory tables. `no-agency`, `no-year`: it
 * does not say whose report it is, or of which year; importing again with the option helps. `several-reports`: it has several, and the
 * options select none of them. `mixed-reports`, `contradictory-tables`: it seems to have several, and it is not certain which numbers
 * belong to which. `empty-form`: a notice, a template or the format itself, with nothing filled in. `too-large`, `too-deep`, `too-complex`:
 * it exceeds the limits for a report.
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
 * Why a file cannot be read at all. `broken-file`: its content does not match its first bytes. `encrypted`: it needs a password.
 * `old-format`: it is from an Office version before 2007. `unknown-format`: its kind is not supported. `scanned`: it has pictures of pages
 * without text. `is-json`: it needs no import. `bad-encoding`: its bytes are not text.
 */
const FILE_ERROR_CODES = ['bad-encoding', 'broken-file', 'encrypted', 'old-format', 'unknown-format', 'scanned', 'is-json'] as const;

export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];

/** Why no report can be made of a document: the `code` of an `ImportError`. */
export const IMPORT_ERROR_CODES = [...DOCUMENT_ERROR_CODES, ...FILE_ERROR_CODES] as const;

export type ImportErrorCode = (typeof IMPORT_ERROR_CODES)[number];

/** Why the command cannot read the bytes of a file. */
export const INPUT_ERROR_CODES = ['unreadable', 'too-large', 'no-documents', 'unexpected'] as const;

export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];

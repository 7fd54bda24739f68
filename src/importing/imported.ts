import type { ImportingText } from '../i18n/importing-zh-cn.js';
import type { Report } from '../report/report.js';

/** What a note is about; stable, for programs. */
export type ImportNoteCode = DocumentNoteCode | 'encoding-assumed' | 'encoding-contradicted';

/** What a note about the content of a document is about. */
export type DocumentNoteCode = ImportingText extends infer T ? (T extends `note:${infer Code}` ? Code : never) : never;

/** Something that the reader of an imported report has to know. */
export interface ImportNote {
  readonly code: ImportNoteCode;
  /** `warning`: a look at the document is needed. `info`: the report says what the document says. */
  readonly severity: 'info' | 'warning';
  /** The path of the cell, or the key, that it is about. */
  readonly path?: string;
  /** The spot in the document: 第 2 个表格第 3 行第 4 列. */
  readonly place?: string;
  /** What stands there. */
  readonly quote?: string;
  /** A sentence in Chinese. */
  readonly message: string;
}

/** A report read from a document, and what was uncertain about it. */
export interface Imported {
  readonly report: Report;
  readonly notes: readonly ImportNote[];
}

/** What the caller knows of the report; it takes precedence over what the document says. Of a document that holds several reports it names one. */
export interface ImportOptions {
  readonly agency?: string;
  readonly year?: number;
}

/**
 * `not-a-report`: none of the statutory tables is there. `no-agency`, `no-year`: nothing in the document says whose report it is, or of
 * which year; asking again with the option helps. `several-reports`: the document holds several, and the options name none of them. `mixed-reports`,
 * `contradictory-tables`: it seems to hold several, and which numbers are of which is not certain. `empty-form`: a notice, a template or the format itself,
 * with nothing filled in. `too-large`, `too-deep`, `too-complex`: more than a report can be.
 */
export type DocumentErrorCode = ImportingText extends infer T ? (T extends `error:${infer Code}` ? Code : never) : never;

/**
 * `broken-file`: not what its first bytes promise. `encrypted`: a password is asked for. `old-format`: of an Office before 2007.
 * `unknown-format`: no kind of file that is read here. `scanned`: pictures of pages, without text. `is-json`: needs no import. `bad-encoding`: bytes that are no text.
 */
export type FileErrorCode = 'bad-encoding' | 'broken-file' | 'encrypted' | 'old-format' | 'unknown-format' | 'scanned' | 'is-json';

export type ImportErrorCode = DocumentErrorCode | FileErrorCode;

/** A document of which no report can be made. `message` says in Chinese what was looked for. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

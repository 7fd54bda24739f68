import type { Report } from '../report/report.js';
import type { ImportNote } from './notes/import-note.js';

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

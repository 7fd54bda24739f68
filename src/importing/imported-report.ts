import type { Report } from '../report/report.js';
import type { ImportNote } from './notes/import-note.js';

/** A report read from a document, and what was uncertain about it. */
export interface ImportedReport {
  readonly report: Report;
  readonly notes: readonly ImportNote[];
}

/** What the caller knows of the report: it takes precedence over the document. Where a document holds several reports, it selects one. */
export interface ImportOptions {
  readonly agency?: string;
  readonly year?: number;
}

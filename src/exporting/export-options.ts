import type { Language } from '../i18n/language.js';

/** How reports are exported. */
export interface ExportOptions {
  /** The language of the labels; Chinese by default. Names, titles and paragraphs are as they were published. */
  readonly language?: Language;
}

/** The kinds of files that reports are exported to, by their extensions. */
export const OUTPUT_KINDS = ['csv', 'xlsx', 'docx', 'json'] as const;

export type OutputKind = (typeof OUTPUT_KINDS)[number];

/**
 * How many reports a workbook holds at most. Each has four sheets: nobody finds one among more, and they would not fit into the memory of a small
 * machine. CSV holds as many as there are.
 */
export const MAX_WORKBOOK_REPORTS = 500;

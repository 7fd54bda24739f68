import { basename } from 'node:path';
import { parseJson, readOrFail } from '../loading/json-reports.js';
import { fileKind } from '../importing/bytes/file-kind.js';
import { DisclosureError } from '../report/error.js';
import type { Problem } from '../report/problem.js';
import { fileBytes } from './file-bytes.js';
import type { ImportOptions, ImportedReport } from '../importing/imported-report.js';

/** The reports of a file, and what is wrong with it. */
export interface ReportsInFile {
  /** Each report with its notes; a report from JSON has none. */
  readonly reports: readonly ImportedReport[];
  /** The problems of those reports of a list that could not be read. */
  readonly problems: readonly Problem[];
  /** Keys that the format does not have. */
  readonly warnings: readonly Problem[];
}

/** The start of JSON. Other text may start with a bracket too, but what follows is different. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[[{\]])/;

/** Whether a file is meant to be JSON rather than a document. */
const isJson = (bytes: Uint8Array, file: string): boolean =>
  /\.json$/i.test(file) || (fileKind(bytes) === 'text' && JSON_START.test(new TextDecoder().decode(bytes.subarray(0, 1000))));

function decodedJson(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DisclosureError({ code: 'encoding', url: file });
  }
}

/** The content of a file: the bytes of a document, or the parsed value of JSON. The bytes and the text of JSON are not kept. */
async function contentOf(file: string, name: string): Promise<{ readonly bytes: Uint8Array } | { readonly json: unknown }> {
  const bytes = await fileBytes(file);
  return isJson(bytes, name) ? { json: parseJson(decodedJson(bytes, name), name) } : { bytes };
}

/**
 * The reports in a file: in the JSON of reports, or in a document.
 *
 * @throws ImportError, DisclosureError, InputError or the system's error (as a rejected promise) where there is none
 */
export async function reportsInFile(file: string, name: string, options: ImportOptions): Promise<ReportsInFile> {
  const content = await contentOf(file, name);
  if ('bytes' in content) {
    // Not loaded for JSON, which most files to be checked are.
    const { importDocuments } = await import('../importing/import-document.js');
    return { reports: await importDocuments(content.bytes, { ...options, name: basename(file) }), problems: [], warnings: [] };
  }
  const { reports, problems, warnings } = readOrFail(content.json, name);
  return { reports: reports.map((report) => ({ report, notes: [] })), problems, warnings };
}

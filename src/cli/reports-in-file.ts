import { basename } from 'node:path';
import { parseJson, readOrFail } from '../loading/json-reports.js';
import { fileKind } from '../importing/bytes/file-kind.js';
import { importDocuments } from '../importing/import-file.js';
import { DisclosureError } from '../report/error.js';
import type { Problem } from '../report/problem.js';
import { fileBytes } from './file-bytes.js';
import type { ImportOptions, Imported } from '../importing/imported.js';

/** What a file holds. */
export interface ReportsInFile {
  /** Each with what an imported report comes with; nothing comes with one from JSON. */
  readonly reports: readonly Imported[];
  /** What is wrong with those reports of a list that could not be read. */
  readonly problems: readonly Problem[];
  /** Keys that the format does not have. */
  readonly warnings: readonly Problem[];
}

/** JSON starts so. A text may start with a bracket too, but not followed by what stands in JSON. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[[{\]])/;

/** Whether a file is meant as JSON, and is no document. */
const isJson = (bytes: Uint8Array, file: string): boolean =>
  /\.json$/i.test(file) || (fileKind(bytes) === 'text' && JSON_START.test(new TextDecoder().decode(bytes.subarray(0, 1000))));

function jsonText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DisclosureError({ code: 'encoding', url: file });
  }
}

/** What a file holds, read as far as its kind tells: the bytes of a document, or what JSON says. Neither the bytes nor the text of JSON are kept. */
async function contentOf(file: string, name: string): Promise<{ readonly bytes: Uint8Array } | { readonly json: unknown }> {
  const bytes = await fileBytes(file);
  return isJson(bytes, name) ? { json: parseJson(jsonText(bytes, name), name) } : { bytes };
}

/**
 * The reports in a file: in the JSON of reports, or in a document.
 *
 * @throws ImportError, DisclosureError, InputError or the system's error (as a rejected promise) where there is none
 */
export async function reportsInFile(file: string, name: string, options: ImportOptions): Promise<ReportsInFile> {
  const content = await contentOf(file, name);
  if ('bytes' in content)
    return { reports: await importDocuments(content.bytes, { ...options, name: basename(file) }), problems: [], warnings: [] };
  const { reports, problems, warnings } = readOrFail(content.json, name);
  return { reports: reports.map((report) => ({ report, notes: [] })), problems, warnings };
}

import { basename } from 'node:path';
import { parseJson, readOrFail, LoadFailure } from '../elements/shared/load-reports.js';
import { fileKind } from '../importing/bytes/file-kind.js';
import { importDocuments } from '../importing/import-file.js';
import type { Imported, ImportOptions } from '../importing/imported.js';
import type { Problem } from '../report/problem.js';
import { fileBytes } from './file-bytes.js';

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

/** The text of a file that is meant as JSON; undefined if it is a document. */
function jsonText(bytes: Uint8Array, file: string): string | undefined {
  const isNamedJson = /\.json$/i.test(file);
  if (!isNamedJson && (fileKind(bytes) !== 'text' || !JSON_START.test(new TextDecoder().decode(bytes.subarray(0, 1000))))) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadFailure({ code: 'encoding', url: file });
  }
}

/**
 * The reports in a file: in the JSON of reports, or in a document.
 *
 * @throws ImportError, LoadFailure, InputError or the system's error (as a rejected promise) where there is none
 */
export async function reportsInFile(file: string, name: string, options: ImportOptions): Promise<ReportsInFile> {
  const bytes = await fileBytes(file);
  const text = jsonText(bytes, name);
  if (text === undefined)
    return { reports: await importDocuments(bytes, { ...options, name: basename(file) }), problems: [], warnings: [] };
  const { reports, problems, warnings } = readOrFail(parseJson(text, name), name);
  return { reports: reports.map((report) => ({ report, notes: [] })), problems, warnings };
}

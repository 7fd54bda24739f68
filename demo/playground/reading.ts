import { problemText, readReports, reportJson } from 'disclosure-elements';
import type { FileOptions, ImportNote, Report } from 'disclosure-elements';
import type * as Importing from './importing.js';
import { brokenAt, looksLikeJson } from './json-text.js';
import { pageLanguage } from './words.js';
import type { Say } from './words.js';

/** What can be shown: the data of the elements, the reports in it, and what was said while reading. */
export interface Shown {
  /** Parsed JSON. */
  readonly data: object;
  readonly reports: readonly Report[];
  readonly notes: readonly ImportNote[];
  /** Keys that the format does not have, and reports that could not be read. */
  readonly warnings: readonly string[];
}

/** Why nothing can be shown, in words; and what would help. */
export interface Refused {
  readonly error: string;
  readonly asks?: boolean;
}

export type Read = Shown | Refused;

/** How many characters of a text are read; more belong into a file. */
const MAX_TEXT = 5_000_000;

/** How many keys are listed. */
const MAX_WARNINGS = 20;

/** Reads parsed JSON. */
export function readData(value: unknown, say: Say): Read {
  const { reports, problems, warnings, unread } = readReports(value);
  const language = pageLanguage();
  const [first] = problems;
  if (reports.length === 0) return { error: first ? say('json-wrong', { problem: problemText(first, language) }) : say('json-empty') };
  const partly = first ? [say('partly', { count: unread.length }) + problemText(first, language)] : [];
  return {
    data: value as object,
    reports,
    notes: [],
    warnings: [...partly, ...warnings.slice(0, MAX_WARNINGS).map((warning) => problemText(warning, language))],
  };
}

/** Reads JSON; a mistake in it is said by its line and character. */
function readJson(text: string, say: Say): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = brokenAt(text, error);
    return { error: place ? say('json-broken-at', { ...place }) : say('json-broken') };
  }
  return readData(value, say);
}

/** Reads a document with the importer, which is loaded with the first one. */
async function readDocument(bytes: Uint8Array, options: FileOptions, say: Say): Promise<Read> {
  let importing: typeof Importing;
  try {
    importing = await import('./importing.js');
  } catch {
    return { error: say('no-importer') };
  }
  const result = await importing.imported(bytes, options, pageLanguage());
  if ('message' in result)
    return { error: result.isKnown ? result.message : say('unexpected', { message: result.message }), asks: result.asks };
  const reports = result.imported.map(({ report }) => report);
  const [only] = reports;
  return {
    data: only && reports.length === 1 ? reportJson(only) : { reports: reports.map(reportJson) },
    reports,
    notes: result.imported.flatMap(({ notes }) => notes),
    warnings: [],
  };
}

/** Reads what was typed or pasted. */
export async function readText(text: string, options: FileOptions, say: Say): Promise<Read> {
  if (text.length > MAX_TEXT) return { error: say('too-long') };
  if (looksLikeJson(text)) return readJson(text, say);
  return readDocument(new TextEncoder().encode(text), options, say);
}

/** Reads a file. By the time it is read, it may be gone. */
export async function readFile(file: File, options: FileOptions, say: Say): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { error: say('unreadable') };
  }
  const head = new TextDecoder().decode(bytes.subarray(0, 64));
  if (!looksLikeJson(head)) return readDocument(bytes, { name: file.name, ...options }, say);
  try {
    return readJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes), say);
  } catch {
    return { error: say('json-encoding') };
  }
}

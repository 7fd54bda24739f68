import type { Failure } from '../report/error.js';
import { readReports } from '../report/read-report.js';
import type { Readings } from '../report/read-report.js';
import { MAX_REPORTS } from '../report/report-spec.js';
import { hasTooManyValues } from './json-bounds.js';

/** A file of reports larger than this is not read: a report is some 20 kB, so this holds a province for years. */
export const LARGEST_FILE_MB = 20;

/** How long a server may be silent before the load is given up. */
export const PATIENCE_MS = 30_000;

/** Thrown by everything here; the element that shows it turns it into a DisclosureError in its reader's language. */
export class LoadFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** A line and a column, both from 1, of the place that JSON.parse names in its message, if it names one. */
function placeOf(message: string, text: string): { line: number; column: number } | undefined {
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineAndColumn) return { line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/**
 * Parses JSON text.
 *
 * @throws LoadFailure `html` where the text is a web page, `too-many-values` where it has more than any file of reports, `not-json` with the place where it stops
 * being JSON
 */
export function parseJson(text: string, url?: string): unknown {
  const source = url !== undefined && { url };
  if (hasTooManyValues(text)) throw new LoadFailure({ code: 'too-many-values', ...source, detail: String(MAX_REPORTS) });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (url !== undefined && /^\s*</.test(text)) throw new LoadFailure({ code: 'html', ...source });
    const place = placeOf(String(error), text);
    throw new LoadFailure({ code: 'not-json', ...source, ...(place && { place }) });
  }
}

/**
 * Reads parsed JSON as reports.
 *
 * @throws LoadFailure `not-a-report` where not one report in it can be read, `no-reports` where there is none
 */
export function readOrFail(json: unknown, url?: string): Readings {
  const readings = readReports(json);
  const { reports, problems, unread } = readings;
  if (reports.length > 0) return readings;
  throw new LoadFailure({ code: problems.length > 0 ? 'not-a-report' : 'no-reports', problems, unread, ...(url !== undefined && { url }) });
}

async function readText(response: Response, url: string, onChunk: () => void): Promise<string> {
  const tooLarge = () => new LoadFailure({ code: 'too-large', url, detail: `${LARGEST_FILE_MB} MB` });
  const limit = LARGEST_FILE_MB * 1024 * 1024;
  if (Number(response.headers.get('content-length')) > limit) throw tooLarge();
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new LoadFailure({ code: 'encoding', url });
    }
  };
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decode();
    onChunk();
    size += value.byteLength;
    if (size > limit) throw tooLarge();
    text += decode(value);
  }
}

async function load(url: string, controller: AbortController): Promise<Readings> {
  const server = { isSilent: false };
  let patience: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(patience);
    patience = setTimeout(() => {
      server.isSilent = true;
      controller.abort();
    }, PATIENCE_MS);
  };
  wait();
  try {
    // Asks the server whether its file has changed: a number that was corrected must not stay wrong for as long as a cache pleases.
    const response = await fetch(url, { signal: controller.signal, cache: 'no-cache' });
    if (!response.ok) throw new LoadFailure({ code: 'status', url, detail: String(response.status) });
    return readOrFail(parseJson(await readText(response, url, wait), url), url);
  } catch (error) {
    if (error instanceof LoadFailure) throw error;
    const code = url.startsWith('file:') ? 'file' : server.isSilent ? 'timeout' : 'network';
    throw new LoadFailure({ code, url });
  } finally {
    clearTimeout(patience);
    // Ends a transfer that was given up half-way; one that is complete does not mind.
    controller.abort();
  }
}

interface Shared {
  readonly readings: Promise<Readings>;
  readonly controller: AbortController;
  users: number;
}

const SHARED = new Map<string, Shared>();

/** One element's hold on a load. */
export interface Loading {
  readonly readings: Promise<Readings>;
  /** The URL that is loaded, if it is one. */
  readonly url?: string;
  /** Gives the load up. It is aborted and forgotten when nobody holds it any more. */
  release(): void;
}

/** Starts a load, or joins one that somebody holds. */
function hold(url: string): Loading {
  let shared = SHARED.get(url);
  if (!shared) {
    const controller = new AbortController();
    shared = { controller, readings: load(url, controller), users: 0 };
    SHARED.set(url, shared);
  }
  const held = shared;
  const forget = () => {
    if (SHARED.get(url) === held) SHARED.delete(url);
  };
  held.users += 1;
  held.readings.catch(forget);
  let isHeld = true;
  return {
    url,
    readings: held.readings,
    release() {
      if (!isHeld) return;
      isHeld = false;
      held.users -= 1;
      if (held.users > 0) return;
      forget();
      held.controller.abort();
    },
  };
}

/**
 * Loads and reads the reports at a URL. All that ask for one URL while somebody holds it share one request; a failure is forgotten at once.
 *
 * @param src the URL, as it stands in the page
 * @param base the URL that it is seen from
 */
export function loadReports(src: string, base: string): Loading {
  let url: string;
  try {
    url = new URL(src, base).href;
  } catch {
    return { readings: Promise.reject(new LoadFailure({ code: 'bad-url', url: src })), release: () => undefined };
  }
  return hold(url);
}

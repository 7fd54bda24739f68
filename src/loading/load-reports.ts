import { DisclosureError } from '../report/error.js';
import type { Readings } from '../report/reading/read-report.js';
import { parseJson, readOrFail } from './json-reports.js';

/** In megabytes (2^20 bytes): a report has about 20 kB, so a file can hold those of a province for years. */
export const MAX_FILE_MB = 20;

/** How long a server may be silent before the load is aborted, in milliseconds. */
export const MAX_SILENCE_MS = 30_000;

async function readText(response: Response, url: string, onChunk: () => void): Promise<string> {
  const tooLarge = () => new DisclosureError({ code: 'too-large', url, detail: `${MAX_FILE_MB} MB` });
  const limit = MAX_FILE_MB * 1024 * 1024;
  if (Number(response.headers.get('content-length')) > limit) throw tooLarge();
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new DisclosureError({ code: 'encoding', url });
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
    }, MAX_SILENCE_MS);
  };
  wait();
  try {
    // Revalidates with the server: a corrected number must not stay wrong for as long as it is cached.
    const response = await fetch(url, { signal: controller.signal, cache: 'no-cache' });
    if (!response.ok) throw new DisclosureError({ code: 'status', url, detail: String(response.status) });
    return readOrFail(parseJson(await readText(response, url, wait), url), url);
  } catch (error) {
    if (error instanceof DisclosureError) throw error;
    const code = url.startsWith('file:') ? 'file' : server.isSilent ? 'timeout' : 'network';
    throw new DisclosureError({ code, url });
  } finally {
    clearTimeout(patience);
    // Stops a transfer that is released half-way; it has no effect on a complete one.
    controller.abort();
  }
}

interface Shared {
  readonly readings: Promise<Readings>;
  readonly controller: AbortController;
  users: number;
}

const SHARED = new Map<string, Shared>();

/** One element's share in a load. */
export interface Loading {
  readonly readings: Promise<Readings>;
  /** The URL that is loaded, if it is one. */
  readonly url?: string;
  /** Releases the load, which is aborted and forgotten once nobody holds it. */
  release(): void;
}

/** Starts a load, or joins one that is still held. */
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
    return { readings: Promise.reject(new DisclosureError({ code: 'bad-url', url: src })), release: () => undefined };
  }
  return hold(url);
}

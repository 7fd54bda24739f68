import type { Writable } from 'node:stream';
import { OutputError } from './errors/command-error.js';

/** A stream that may be a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/**
 * What tells a terminal to do something, or changes the order in which letters are shown: the control characters but the line feed (C0, DEL, C1, with
 * which all escape sequences start), the marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9), and the two separators.
 */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escape = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text that does nothing to a terminal, in as many lines: documents, file names and arguments may hold control characters, which are seen as `\u001b`. In JSON
 * they stand in strings alone, and say there what they said.
 */
export const withoutControls = (text: string): string => text.replace(CONTROLS, escape);

/** The same on one line. */
export const printable = (text: string): string => withoutControls(text.replace(/[ \t\r\n\u00a0\u3000]+/g, ' '));

/** How many columns of a terminal a text takes: Chinese characters take two. */
const widthOf = (text: string): number => Array.from(text).reduce((width, letter) => width + (letter >= '\u1100' ? 2 : 1), 0);

/** As much of the start of a text as fits into so many columns of a terminal. */
function fitting(text: string, columns: number): string {
  let fits = '';
  let width = 0;
  for (const letter of text) {
    width += widthOf(letter);
    if (width > columns) break;
    fits += letter;
  }
  return fits;
}

const CLEAR_LINE = '\r\u001b[K';

/**
 * Where a command prints: results on one stream, what is to be known of them on the other. Lines of progress are shown on a terminal only. Whatever is
 * printed goes through `withoutControls` here, so that no command can forget it.
 */
export class Terminal {
  readonly #results: Stream;
  readonly #messages: Stream;
  #hasProgress = false;
  #hasReader = true;

  constructor(results: Stream, messages: Stream) {
    this.#results = results;
    this.#messages = messages;
    // `| head` has read enough, and that is no failure. Other failures come with the write that ended in them.
    for (const stream of [results, messages]) stream.on('error', () => undefined);
  }

  /** Whether somebody reads the results on, as far as the last `print` tells: what nobody reads need not be made. */
  get hasReader(): boolean {
    return this.#hasReader;
  }

  /**
   * Prints a result or a piece of one, and is done when it has been taken: who waits before the next piece never has more than one piece waiting.
   *
   * @throws OutputError (as a rejected promise); that nobody reads on is none
   */
  print(text: string): Promise<void> {
    this.#clear();
    return new Promise((resolve, reject) => {
      this.#results.write(withoutControls(text), (error?: (Error & { readonly code?: string }) | null) => {
        const isClosed = error?.code === 'EPIPE' || error?.code === 'ERR_STREAM_DESTROYED';
        if (isClosed) this.#hasReader = false;
        if (error && !isClosed) reject(new OutputError(error.code ?? error.message));
        else resolve();
      });
    });
  }

  /** Prints a line of what is to be known. */
  tell(line: string): void {
    this.#clear();
    this.#messages.write(`${withoutControls(line)}\n`);
  }

  /** Shows on a terminal what is going on, until the next line. */
  progress(text: string): void {
    if (!this.#messages.isTTY) return;
    this.#messages.write(CLEAR_LINE + fitting(printable(text), (this.#messages.columns ?? 80) - 1));
    this.#hasProgress = true;
  }

  #clear(): void {
    if (this.#hasProgress) this.#messages.write(CLEAR_LINE);
    this.#hasProgress = false;
  }
}

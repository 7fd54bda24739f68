import type { Writable } from 'node:stream';
import { OutputError } from './errors/command-error.js';
import { fitting } from './text-columns.js';

/** A stream that may be a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/**
 * Characters that control a terminal or change the order in which text is shown: the control characters except the line feed (C0, DEL, C1,
 * with which all escape sequences start), the marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9), and the
 * two separators.
 */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escape = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text that cannot control a terminal, with the same number of lines: documents, file names and arguments may contain control characters,
 * which are shown as `\u001b`. In JSON they only occur within strings, where this escape means the same.
 */
export const withoutControls = (text: string): string => text.replace(CONTROLS, escape);

/** The same on one line. */
export const printable = (text: string): string => withoutControls(text.replace(/[ \t\r\n\u00a0\u3000]+/g, ' '));

/** What a terminal has that does not say how wide it is. */
const DEFAULT_COLUMNS = 80;

const CLEAR_LINE = '\r\u001b[K';

/**
 * Where a command prints: results to one stream, messages about them to the other. Progress is shown on a terminal only. Everything shown
 * goes through `withoutControls` here, so that no command can forget it.
 */
export class Terminal {
  readonly #results: Stream;
  readonly #messages: Stream;
  #hasProgress = false;
  #hasReader = true;

  constructor(results: Stream, messages: Stream) {
    this.#results = results;
    this.#messages = messages;
    // `| head` closing the pipe is not a failure. Other failures are reported by the write that caused them.
    for (const stream of [results, messages]) stream.on('error', () => undefined);
  }

  /** Whether anybody still reads the results, as far as the last `print` could tell: otherwise they need not be produced. */
  get hasReader(): boolean {
    return this.#hasReader;
  }

  /** Whether the results are shown on a terminal, rather than written to a file or read by another program. */
  get showsResults(): boolean {
    return this.#results.isTTY === true;
  }

  /** How many columns the messages have on a terminal; undefined where they are not shown on one. */
  get messageColumns(): number | undefined {
    return this.#messages.isTTY ? (this.#messages.columns ?? DEFAULT_COLUMNS) : undefined;
  }

  /**
   * Prints a result or a piece of one. The promise resolves when it has been written: a caller that awaits it never has more than one piece
   * waiting.
   *
   * @throws OutputError (as a rejected promise), but not where the reader has closed the pipe
   */
  print(text: string): Promise<void> {
    return this.#write(withoutControls(text));
  }

  /**
   * Writes the content of a file to the results as it is; for those that nobody is shown (`showsResults`).
   *
   * @throws OutputError (as a rejected promise), but not where the reader has closed the pipe
   */
  printBytes(bytes: Uint8Array): Promise<void> {
    return this.#write(bytes);
  }

  #write(content: string | Uint8Array): Promise<void> {
    this.#clear();
    return new Promise((resolve, reject) => {
      this.#results.write(content, (error?: (Error & { readonly code?: string }) | null) => {
        const isClosed = error?.code === 'EPIPE' || error?.code === 'ERR_STREAM_DESTROYED';
        if (isClosed) this.#hasReader = false;
        if (error && !isClosed) reject(new OutputError(error.code ?? error.message));
        else resolve();
      });
    });
  }

  /** Prints a message on a line of its own. */
  tell(line: string): void {
    this.#clear();
    this.#messages.write(`${withoutControls(line)}\n`);
  }

  /** Shows the progress on a terminal, until the next message. */
  progress(text: string): void {
    const columns = this.messageColumns;
    if (columns === undefined) return;
    this.#messages.write(CLEAR_LINE + fitting(printable(text), columns - 1));
    this.#hasProgress = true;
  }

  #clear(): void {
    if (this.#hasProgress) this.#messages.write(CLEAR_LINE);
    this.#hasProgress = false;
  }
}

import type { CliText } from '../i18n/cli-zh-cn.js';

type Values = Readonly<Record<string, string | number>>;

/** What went wrong, as a text of the command to be said in the user's language. */
class TextError extends Error {
  readonly text: CliText;
  readonly values: Values;

  constructor(text: CliText, values: Values = {}) {
    super(text);
    this.text = text;
    this.values = values;
  }
}

/** The command was typed wrong, or names what is not there. Nothing has been done. */
export class UsageError extends TextError {
  override readonly name = 'UsageError';
}

/** What a file that could not be read is called; stable, for programs. */
export type InputErrorCode = 'unreadable' | 'too-large' | 'no-documents' | 'unexpected';

/** One file cannot be read. Others may be. */
export class InputError extends TextError {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;

  constructor(code: InputErrorCode, values?: Values) {
    super(`cli:failed:${code}`, values);
    this.code = code;
  }
}

/** The result cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** Where to; undefined for the standard output. */
  readonly file: string | undefined;
  /** What the system calls it: `ENOSPC`. */
  readonly code: string;

  constructor(code: string, file?: string) {
    super(code);
    this.code = code;
    this.file = file;
  }
}

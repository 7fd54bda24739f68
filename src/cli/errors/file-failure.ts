import type { Language } from '../../i18n/language.js';
import { ImportError } from '../../importing/notes/import-error.js';
import { DisclosureError } from '../../report/error.js';
import type { ErrorCode, ImportErrorCode, InputErrorCode } from '../../report/error-codes.js';
import type { Problem } from '../../report/problem.js';
import { InputError, OutputError, UsageError } from './command-error.js';
import type { UsageErrorCode } from './command-error.js';
import { systemCode } from './system-error.js';

/** Why no report was read from a file, or could be written. */
export interface FileFailure {
  /** Its path; `-` for the standard input. */
  readonly file: string;
  /** The code of the error: stable, for programs. */
  readonly code: InputErrorCode | ImportErrorCode | ErrorCode | OutputError['code'] | UsageErrorCode;
  /** The error as a sentence in the user's language. */
  readonly message: string;
  /** Everything that is wrong with JSON that is not a report. */
  readonly problems: readonly Problem[];
}

type FileError = InputError | ImportError | DisclosureError | OutputError | UsageError;

const isFileError = (error: unknown): error is FileError =>
  [InputError, ImportError, DisclosureError, OutputError, UsageError].some((kind) => error instanceof kind);

/** Anything thrown while a file was read, as an error with a sentence. */
function fileError(error: unknown): FileError {
  if (isFileError(error)) return error;
  const system = systemCode(error);
  return system === undefined ? new InputError('unexpected', { detail: String(error) }) : new InputError('unreadable', { system });
}

/** A failure with a file, with its sentence. */
export function fileFailure(file: string, thrown: unknown, language: Language): FileFailure {
  const error = fileError(thrown);
  const problems = error instanceof DisclosureError ? error.problems : [];
  return { file, code: error.code, message: error.textIn(language), problems };
}

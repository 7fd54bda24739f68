import { LoadFailure } from '../loading/load-reports.js';
import { cliZhCN } from '../i18n/cli-zh-cn.js';
import type { CliText } from '../i18n/cli-zh-cn.js';
import type { Language } from '../i18n/language.js';
import { ImportError } from '../importing/imported.js';
import type { ImportErrorCode } from '../importing/imported.js';
import { DisclosureError } from '../report/error.js';
import type { ErrorCode } from '../report/error.js';
import type { Problem } from '../report/problem.js';
import { say } from './command-language.js';
import { InputError } from './command-error.js';
import type { InputErrorCode } from './command-error.js';

/** Why no report was read from a file. */
export interface Failure {
  /** Its path; `-` for the standard input. */
  readonly file: string;
  /** Stable, for programs. */
  readonly code: InputErrorCode | ImportErrorCode | ErrorCode;
  /** A sentence for the user. That of a document is in Chinese. */
  readonly message: string;
  /** What is wrong with JSON that is no report. */
  readonly problems: readonly Problem[];
}

/** What the system calls an error: `EACCES`. Node's own codes start with `ERR_`. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

const isText = (key: string): key is CliText => key in cliZhCN;

/** What the system's code says, in words where there are some. */
export function systemReason(code: string, language: Language): string {
  const key = `cli:system:${code}`;
  return isText(key) ? say(language, key) : code;
}

/** A failure to read a file, in words. */
export function failureOf(file: string, error: unknown, language: Language): Failure {
  const failure = (code: Failure['code'], message: string, problems: readonly Problem[] = []): Failure => ({
    file,
    code,
    message,
    problems,
  });
  if (error instanceof ImportError) return failure(error.code, error.message);
  if (error instanceof InputError) return failure(error.code, say(language, error.text, error.values));
  if (error instanceof LoadFailure) {
    const { code, message, problems } = new DisclosureError(error.failure, language);
    return failure(code, message, problems);
  }
  const code = systemCode(error);
  if (code !== undefined) return failure('unreadable', say(language, 'cli:failed:unreadable', { detail: systemReason(code, language) }));
  return failure('unexpected', say(language, 'cli:failed:unexpected', { detail: String(error) }));
}

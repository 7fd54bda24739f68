import type { Language } from '../../i18n/language.js';
import { sayCommand } from '../command-language.js';

/** The system's errors that there are words for. */
const SYSTEM_ERRORS = ['EACCES', 'EPERM', 'ENOSPC', 'EROFS'] as const;

/** What the system calls an error: `EACCES`. Node's own codes start with `ERR_`, and are none. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** What the system's code says: in words where there are some, else as it stands. */
export function systemReason(code: string, language: Language): string {
  const known = SYSTEM_ERRORS.find((name) => name === code);
  return known ? sayCommand(language, `cli:system:${known}`) : code;
}

import type { Language } from '../../i18n/language.js';
import { sayCommand } from '../command-language.js';

/** The system's error codes that have a sentence of their own. */
const SYSTEM_ERRORS = ['EACCES', 'EPERM', 'ENOSPC', 'ENOTDIR', 'EROFS'] as const;

/** The system's code of an error: `EACCES`. Node's own codes, which start with `ERR_`, do not count. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** The meaning of the system's code, in words where there are any, else the code itself. */
export function systemReason(code: string, language: Language): string {
  const known = SYSTEM_ERRORS.find((name) => name === code);
  return known ? sayCommand(language, `cli:system:${known}`) : code;
}

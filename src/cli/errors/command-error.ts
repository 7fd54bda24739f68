import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import type { TextValues } from '../../i18n/translate.js';
import { CodedError } from '../../report/error.js';
import type { InputErrorCode } from '../../report/error-codes.js';
import { sayCommand } from '../command-language.js';
import { systemReason } from './system-error.js';

/** What can be wrong with a command line: the `code` of a `UsageError`. */
export const USAGE_ERROR_CODES = [
  'command',
  'option',
  'noValue',
  'needlessValue',
  'year',
  'noFiles',
  'missingFile',
  'sameReport',
  'outputIsFolder',
  'outputIsInput',
  'outputFolder',
] as const;

export type UsageErrorCode = (typeof USAGE_ERROR_CODES)[number];

const usageText = (code: UsageErrorCode, values: TextValues, language: Language): string =>
  sayCommand(language, `cli:wrong:${code}`, values);

/** The command line is not valid, or names something that does not exist. Nothing has been done. */
export class UsageError extends CodedError<UsageErrorCode> {
  override readonly name = 'UsageError';
  /** The values for the placeholders of the sentence. */
  readonly values: TextValues;

  constructor(code: UsageErrorCode, values: TextValues = {}) {
    super(code, usageText(code, values, SIMPLIFIED_CHINESE));
    this.values = values;
  }

  override textIn(language: Language): string {
    return usageText(this.code, this.values, language);
  }
}

/**
 * The values for the sentence of an `InputError`: the largest size in megabytes, the kinds of files, the system's error code, the message
 * of an unexpected error.
 */
export interface InputErrorValues {
  readonly most?: number;
  readonly kinds?: string;
  readonly system?: string;
  readonly detail?: string;
}

function inputText(code: InputErrorCode, { most = 0, kinds = '', system, detail = '' }: InputErrorValues, language: Language): string {
  const reason = system === undefined ? detail : systemReason(system, language);
  return sayCommand(language, `cli:failed:${code}`, { most, kinds, detail: reason });
}

/** One file cannot be read. Others may still be. */
export class InputError extends CodedError<InputErrorCode> {
  override readonly name = 'InputError';
  readonly values: InputErrorValues;

  constructor(code: InputErrorCode, values: InputErrorValues = {}) {
    super(code, inputText(code, values, SIMPLIFIED_CHINESE));
    this.values = values;
  }

  override textIn(language: Language): string {
    return inputText(this.code, this.values, language);
  }
}

const outputText = (system: string, file: string | undefined, language: Language): string =>
  sayCommand(language, 'cli:failed:unwritable', {
    file: file ?? sayCommand(language, 'cli:stdout'),
    detail: systemReason(system, language),
  });

/** The result cannot be written. */
export class OutputError extends CodedError<'unwritable'> {
  override readonly name = 'OutputError';
  /** The system's error code: `ENOSPC`. */
  readonly system: string;

  /**
   * @param file the output file; undefined for the standard output
   */
  constructor(system: string, file?: string) {
    super('unwritable', outputText(system, file, SIMPLIFIED_CHINESE), { url: file });
    this.system = system;
  }

  override textIn(language: Language): string {
    return outputText(this.system, this.url, language);
  }
}

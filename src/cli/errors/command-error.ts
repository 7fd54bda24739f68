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
  'noKind',
  'kind',
  'outputIsFile',
  'outputLooksLikeFile',
  'needsFolder',
  'severalDocuments',
  'tooManyReports',
  'bothForms',
] as const;

export type UsageErrorCode = (typeof USAGE_ERROR_CODES)[number];

/** An error of the command. `message` is in Chinese until the command says it in the user's language, with `textIn`. */
abstract class CommandError<Code extends string> extends CodedError<Code> {
  readonly #textIn: (language: Language) => string;

  /**
   * @param textIn the error as a sentence in a language
   * @param file the file at fault, where the error is to name it for programs too
   */
  protected constructor(code: Code, textIn: (language: Language) => string, file?: string) {
    super(code, textIn(SIMPLIFIED_CHINESE), { url: file });
    this.#textIn = textIn;
  }

  override textIn(language: Language): string {
    return this.#textIn(language);
  }
}

/** The command line is not valid, or names something that does not exist. Nothing has been done. */
export class UsageError extends CommandError<UsageErrorCode> {
  override readonly name = 'UsageError';

  /**
   * @param values the values for the placeholders of the sentence
   */
  constructor(code: UsageErrorCode, values: TextValues = {}) {
    super(code, (language) => sayCommand(language, `cli:wrong:${code}`, values));
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

/** One file cannot be read. Others may still be. */
export class InputError extends CommandError<InputErrorCode> {
  override readonly name = 'InputError';

  constructor(code: InputErrorCode, { most = 0, kinds = '', system, detail = '' }: InputErrorValues = {}) {
    super(code, (language) => {
      const reason = system === undefined ? detail : systemReason(system, language);
      return sayCommand(language, `cli:failed:${code}`, { most, kinds, detail: reason });
    });
  }
}

/** The result cannot be written. */
export class OutputError extends CommandError<'unwritable'> {
  override readonly name = 'OutputError';

  /**
   * @param system the system's error code: `ENOSPC`
   * @param file the output file; undefined for the standard output
   */
  constructor(system: string, file?: string) {
    const textIn = (language: Language): string =>
      sayCommand(language, 'cli:failed:unwritable', {
        file: file ?? sayCommand(language, 'cli:stdout'),
        detail: systemReason(system, language),
      });
    super('unwritable', textIn, file);
  }
}

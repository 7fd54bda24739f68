import { formatOf } from '../../formats/formats.js';
import { partTitle } from '../../formats/part-title.js';
import type { Language } from '../../i18n/language.js';
import type { Finding } from '../finding.js';
import { sayCheck } from './check-words.js';

/** The title of a part of the report, or of what stands before the first. */
export const partName = ({ format }: Pick<Finding, 'format'>, part: string, language: Language): string =>
  part === 'preface' ? sayCheck(language, 'check:preface') : language.label(partTitle(formatOf(format), part));

import type { Signature } from '../../report/report.js';
import { dateIn } from './date-in-text.js';

const MAX_NAME = 40;

/** The endings of names of agencies. */
const AGENCY =
  /^[\u4e00-\u9fff()（）·、]{2,}(?:[局府委厅部办院会处站所队行署社室校台馆团科司]|中心|公司|街道|[镇乡区县市省旗州盟])(?:[(（][^()（）]{1,20}[)）])?$/;

const isName = (text: string): boolean => text.length <= MAX_NAME && AGENCY.test(text);

/** The paragraphs of a part, and the signature at its end. */
export interface SignedPart {
  readonly texts: readonly string[];
  readonly signature: Signature;
  /** The paragraphs after the signature. */
  readonly behind: readonly string[];
}

/** Removes the signature from the end of a part: a date by itself or after the agency's name, and the name above it. */
export function withoutSignature(paragraphs: readonly string[]): SignedPart {
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const text = paragraphs[index] ?? '';
    const found = text.length <= 2 * MAX_NAME ? dateIn(text) : undefined;
    if (!found) continue;
    const beside = found.rest.replace(/^[(（]|[)）]$/g, '').trim();
    const above = (paragraphs[index - 1] ?? '').trim();
    const agency = [beside || above].find(isName) ?? null;
    if (beside && !agency) continue;
    return {
      texts: paragraphs.slice(0, agency && !beside ? index - 1 : index),
      signature: { agency, date: found.date },
      behind: paragraphs.slice(index + 1),
    };
  }
  return { texts: paragraphs, signature: { agency: null, date: null }, behind: [] };
}

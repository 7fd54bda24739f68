import type { Signature } from '../../../report/report.js';
import { dateIn, YEAR } from '../date-in-text.js';
import { articleEnd } from '../page/article-end.js';
import { isFrameLine, isMoment } from '../page/frame-line.js';
import { hasAgencyEnding, mayBeAgency, namesPlace, withoutStamp } from '../title/agency-name.js';

/** A longer line is no signature. */
const MAX_LINE = 80;

/** The paragraphs of a part, and the signature at its end. */
export interface SignedPart {
  readonly texts: readonly string[];
  readonly signature: Signature;
  /** The paragraphs that belong to the page below the article. */
  readonly behind: readonly string[];
}

const isChinese = (text: string): boolean => /[年月]/.test(text);

/** What is left beside a date, without brackets that were around it or around the whole. */
function besideDate(rest: string): string {
  const own = rest.replace(/[(（]\s*[)）]/g, '').trim();
  return withoutStamp(/^[(（][^()（）]*[)）]$/.test(own) ? own.slice(1, -1) : own);
}

/** A date without a day: 2024年1月. */
const MONTH = /* @__PURE__ */ new RegExp(`^[(（]?${YEAR}\\s*年\\s*[\\d一二十]{1,2}\\s*月[)）]?$`);

/** A date on a line, `null` where it has no day, and the name beside it. */
function signedLine(text: string): { readonly date: string | null; readonly beside: string } | undefined {
  if (text.length > MAX_LINE) return undefined;
  if (MONTH.test(text.normalize('NFKC').trim())) return { date: null, beside: '' };
  const found = dateIn(text);
  return found && { date: found.date, beside: besideDate(found.rest) };
}

/** What the rest of the document says of who signs it, and when. */
export interface Signer {
  /** Whether a name is that of the agency, or named in the text. */
  readonly isKnown: (name: string) => boolean;
  /** Whether a title names the agency. */
  readonly isNamed: boolean;
  readonly year: number | undefined;
}

/** Finds the signature among the paragraphs of the last part. */
class SignatureFinder {
  readonly #texts: readonly string[];
  readonly #signer: Signer;

  constructor(texts: readonly string[], signer: Signer) {
    this.#texts = texts;
    this.#signer = signer;
  }

  #isKnown(name: string): boolean {
    return this.#signer.isKnown(name);
  }

  /**
   * Whether a date in digits may be that of a signature by an agency that nothing else names: news have such dates as well, and may be about
   * an agency. Reports are signed in the year after the one that they are on.
   */
  #mayBeSigned(date: string | null): boolean {
    const { isNamed, year } = this.#signer;
    return !isNamed && date !== null && (year === undefined || date.startsWith(String(year + 1)));
  }

  /** The name on a line, if it may sign beside a date. */
  #nameOn(line: string, text: string, date: string | null): string | null {
    const name = withoutStamp(line);
    if (!mayBeAgency(name)) return null;
    if (this.#isKnown(name)) return name;
    if (isChinese(text)) return hasAgencyEnding(name) || namesPlace(name) ? name : null;
    return hasAgencyEnding(name) && this.#mayBeSigned(date) ? name : null;
  }

  /** The signature whose date is on a line, from the line it starts on to the line behind it. */
  #at(index: number): { readonly signature: Signature; readonly from: number; readonly to: number } | undefined {
    const text = this.#texts[index] ?? '';
    const signed = signedLine(text);
    if (!signed) return undefined;
    const { date, beside } = signed;
    if (beside) {
      const isSure = this.#isKnown(beside) || isChinese(text);
      const agency = isSure ? this.#nameOn(beside, text, date) : null;
      return agency === null ? undefined : { signature: { agency, date }, from: index, to: index + 1 };
    }
    const above = this.#nameOn(this.#texts[index - 1] ?? '', text, date);
    if (above !== null) return { signature: { agency: above, date }, from: index - 1, to: index + 1 };
    const below = withoutStamp(this.#texts[index + 1] ?? '');
    if (isChinese(text) && (this.#isKnown(below) || hasAgencyEnding(below)))
      return { signature: { agency: below, date }, from: index, to: index + 2 };
    return undefined;
  }

  signed(): SignedPart {
    const texts = this.#texts;
    const end = articleEnd(texts, (index) => this.#at(index) !== undefined);
    for (let index = 0; index < end; index += 1) {
      const found = this.#at(index);
      if (found) return { texts: texts.slice(0, found.from), signature: found.signature, behind: texts.slice(found.to) };
    }
    return this.#unnamed(end);
  }

  /** A date or a name alone, as the last line of the article. */
  #unnamed(end: number): SignedPart {
    const last = this.#texts[end - 1] ?? '';
    const name = withoutStamp(last);
    const behind = this.#texts.slice(end);
    const texts = this.#texts.slice(0, end - 1);
    if (end > 0 && isMoment(last) && isChinese(last))
      return { texts, signature: { agency: null, date: dateIn(last)?.date ?? null }, behind };
    if (end > 0 && mayBeAgency(name) && this.#isKnown(name)) return { texts, signature: { agency: name, date: null }, behind };
    return { texts: this.#texts.slice(0, end), signature: { agency: null, date: null }, behind };
  }
}

/**
 * Removes the signature from the end of the last part, and what the page has below it: the agency's name and the date on one line or two, in
 * either order, or one of them alone.
 */
export function withoutSignature(paragraphs: readonly string[], signer: Signer): SignedPart {
  const { texts, signature, behind } = new SignatureFinder(paragraphs, signer).signed();
  // 附件：… stands above the signature.
  const own = texts.filter((text) => !isFrameLine(text));
  return { texts: own, signature, behind: [...texts.filter(isFrameLine), ...behind] };
}

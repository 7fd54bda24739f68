import { sayCheck } from '../../../checking/words/check-words.js';
import { findingsSummary } from '../../../checking/words/finding-text.js';
import type { Finding } from '../../../checking/finding.js';
import type { Language } from '../../../i18n/language.js';
import { isUnnamed } from '../compared-report.js';
import type { ComparedReport } from '../compared-report.js';
import { concerns, hasYearRules } from './listed-findings.js';
import type { ListedPart } from './listed-findings.js';

/** What was checked, and what was found. */
interface CheckedPart extends ComparedReport {
  /** `undefined` for the whole report. */
  readonly part: string | undefined;
  /** The findings of the whole report. */
  readonly findings: readonly Finding[];
  readonly listed: readonly ListedPart[];
}

/** How many findings there are, how many cells they likely come from, and whether they were checked against the year before. */
export function checkSummary({ part, findings, listed, report, previous }: CheckedPart, language: Language): string {
  const own = findings.filter((finding) => concerns(finding, part));
  const slips = listed.flatMap(({ groups }) => groups).filter(({ group: { cause } }) => typeof cause?.would === 'number');
  const counts = [findingsSummary(own, language)];
  if (slips.length > 0) counts.push(sayCheck(language, 'check:slips', { count: slips.length }));
  const sentences = [sayCheck(language, 'check:title', { summary: counts.join(sayCheck(language, 'check:summaryJoiner')) })];
  if (hasYearRules(report.format, part) && !isUnnamed(report))
    sentences.push(sayCheck(language, previous ? 'check:withPrevious' : 'check:withoutPrevious', { year: report.year - 1 }));
  return sentences.join(sayCheck(language, 'check:sentenceJoiner'));
}

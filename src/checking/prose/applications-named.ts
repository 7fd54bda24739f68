import type { ProseSubject } from '../../formats/prose-reading.js';
import { formatOf } from '../../formats/formats.js';
import { paragraphsOf } from '../../report/paragraphs-of.js';
import type { Report } from '../../report/report.js';
import { checkPlan } from '../check-plan.js';
import { clauseStart, isOfTheReport, isTopicHeading } from './prose-context.js';
import { phraseMatches } from './prose-grammar.js';

const OF_APPLICATIONS: ReadonlySet<ProseSubject> = new Set(['received', 'taken', 'carriedOver', 'settled', 'answered', 'onApplication']);

/** More phrases of one paragraph are not looked at. */
const MAX_PHRASES = 200;

/** The first clause of a report's prose that names applications for disclosure, more than none. */
export function applicationsNamed(report: Report): string | undefined {
  for (const part of checkPlan(formatOf(report.format)).proseParts) {
    const paragraphs = paragraphsOf(report, part);
    let before = '';
    for (const text of paragraphs) {
      const isUnderHeading = isTopicHeading(before);
      before = text;
      let after = 0;
      for (const match of phraseMatches(text, MAX_PHRASES)) {
        const isNamed = match.number > 0 && OF_APPLICATIONS.has(match.phrase.subject);
        if (isNamed && isOfTheReport(text, match, after, isUnderHeading))
          return text.slice(clauseStart(text, match.start), match.end).trim();
        after = match.end;
      }
    }
  }
  return undefined;
}

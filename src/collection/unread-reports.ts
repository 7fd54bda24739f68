import type { Language } from '../i18n/language.js';
import { problemText } from '../report/problem.js';
import type { UnreadReport } from '../report/read-report.js';
import { reportName } from '../report/error.js';
import { YEARS } from '../report/report-spec.js';
import { yearIn } from '../report/year-in.js';
import { sayTrend } from './trend-words.js';
import type { ReportName } from './without-duplicates.js';

/** Whose report it is that could not be read and of which year, as far as that can be told from it; a year may be a text there, but one that no report can have is no name. */
function nameIn({ value }: UnreadReport): Partial<ReportName> {
  const { agency, year } = (value ?? {}) as { readonly agency?: unknown; readonly year?: unknown };
  const found = yearIn(year) ?? 0;
  return { ...(typeof agency === 'string' && agency && { agency }), ...(found >= YEARS.minimum && { year: found }) };
}

/** The names of reports that could not be read, of those that say theirs. */
export const unreadNames = (unread: readonly UnreadReport[]): ReportName[] =>
  unread.map(nameIn).filter((name): name is ReportName => name.agency !== undefined && name.year !== undefined);

/** Enough to begin mending with. */
const MOST_NAMED = 3;

/**
 * What is wrong with reports that could not be read, a sentence each.
 *
 * @param unread those reports
 * @param isWanted whether a report would be shown, by what is known of its name
 */
export function unreadProblems(
  unread: readonly UnreadReport[],
  isWanted: (name: Partial<ReportName>) => boolean,
  language: Language,
): string[] {
  const wanted = unread.map((report) => ({ report, name: nameIn(report) })).filter(({ name }) => isWanted(name));
  const said = wanted.slice(0, MOST_NAMED).map(({ report: { problems, url }, name: { agency = null, year = null } }) => {
    const [first] = problems;
    const name = reportName(agency, year, language);
    const report = name ? sayTrend(language, 'reportOf', { name }) : sayTrend(language, 'unnamed');
    const values = {
      report: url === undefined ? report : sayTrend(language, 'fromSource', { report, url }),
      message: first ? problemText(first, language) : '',
      count: problems.length - 1,
    };
    return sayTrend(language, problems.length > 1 ? 'problem:unreadMany' : 'problem:unread', values);
  });
  const left = wanted.length - said.length;
  return left > 0 ? [...said, sayTrend(language, 'problem:unreadLeft', { count: left })] : said;
}

import type { Language } from '../i18n/language.js';
import { problemText } from '../report/problem.js';
import type { UnreadReport } from '../report/reading/read-report.js';
import { reportName } from '../report/report-name.js';
import { nameOfUnread } from '../collection/unread-names.js';
import { sayTrend } from './trend-words.js';
import type { ReportName } from '../report/report-key.js';

/** Enough to start fixing with; of more, only the number that is left is given. */
const MAX_NAMED = 3;

/**
 * What is wrong with reports that could not be read, one sentence each.
 *
 * @param unread those reports
 * @param isWanted whether a report would be shown, judged by what is known of its agency and year
 */
export function unreadProblems(
  unread: readonly UnreadReport[],
  isWanted: (name: Partial<ReportName>) => boolean,
  language: Language,
): string[] {
  const wanted = unread.map((report) => ({ report, name: nameOfUnread(report) })).filter(({ name }) => isWanted(name));
  const said = wanted.slice(0, MAX_NAMED).map(({ report: { problems, url }, name: { agency = null, year = null } }) => {
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

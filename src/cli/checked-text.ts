import type { CheckedReport } from '../checking/check-reports.js';
import type { Language } from '../i18n/language.js';
import { findingsSummary, findingText } from '../checking/finding-text.js';
import { reportName } from '../report/error.js';
import type { Report } from '../report/report.js';
import { say } from './command-language.js';
import { printable } from './terminal.js';

function reportText({ report, previous, findings }: CheckedReport, file: string, language: Language): string {
  const values = {
    report: reportName(report.agency, report.year, language),
    file,
    previous: previous?.year ?? '',
    summary: findingsSummary(findings, language),
  };
  const heading = say(language, previous ? 'cli:checkedWithPrevious' : 'cli:checked', values);
  const lines = findings.map((finding) => `[${say(language, `cli:finding:${finding.status}`)}] ${findingText(finding, language)}`);
  return [printable(heading), ...lines.map((line) => `  ${printable(line)}`)].join('\n');
}

/** What `check` prints: a heading a report and a line a finding; last, of several, what all come to. */
export function checkedText(checked: readonly CheckedReport[], nameOf: (report: Report) => string, language: Language): string {
  const texts = checked.map((one) => reportText(one, nameOf(one.report), language));
  if (checked.length > 1) {
    const summary = findingsSummary(
      checked.flatMap(({ findings }) => findings),
      language,
    );
    texts.push(say(language, 'cli:checked:all', { count: checked.length, summary }));
  }
  return texts.map((text) => `${text}\n`).join('\n');
}

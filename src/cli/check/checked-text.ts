import type { CheckedReport } from '../../checking/check-reports.js';
import { countsSummary, findingsSummary, findingText } from '../../checking/words/finding-text.js';
import { normText } from '../../checking/words/norm-text.js';
import type { FindingCounts } from '../../checking/finding.js';
import type { YearChain } from '../../checking/year-chain.js';
import type { Language } from '../../i18n/language.js';
import { reportName } from '../../report/report-name.js';
import type { Report } from '../../report/report.js';
import type { CheckWriter, HintsOf } from './check-writer.js';
import { chainsLines } from './chain-lines.js';
import { sayCommand } from '../command-language.js';
import { printable } from '../terminal.js';

/**
 * What `check` prints for people: a heading for each report and a line for each finding, and finally the totals where there are several
 * reports.
 */
export class TextWriter implements CheckWriter {
  readonly #nameOf: (report: Report) => string;
  readonly #language: Language;

  readonly #hintsOf: HintsOf;

  /**
   * @param nameOf what the file of a report is called
   * @param hintsOf what a report lacks of what is asked of it, where that is to be said
   */
  constructor(nameOf: (report: Report) => string, language: Language, hintsOf: HintsOf = () => []) {
    this.#nameOf = nameOf;
    this.#language = language;
    this.#hintsOf = hintsOf;
  }

  start(): string {
    return '';
  }

  report(checked: CheckedReport, before: number): string[] {
    const { report, previous, findings } = checked;
    const language = this.#language;
    const values = {
      report: reportName(report.agency, report.year, language),
      file: this.#nameOf(report),
      previous: previous?.year ?? '',
      summary: findingsSummary(findings, language),
    };
    const heading = sayCommand(language, previous ? 'cli:checkedWithPrevious' : 'cli:checked', values);
    const lines = findings.map((finding) => `[${sayCommand(language, `cli:finding:${finding.status}`)}] ${findingText(finding, language)}`);
    lines.push(...this.#hintsOf(checked).map((hint) => `[${sayCommand(language, 'cli:norm')}] ${normText(hint, language)}`));
    const text = [printable(heading), ...lines.map((line) => `  ${printable(line)}`)].join('\n');
    return [before === 0 ? `${text}\n` : `\n${text}\n`];
  }

  end(count: number, counts: FindingCounts, chains: readonly YearChain[] = []): string {
    if (count <= 1) return '';
    const summary = sayCommand(this.#language, 'cli:checked:all', { count, summary: countsSummary(counts, this.#language) });
    return `\n${[...chainsLines(chains, this.#language), summary].join('\n')}\n`;
  }
}

import { jsonText, reportJson } from '../../exporting/report-json.js';
import type { Report } from '../../report/report.js';
import type { OutputFile } from '../output-file.js';
import type { Terminal } from '../terminal.js';
import { withoutControls } from '../terminal.js';
import type { ReportSink } from './report-sink.js';

/** The JSON of the reports of one file: an object for one, a list for several. */
export function reportsText(reports: readonly Report[]): string {
  const [first] = reports;
  // A file may be viewed on a terminal too, so it gets the text that would be printed.
  return withoutControls(jsonText(first && reports.length === 1 ? reportJson(first) : reports.map(reportJson)));
}

/** A report as an item of a list, indented as `jsonText` does. */
const itemText = (report: Report): string =>
  `  ${withoutControls(jsonText(reportJson(report)))
    .trimEnd()
    .replaceAll('\n', '\n  ')}`;

/** All reports as one JSON, on the standard output or in a file. */
export class ReportList implements ReportSink {
  readonly #file: OutputFile | undefined;
  readonly #terminal: Terminal;
  readonly #isSingle: boolean;
  #count = 0;

  /**
   * @param file the file to write; undefined for the standard output
   * @param isSingle whether the reports of a single file are written, rather than a list of those of several files
   */
  constructor(file: OutputFile | undefined, terminal: Terminal, isSingle: boolean) {
    this.#file = file;
    this.#terminal = terminal;
    this.#isSingle = isSingle;
  }

  async #write(text: string): Promise<void> {
    await (this.#file ? this.#file.add(text) : this.#terminal.print(text));
  }

  async add(_file: string, reports: readonly Report[]): Promise<void> {
    if (this.#isSingle) await this.#write(reportsText(reports));
    else
      for (const [index, report] of reports.entries()) await this.#write(`${this.#count + index === 0 ? '[' : ','}\n${itemText(report)}`);
    this.#count += reports.length;
  }

  async end(): Promise<void> {
    if (this.#count === 0) return;
    if (!this.#isSingle) await this.#write('\n]\n');
    await this.#file?.finish();
  }

  async discard(): Promise<void> {
    await this.#file?.discard();
  }
}

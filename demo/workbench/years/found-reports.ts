import type { Report } from 'disclosure-elements';
import type { FileReports } from '../reading.js';
import { workOf } from '../work.js';
import type { Work } from '../work.js';
import type { RefusedFile } from './refused-view.js';

/** As many files as a message can name. */
const MAX_NAMED = 3;

const named = (files: readonly RefusedFile[]): string =>
  files
    .slice(0, MAX_NAMED)
    .map(({ name }) => name)
    .join('、') + (files.length > MAX_NAMED ? '等' : '');

const yearsText = (reports: readonly Report[]): string => {
  const years = reports.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `${from}年` : `${from}至${to}年`;
};

/** The reports that were found in several files. Of two reports of one agency and year, the first counts. */
export class FoundReports {
  readonly #works: Work[] = [];
  readonly #refused: RefusedFile[] = [];
  readonly #duplicates: RefusedFile[] = [];
  readonly #others: number;

  /**
   * @param others how many files of other kinds were not read
   */
  constructor(others: number) {
    this.#others = others;
  }

  add(name: string, { imported, error }: FileReports): void {
    if (error) this.#refused.push({ name, why: error });
    for (const { report, notes } of imported) {
      const isKnown = this.#works.some((work) => work.report.agency === report.agency && work.report.year === report.year);
      if (isKnown) this.#duplicates.push({ name, why: `${report.agency}${report.year}年的报告，另一个文件中已有，没有采用。` });
      else this.#works.push(workOf(report, name, notes));
    }
  }

  /** The latest report of the first agency, checked against the year before, then all others. */
  works(): readonly Work[] {
    const agency = this.#works[0]?.report.agency;
    const ofFirst = this.#works.filter(({ report }) => report.agency === agency).sort((a, b) => b.report.year - a.report.year);
    const [latest, next] = ofFirst;
    if (!latest) return [];
    const previous = next?.report.year === latest.report.year - 1 ? next.report : null;
    return [{ ...latest, previous }, ...this.#works.filter((work) => work !== latest)];
  }

  /** The files of which something was not taken, each with the reason. */
  refused(): readonly RefusedFile[] {
    return [...this.#refused, ...this.#duplicates];
  }

  /** Which files, or reports in them, could not be read or were not taken; the reasons are in the list of them. */
  failures(): string {
    const others = this.#others > 0 ? `另有 ${this.#others} 个其他类型的文件没有读取。` : '';
    const failed = this.#refused.length > 0 ? `${this.#refused.length} 个文件没有读出，或没有全部读出：${named(this.#refused)}。` : '';
    const twice = this.#duplicates.length > 0 ? `${this.#duplicates.length} 份报告重复，没有采用：${named(this.#duplicates)}。` : '';
    return `${failed}${twice}${failed || twice ? '原因见下面的清单。' : ''}${others}`;
  }

  /** What was read, and what was not. */
  said(): string {
    const reports = this.#works.map(({ report }) => report);
    const agencies = [...new Set(reports.map(({ agency }) => agency))];
    const [first = ''] = agencies;
    const who = agencies.length === 1 ? `${first}${yearsText(reports)}的` : ` ${agencies.length} 个机关的`;
    return `已读取${who} ${reports.length} 份报告。${this.failures()}`;
  }
}

import type { Report } from 'disclosure-elements';
import type { Bench } from '../bench.js';
import { reportsInFile } from '../reading.js';
import { hasEntries, isYearBefore, workOf } from '../work.js';
import type { Work } from '../work.js';

const nameOf = ({ agency, year }: Report): string => `${agency}${year}年`;

/** Puts other years of the same agency beside the work; the year before also checks it. What was edited is not replaced. */
export function putBeside(bench: Bench, work: Work, added: readonly Work[], said: string): void {
  const isReplaced = ({ report }: Work): boolean =>
    added.some((one) => one.report.year === report.year && one.report.agency === report.agency);
  const kept = bench.years.filter((other) => hasEntries(other) || !isReplaced(other));
  const isKept = ({ report }: Work): boolean =>
    kept.some((other) => other.report.year === report.year && other.report.agency === report.agency);
  bench.years = [...kept, ...added.filter((one) => !isKept(one))];
  const previous = added.find(({ report }) => isYearBefore(report, work.report));
  bench.amend(previous ? { ...work, previous: previous.report } : work, said);
}

/** Reads files and adds the reports of other years of the same agency that are in them. */
export async function addYears(bench: Bench, files: readonly File[]): Promise<void> {
  const errors: string[] = [];
  const found: Work[] = [];
  for (const file of files) {
    const { imported, error } = await reportsInFile(file);
    if (error) errors.push(error);
    found.push(...imported.map(({ report, notes }) => workOf(report, file.name, notes)));
  }
  bench.settle();
  const { work } = bench;
  if (!work) return;
  const { agency, year } = work.report;
  const added = found.filter(({ report }) => report.agency === agency && report.year !== year);
  if (added.length > 0) {
    const years = [...new Set(added.map(({ report }) => report.year))].sort((a, b) => a - b).join('、');
    const isChecked = added.some(({ report }) => report.year === year - 1);
    putBeside(bench, work, added, `已加入${years}年的报告${isChecked ? '，并与上年核对' : ''}。${errors.join('')}`);
    return;
  }
  const [other] = found;
  bench.show(`没有加入：${other ? `文件是${nameOf(other.report)}的报告，需要的是${agency}别的年份的。` : errors.join('')}`);
}

import type { Report } from 'disclosure-elements';
import type { Bench } from './bench.js';
import { cellWords, pathName } from './cell-names.js';
import { download } from './embed-tag.js';
import type { ReadActions } from './read-view.js';
import { aside } from './store.js';
import { focusCell } from './tables.js';
import { cellSaid, hasEntries, isYearBefore, openCorrections, withCell, withDetails, withoutDraft } from './work.js';
import type { Correction, Work } from './work.js';
import { addYears, putBeside } from './years/add-years.js';

function focusCorrections(): void {
  const heading = document.querySelector<HTMLElement>('#corrections');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

/** Applies drafts; returns the resulting work and the message to begin with. */
function settled(bench: Bench): { readonly work: Work | null; readonly said: string } {
  const said = bench.settle();
  return { work: bench.work, said };
}

/** The work before with corrections that the work on the bench does not have, of the same report. */
const correctedBefore = (bench: Bench, work: Work): Work | undefined =>
  bench.before.find((other) => openCorrections(work, other).length > 0);

/** The corrections that can be taken over from what was on the bench before. */
export function correctionsBefore(bench: Bench, work: Work): readonly Correction[] {
  const other = correctedBefore(bench, work);
  return other ? openCorrections(work, other) : [];
}

/** What was on the bench before, if it is another year of the same agency that is not beside the work yet. */
export function yearBeside({ before, years }: Bench, { report, previous }: Work): Work | undefined {
  const isThere = ({ year }: Report): boolean =>
    year === report.year || year === previous?.year || years.some((one) => one.report.year === year);
  return before.find((other) => other.report.agency === report.agency && !isThere(other.report));
}

function takeCorrections(bench: Bench): void {
  const { work, said } = settled(bench);
  const other = work && correctedBefore(bench, work);
  if (!other) return;
  const open = openCorrections(work, other);
  const next = open.reduce((now, { path, is }) => withCell(now, path, is), withDetails(work, { ...other.details, ...work.details }));
  const leftText = other.corrections
    .filter(({ path, was }) => cellSaid(work, path) !== was)
    .map(
      ({ path, was }) =>
        `“${pathName(work.report, path)}”在新的文件里是 ${cellWords(cellSaid(work, path))}，不是 ${cellWords(was)}，没有沿用。`,
    )
    .join('');
  bench.amend(next, `${said}已沿用原来的更正（${open.length} 格）。${leftText}`);
  focusCorrections();
}

function joinReplaced(bench: Bench): void {
  const { work, said } = settled(bench);
  const joined = work && yearBeside(bench, work);
  if (joined) putBeside(bench, work, [joined], `${said}已加入${joined.report.year}年的报告，几年成为历年数据。`);
}

/** Returns the actions on the report. */
export const readActions = (bench: Bench): ReadActions => ({
  goTo: (path) => {
    if (bench.work) focusCell(path);
  },
  edit: (path) => {
    bench.choose(path);
    document.querySelector<HTMLInputElement>('#editor input')?.focus();
  },
  detail: (changed) => {
    const { work } = settled(bench);
    if (work) bench.amend(withDetails(work, { ...work.details, ...changed }), '已记下，会写进数据。');
  },
  undo: (path) => {
    const { work, said } = settled(bench);
    if (!work) return;
    bench.amend(withCell(work, path, cellSaid(work, path)), `${said}已撤销对“${pathName(work.report, path)}”的更正。`);
    focusCorrections();
  },
  discard: (path) => {
    const { work, said } = settled(bench);
    if (!work) return;
    bench.amend(withoutDraft(work, path), `${said}已放弃“${pathName(work.report, path)}”中没有采用的输入。`);
    focusCorrections();
  },
  addYears: (files) => void addYears(bench, files),
  withoutPrevious: () => {
    const { work, said } = settled(bench);
    if (!work) return;
    bench.years = bench.years.filter((other) => hasEntries(other) || !isYearBefore(other.report, work.report));
    bench.amend({ ...work, previous: null }, `${said}已移除上年报告。`);
  },
  takeCorrections: () => takeCorrections(bench),
  joinReplaced: () => joinReplaced(bench),
  toTables: () => document.querySelector('#tables-title')?.scrollIntoView(),
  downloadAside: () => {
    const text = aside();
    if (text !== null) download('workbench-aside.json', text);
  },
});

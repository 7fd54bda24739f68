import type { Bench } from './bench.js';
import { pathName } from './cell-names.js';
import { copyFrom, download, fileName, fileText, pageName, pageText } from './embed-tag.js';
import type { ReadActions } from './read-view.js';
import { readFile } from './reading.js';
import { aside, removeAside } from './store.js';
import { focusCell } from './tables.js';
import { cellSaid, hasEntries, isYearBefore, withCell, withoutDraft } from './work.js';
import type { Work } from './work.js';

/** A reminder of drafts that are in no cell, so that nobody assumes they were included. */
const leftOutText = ({ report, drafts }: Work): string =>
  drafts.map(({ path, text }) => `“${pathName(report, path)}”中输入的“${text}”没有采用。`).join('');

function focusCorrections(): void {
  const heading = document.querySelector<HTMLElement>('#corrections');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

async function addPrevious(bench: Bench, file: File): Promise<void> {
  const read = await readFile(file);
  const { work } = bench;
  if (!work) return;
  if ('error' in read) {
    bench.show(`没有加入上年报告。${read.error}`);
    return;
  }
  const { agency, year } = work.report;
  const found = [read.report, ...(read.previous ? [read.previous] : []), ...read.others];
  const previous = found.find((report) => isYearBefore(report, work.report));
  // The file that was just chosen takes precedence over one that was opened before and not edited.
  if (previous) bench.years = bench.years.filter((other) => hasEntries(other) || !isYearBefore(other.report, work.report));
  if (previous) bench.amend({ ...work, previous }, `已加入${year - 1}年的报告，并与之核对。`);
  else bench.show(`没有加入上年报告：文件是${read.report.agency}${read.report.year}年的报告，需要的是${agency}${year - 1}年的。`);
}

/** Applies drafts; returns the resulting work and the message to begin with. */
function settled(bench: Bench): { readonly work: Work | null; readonly said: string } {
  const said = bench.settle();
  return { work: bench.work, said };
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
  previous: (file) => void addPrevious(bench, file),
  withoutPrevious: () => {
    const { work, said } = settled(bench);
    if (work) bench.amend({ ...work, previous: null }, `${said}已移除上年报告。`);
  },
  download: () => {
    const { work, said } = settled(bench);
    if (!work) return;
    download(fileName(work), fileText(work));
    // A draft that is not a number is listed among what was left out.
    bench.show(`${work.drafts.length > 0 ? '' : said}已下载 ${fileName(work)}。${leftOutText(work)}`);
  },
  downloadPage: () => {
    const { work, said } = settled(bench);
    if (!work) return;
    download(pageName(work), pageText(work), 'text/html;charset=utf-8');
    bench.show(`${work.drafts.length > 0 ? '' : said}已下载 ${pageName(work)}。${leftOutText(work)}`);
  },
  copy: (field) => {
    const { said } = settled(bench);
    void copyFrom(field).then((done) => {
      bench.show(said + (done ? '代码已复制。' : '浏览器不让复制，代码已选中，请按 Ctrl+C 复制。'));
    });
  },
  downloadAside: () => {
    const text = aside();
    if (text !== null) download('workbench-aside.json', text);
  },
  clear: () => {
    bench.draft = '';
    removeAside();
    bench.replace(null, '已清除本机保存的内容。');
    document.querySelector<HTMLElement>('#start-title')?.scrollIntoView();
  },
});

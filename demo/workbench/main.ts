import { html, nothing, render } from 'lit';
import '../../src/elements/disclosure-table/define.js';
import '../../src/elements/application-matrix/define.js';
import '../../src/elements/review-litigation-grid/define.js';
import { cellAt, FORMAT_IDS } from '../../src/index.js';
import type { ImportOptions } from '../../src/index.js';
import { cellValue } from '../../src/importing/matching/cell-value.js';
import { pathName, specOf } from './cell-names.js';
import { editorView } from './editor-view.js';
import { copyFrom, download, fileName, fileText } from './embed-tag.js';
import { readView } from './read-view.js';
import { blankReport, readBytes } from './reading.js';
import type { Read } from './reading.js';
import { startView } from './start-view.js';
import { keep, kept } from './store.js';
import { cellElement, focusCell, showTables, watchTables } from './tables.js';
import { keysOf, withCell } from './work.js';
import type { Work } from './work.js';

/** The document that was read last, for another try with what was asked for. */
interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

const before = kept();
let { work, draft } = before;
/** What was on the bench before it was replaced or cleared. */
let replaced: Work | null = null;
let source: Source | undefined;
let isBusy = false;
let error = '';
let ask: 'agency' | 'year' | undefined;
let path: string | null = null;
let cellError = '';
let message = work ? '已恢复上次的内容。' : '';

const field = (name: string): string =>
  (place('start').querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '').trim();

const yearField = (): number | undefined => (/^\d{4}$/.test(field('year')) ? Number(field('year')) : undefined);

function show(): void {
  const shown = work;
  render(startView({ draft, isBusy, error, ask, hasWork: !!shown, hasSource: !!source }, START), place('start'));
  render(
    html`${message} ${replaced ? html`<button type="button" class="link" @click=${takeBack}>恢复原来的内容</button>` : nothing}`,
    place('status'),
  );
  place('work').hidden = !shown;
  if (!shown) return;
  render(readView(shown, READ), place('read'));
  render(editorView(shown, { path, error: cellError }, EDITOR), place('editor'));
  showTables(shown);
}

/** Keeps what is there, and says so where that is not possible. */
function store(): void {
  if (!keep({ work, draft })) message = `${message}浏览器不让本页保存内容，关闭页面后录入的内容不会保留，请及时下载。`;
}

function become(next: Work | null, said: string): void {
  const isOther = next?.report !== work?.report;
  // Only the work that was replaced or cleared can be taken back as a whole; corrections have each their own way back.
  replaced = isOther ? work : null;
  if (isOther) path = null;
  work = next;
  message = said;
  error = cellError = '';
  ask = undefined;
  store();
  show();
}

function takeBack(): void {
  if (replaced) become(replaced, '已恢复原来的内容。');
}

function take(read: Read, name: string, isBlank: boolean): void {
  isBusy = false;
  if ('error' in read) {
    ({ error } = read);
    ask = read.ask;
    message = '';
    show();
    if (ask) place('start').querySelector<HTMLInputElement>(`[name=${ask}]`)?.focus();
    return;
  }
  const { report, notes, previous } = read;
  if (name === PASTED) draft = '';
  const warnings = notes.filter(({ severity }) => severity === 'warning').length;
  const said = `已读取${report.agency}${report.year}年的报告${warnings > 0 ? `，有 ${warnings} 处请核对` : ''}。`;
  become({ name, isBlank, report, notes, corrections: [], previous }, isBlank ? '已新建空白报告。' : said);
  place('read').querySelector('h2')?.scrollIntoView({ block: 'nearest' });
}

async function readSource(next: Source, options: ImportOptions = {}): Promise<void> {
  source = next;
  isBusy = true;
  error = '';
  message = `正在读取${next.name}…`;
  show();
  take(await readBytes(next.bytes, { name: next.name, ...options }), next.name, false);
}

const readFile = async (file: File): Promise<void> => readSource({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });

const PASTED = '粘贴的内容';

const readText = (text: string): Promise<void> => readSource({ bytes: new TextEncoder().encode(text), name: PASTED });

const START = {
  file: (file: File) => void readFile(file),
  paste: (event: ClipboardEvent) => {
    const page = event.clipboardData?.getData('text/html') ?? '';
    // What is copied from a page or from Word comes with its tables, which the plain text has lost.
    if (!/<table/i.test(page)) return;
    event.preventDefault();
    draft = event.clipboardData?.getData('text/plain') ?? '';
    // The mark says that this is UTF-8, whatever the page was written in.
    void readText(`\ufeff${page}`);
  },
  draft: (text: string) => {
    draft = text;
    store();
  },
  readDraft: () => {
    if (draft.trim()) void readText(draft);
    else {
      error = '还没有粘贴内容。';
      show();
    }
  },
  again: () => {
    const [agency, year] = [field('agency'), yearField()];
    if (source) void readSource(source, { ...(agency && { agency }), ...(year !== undefined && { year }) });
  },
  blank: () => {
    const [agency, year] = [field('agency'), yearField()];
    const format = FORMAT_IDS.find((id) => id === field('format'));
    if (agency && year !== undefined) {
      take(blankReport(agency, year, format), '空白报告', true);
      return;
    }
    ask = agency ? 'year' : 'agency';
    take({ error: '新建空白报告请先填写机关名称和四位数的年份。', ask }, '', true);
  },
};

async function addPrevious(file: File): Promise<void> {
  const read = await readBytes(new Uint8Array(await file.arrayBuffer()), {
    name: file.name,
  });
  if (!work) return;
  if ('error' in read) message = `没有加入上年报告。${read.error}`;
  else {
    const { agency, year } = read.report;
    const isIt = agency === work.report.agency && year === work.report.year - 1;
    if (isIt) {
      become({ ...work, previous: read.report }, `已加入${year}年的报告，并与之核对。`);
      return;
    }
    message = `没有加入上年报告：文件是${agency}${year}年的报告，需要的是${work.report.agency}${work.report.year - 1}年的。`;
  }
  show();
}

const READ = {
  goTo: (to: string) => {
    if (work) focusCell(work, to);
  },
  undo: (to: string) => {
    if (!work) return;
    become(withCell(work, to, cellAt(work.report, keysOf(to)) ?? null), `已撤销对“${pathName(work.report, to)}”的更正。`);
    place('corrections').tabIndex = -1;
    place('corrections').focus();
  },
  previous: (file: File) => void addPrevious(file),
  withoutPrevious: () => {
    if (work) become({ ...work, previous: null }, '已移除上年报告。');
  },
  download: () => {
    if (!work) return;
    download(fileName(work), fileText(work));
    message = `已下载 ${fileName(work)}。`;
    show();
  },
  copy: (from: HTMLTextAreaElement) => {
    void copyFrom(from).then((done) => {
      message = done ? '代码已复制。' : '浏览器不让复制，代码已选中，请按 Ctrl+C 复制。';
      show();
    });
  },
  clear: () => {
    draft = '';
    become(null, '已清除本机保存的内容。');
    document.querySelector<HTMLElement>('#start-title')?.scrollIntoView();
  },
};

const EDITOR = {
  choose: (to: string) => {
    if (work) cellElement(work, to)?.scrollIntoView({ block: 'center' });
    path = to;
    cellError = '';
    show();
  },
  save: (to: string, text: string) => {
    const spec = work && specOf(work.report, to);
    if (!work || !spec) return;
    const value = cellValue(text, spec.kind, spec.unit);
    if ('problem' in value) {
      cellError = value.problem === 'not-a-number' ? `“${text}”不是数字。` : `“${text}”位数太多。`;
      show();
      return;
    }
    become(withCell(work, to, value.cell), `“${pathName(work.report, to)}”已改为 ${value.cell ?? '空白'}。`);
    focusCell(work, to);
  },
  restore: (to: string) => {
    if (!work) return;
    become(withCell(work, to, cellAt(work.report, keysOf(to)) ?? null), `“${pathName(work.report, to)}”已恢复为文档中的数。`);
    focusCell(work, to);
  },
  leave: () => {
    if (work && path !== null) focusCell(work, path);
  },
};

watchTables(
  () => work,
  (to) => {
    if (to === path) return;
    path = to;
    cellError = '';
    if (work) render(editorView(work, { path, error: cellError }, EDITOR), place('editor'));
  },
  () => {
    const input = place('editor').querySelector('input');
    input?.focus();
    input?.select();
  },
);

document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void readFile(file);
});

show();

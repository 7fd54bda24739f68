import { checkReport, findingsSummary, FORMAT_IDS, SIMPLIFIED_CHINESE } from 'disclosure-elements';
import type { ImportOptions } from 'disclosure-elements';
import type { Bench, Source } from './bench.js';
import { placeOf, readableFiles } from './years/files.js';
import { FoundReports } from './years/found-reports.js';
import { blankReport, bytesOf, othersText, readBytes, reportsInFile, UNREADABLE } from './reading.js';
import type { Read } from './reading.js';
import type { StartActions } from './start-view.js';
import { workOf } from './work.js';
import type { Work } from './work.js';

const PASTED = '粘贴的内容';

/** What the check finds, in few words. */
const checkedText = ({ report, previous }: Pick<Work, 'report' | 'previous'>): string =>
  `勾稽核对：${findingsSummary(checkReport(report, { previous }), SIMPLIFIED_CHINESE)}`;

/** Returns the actions to begin with: open a file, paste text, start with an empty report. */
export class Start implements StartActions {
  readonly #bench: Bench;
  readonly #place: HTMLElement;
  /** How often reading has begun. A result only counts if no other document was opened meanwhile. */
  #turn = 0;

  /**
   * @param place where the fields of `startView` are
   */
  constructor(bench: Bench, place: HTMLElement) {
    this.#bench = bench;
    this.#place = place;
  }

  readonly files = (files: readonly File[]): void => {
    const [first] = files;
    if (files.length > 1) void this.#readFiles(files);
    else if (first) void this.#readFile(first);
  };

  readonly paste = (event: ClipboardEvent): void => {
    const page = event.clipboardData?.getData('text/html') ?? '';
    // Content copied from a web page or Word includes its tables, which plain text does not.
    if (!/<table/i.test(page)) return;
    event.preventDefault();
    this.draft(event.clipboardData?.getData('text/plain') ?? '');
    // The byte order mark says that this is UTF-8, whatever encoding the page states.
    void this.#readText(`\ufeff${page}`);
  };

  readonly draft = (text: string): void => {
    this.#bench.draft = text;
    this.#bench.store();
  };

  readonly readDraft = (): void => {
    const { draft } = this.#bench;
    if (draft.trim()) void this.#readText(draft);
    else this.#refuse({ error: '还没有粘贴内容。' });
  };

  readonly again = (): void => {
    const { source } = this.#bench;
    const agency = this.#field('agency');
    const year = this.#year();
    if (source) void this.#read(source, { ...(agency && { agency }), ...(year !== undefined && { year }) });
  };

  readonly blank = (): void => {
    const agency = this.#field('agency');
    const year = this.#year();
    const format = FORMAT_IDS.find((id) => id === this.#field('format'));
    if (agency && year !== undefined) this.#take(blankReport(agency, year, format), '空白报告', true);
    else this.#refuse({ error: '新建空白报告请先填写机关名称和四位数的年份。', ask: agency ? 'year' : 'agency' });
  };

  #field(name: string): string {
    const field = this.#place.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
    return (field?.value ?? '').trim();
  }

  #year(): number | undefined {
    const year = this.#field('year');
    return /^\d{4}$/.test(year) ? Number(year) : undefined;
  }

  async #readFile(file: File): Promise<void> {
    const turn = (this.#turn += 1);
    const bytes = await bytesOf(file);
    if (turn !== this.#turn) return;
    if (bytes) await this.#read({ bytes, name: file.name });
    else this.#refuse({ error: UNREADABLE });
  }

  /** Reads the reports in several files. The latest of the first agency is put on the bench, with the others beside it. */
  async #readFiles(chosen: readonly File[]): Promise<void> {
    const turn = (this.#turn += 1);
    const { files, others } = readableFiles(chosen);
    const found = new FoundReports(others);
    this.#bench.isBusy = true;
    this.#bench.error = '';
    for (const [index, file] of files.entries()) {
      this.#bench.show(`正在读取 ${index + 1}/${files.length}：${placeOf(file)}…`);
      found.add(placeOf(file), await reportsInFile(file));
      if (turn !== this.#turn) return;
    }
    const [work, ...years] = found.works();
    if (!work) {
      this.#bench.refused = found.refused();
      this.#refuse({ error: `没有读出报告。${found.failures()}` });
      return;
    }
    this.#bench.isBusy = false;
    this.#bench.source = null;
    this.#bench.replace(work, `${found.said()}${work.report.year}年的${checkedText(work)}。`, years, found.refused());
    document.querySelector('#years')?.scrollIntoView({ block: 'nearest' });
  }

  #readText(text: string): Promise<void> {
    return this.#read({ bytes: new TextEncoder().encode(text), name: PASTED });
  }

  async #read(source: Source, options: ImportOptions = {}): Promise<void> {
    const turn = (this.#turn += 1);
    this.#bench.source = source;
    this.#bench.isBusy = true;
    this.#bench.error = '';
    this.#bench.show(`正在读取${source.name}…`);
    const read = await readBytes(source.bytes, { name: source.name, ...options });
    if (turn === this.#turn) this.#take(read, source.name, false);
  }

  #refuse({ error, ask }: { readonly error: string; readonly ask?: 'agency' | 'year' }): void {
    this.#bench.isBusy = false;
    this.#bench.error = error;
    this.#bench.ask = ask;
    this.#bench.show('');
    if (ask) this.#place.querySelector<HTMLInputElement>(`[name=${ask}]`)?.focus();
  }

  #take(result: Read, name: string, isBlank: boolean): void {
    if ('error' in result) {
      this.#refuse(result);
      return;
    }
    const { report, notes, previous, others } = result;
    this.#bench.isBusy = false;
    if (name === PASTED) this.#bench.draft = '';
    const warnings = notes.filter(({ severity }) => severity === 'warning').length;
    const read = `已读取${report.agency}${report.year}年的报告${warnings > 0 ? `，读取时有 ${warnings} 处请核对` : ''}`;
    const said = `${read}；${checkedText(result)}。${othersText(report, others)}`;
    const work = { ...workOf(report, name, notes), isBlank, previous };
    const years = [...(previous ? [previous] : []), ...others].map((other) => workOf(other, name));
    this.#bench.replace(work, isBlank ? '已新建空白报告。' : said, years);
    document.querySelector('#read h2')?.scrollIntoView({ block: 'nearest' });
  }
}

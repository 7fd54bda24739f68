import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { adoptSheet } from '../../dom/adopt-sheet.js';
import { dateText } from '../../i18n/date-text.js';
import { formatOf } from '../../formats/formats.js';
import { partTitle } from '../../formats/part-title.js';
import type { Language } from '../../i18n/language.js';
import { say } from '../../i18n/translate.js';
import type { ProseBlock } from '../../outline/prose-blocks.js';
import type { OutlinePart } from '../../outline/report-outline.js';
import type { Failure, ReportSelection } from '../../report/error.js';
import type { Readings } from '../../report/read-report.js';
import { LoadedCode } from '../base/loaded-code.js';
import { choiceStyles } from '../base/controls/choices.styles.js';
import type { CellDetail } from '../statutory-table/cells/cell-detail.js';
import { headingTemplate } from '../base/heading.js';
import type { DownloadMenu } from './tools/download-menu.js';
import type { ReadingAids } from './aids/reading-aids.js';
import { loadAids } from './aids/load-aids.js';
import { ReportContents } from './contents/report-contents.js';
import { disclosureReportStyles } from './disclosure-report.styles.js';
import { officialLookStyles } from './official-look.styles.js';
import { factsTemplate } from './facts.js';
import { figuresTemplate } from './figures.js';
import { pickWhole } from './picked-report.js';
import type { WholeReport } from './picked-report.js';
import type { SectionInView } from './contents/section-in-view.js';
import type { PrintedPage } from './paper/printed-page.js';
import { proseTemplate } from './prose.js';
import { wantedTools } from './report-settings.js';
import type { ReportElement } from './report-settings.js';
import { tableTemplate, trendTemplate } from './report-tables.js';
import { tableOf } from './links/report-parts.js';
import { sayReport } from './say-report.js';
import { titleTemplate } from './title.js';
import { ReportTools } from './tools/report-tools.js';

/** The key of what stands above the parts, and of the trend below them, beside the keys of the parts. */
const PREFACE = 'preface';
const TREND = 'trend';

/** What was published is in Chinese, whatever the language of the page is. `undefined` where that goes without saying. */
const publishedLanguage = ({ tag }: Language): string | undefined => (tag.startsWith('zh') ? undefined : 'zh-CN');

/** What is loaded when the report is on screen. */
interface MoreOfReport {
  readonly aids: ReadingAids;
  readonly downloads: DownloadMenu;
  readonly inView: SectionInView;
  readonly printed: PrintedPage;
}

/** The view of a whole report. It is loaded when a report is in the page. */
export class ReportView {
  readonly #host: ReportElement;
  readonly #root: ShadowRoot;
  readonly #contents: ReportContents;
  readonly #tools: ReportTools;
  readonly #more: LoadedCode<MoreOfReport>;

  /**
   * @param root the element's shadow root, with what the element rendered without its view
   * @param updateNow updates the element synchronously, for printing
   */
  constructor(host: ReportElement, root: ShadowRoot, updateNow: () => void) {
    this.#host = host;
    this.#root = root;
    adoptSheet(root, choiceStyles);
    adoptSheet(root, disclosureReportStyles);
    adoptSheet(root, officialLookStyles);
    this.#contents = new ReportContents(host, root);
    this.#tools = new ReportTools(host);
    // Even before the report is there: of several reports in a page, a link leads to the first, and so waits for it.
    const load = async (): Promise<MoreOfReport> => {
      const { DownloadMenu: Downloads, PrintedPage: Printed, ReadingAids: Aids, SectionInView: InView } = await loadAids();
      return {
        aids: new Aids(host, root),
        downloads: new Downloads(host, root),
        inView: new InView(host, () => [...root.querySelectorAll<HTMLElement>('.text > [data-part]')]),
        printed: new Printed(host, root, updateNow),
      };
    };
    this.#more = new LoadedCode<MoreOfReport>(host, load);
  }

  get #aids(): ReadingAids | undefined {
    return this.#more.code?.aids;
  }

  /** Why what a reader does inside the report could not be loaded. The report is read all the same. */
  get failure(): Failure | undefined {
    return this.#more.failure ?? this.#aids?.failure;
  }

  /** Forgets that failure, so that the next update tries again. */
  retry(): void {
    this.#more.retry();
    this.#aids?.retry();
  }

  /** The classes of the outermost box. */
  boxClasses(): string {
    return `report ${this.#tools.size} ${this.#contents.isBeside ? 'beside' : ''} ${this.failure ? 'incomplete' : ''}`;
  }

  /** What is shown of the data; `undefined` where there is nothing to show. */
  pick(readings: Readings, selection: ReportSelection, language: Language, before: WholeReport | undefined): WholeReport | undefined {
    return pickWhole(readings, selection, this.#host.figures, language, before);
  }

  title({ outline, language }: WholeReport): TemplateResult {
    return titleTemplate(outline, publishedLanguage(language));
  }

  /** Everything that the element shows below the title. It is hidden where nothing is picked. */
  render(picked: WholeReport | undefined, isLoading: boolean): TemplateResult {
    this.#aids?.show(picked, isLoading);
    return html`<div class="body" aria-busy=${isLoading ? 'true' : nothing} ?hidden=${!picked} @disclosure-cell=${this.#cellChosen}>
      ${picked ? this.#content(picked) : nothing} ${this.#aids?.tip() ?? nothing}
    </div>`;
  }

  #content(picked: WholeReport): TemplateResult {
    const { language, report } = picked;
    const { downloads, inView, printed } = this.#more.code ?? {};
    const lang = publishedLanguage(language);
    const trend = this.#hasTrend(picked) ? { key: TREND, title: sayReport(language, 'report:trend') } : undefined;
    return html`<div class="head">
        ${factsTemplate(picked, lang)} ${this.#tools.render(wantedTools(this.#host.tools), report, language, downloads)}
      </div>
      ${downloads?.problem(report, language) ?? nothing} ${this.#contents.gauge()}
      <div class="columns">
        ${this.#contents.render(picked, trend, inView)}
        <div class="text">
          ${this.#aids?.above() ?? nothing} ${figuresTemplate(picked)} ${this.#missing(picked)} ${this.#preface(picked, lang)}
          ${repeat(
            picked.outline.parts,
            ({ key }) => key,
            (part) => this.#section(part, picked, lang),
          )}
          ${this.#signature(picked, lang)} ${trend ? this.#trend(trend.title, picked) : nothing} ${printed?.render(language) ?? nothing}
        </div>
      </div>`;
  }

  /** The level of the headings of the parts. */
  get #level(): number {
    return this.#host.headingLevel + 1;
  }

  /** The cell of a table at a path. */
  cellElement(path: string): HTMLTableCellElement | null {
    const [part = ''] = path.split('.');
    return tableOf(this.#root, part)?.cellElement(path) ?? null;
  }

  /** A table's event does not bubble: the report fires one of its own. */
  readonly #cellChosen = {
    capture: true,
    handleEvent: ({ detail }: CustomEvent<CellDetail>): void => {
      this.#host.dispatchEvent(new CustomEvent<CellDetail>('disclosure-cell', { detail }));
    },
  };

  readonly #words = (text: string, block: ProseBlock, part: string): unknown => this.#aids?.words(text, block, part) ?? text;

  #preface({ outline }: WholeReport, lang: string | undefined): TemplateResult | typeof nothing {
    const prose = proseTemplate(outline.preface, { part: PREFACE, level: this.#level, lang, words: this.#words });
    if (prose === nothing) return nothing;
    return html`<section id="part-${PREFACE}" data-part=${PREFACE} part="section">${prose}</section>`;
  }

  #section(part: OutlinePart, picked: WholeReport, lang: string | undefined): TemplateResult {
    const { key, kind, title, blocks } = part;
    const id = `heading-${key}`;
    return html`<section
      id="part-${key}"
      data-part=${key}
      part="section"
      aria-labelledby=${id}
      ?data-linked=${this.#aids?.isLinked(key) === true}
    >
      <div class="section-line">
        ${headingTemplate(this.#level, title, { id, className: 'section-heading' })}${this.#aids?.button(part) ?? nothing}
      </div>
      ${proseTemplate(blocks, { part: kind === 'table' ? `notes.${key}` : key, level: this.#level + 1, lang, words: this.#words })}
      ${kind === 'table' ? tableTemplate(key, picked, this.#host, this.#more.code?.printed.isPrinting === true) : nothing}
      ${this.#aids?.end(part) ?? nothing}
    </section>`;
  }

  /** Over one year, nothing can be seen to change. */
  #hasTrend({ years }: WholeReport): boolean {
    return this.#host.trend && years.length > 1;
  }

  #trend(title: string, picked: WholeReport): TemplateResult {
    const id = `heading-${TREND}`;
    return html`<section id="part-${TREND}" data-part=${TREND} part="section" aria-labelledby=${id}>
      ${headingTemplate(this.#level, title, { id, className: 'section-heading' })} ${trendTemplate(picked, this.#host, this.#level + 1)}
    </section>`;
  }

  #missing({ outline, report, language }: WholeReport): TemplateResult | typeof nothing {
    if (!this.#host.check || outline.missing.length === 0) return nothing;
    const format = formatOf(report.format);
    const parts = outline.missing.map((key) => language.label(partTitle(format, key))).join(say(language, 'joiner'));
    return html`<p class="missing">${sayReport(language, 'report:missing', { parts })}</p>`;
  }

  #signature({ outline, language }: WholeReport, lang: string | undefined): TemplateResult | typeof nothing {
    const { signature } = outline;
    if (!signature) return nothing;
    const { agency, date } = signature;
    return html`<div class="signature" part="signature">
      ${agency === null ? nothing : html`<p lang=${lang ?? nothing}>${agency}</p>`}
      ${date === null ? nothing : html`<p>${dateText(date, language)}</p>`}
    </div>`;
  }
}

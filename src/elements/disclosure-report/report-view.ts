import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { adoptSheet } from '../../dom/adopt-sheet.js';
import { dateText } from '../../i18n/date-text.js';
import { formatOf } from '../../formats/formats.js';
import type { Language } from '../../i18n/language.js';
import type { ProseBlock } from '../../outline/prose-blocks.js';
import type { OutlinePart } from '../../outline/report-outline.js';
import type { Failure, ReportSelection } from '../../report/error.js';
import type { Readings } from '../../report/reading/read-report.js';
import { LoadedCode } from '../base/loaded-code.js';
import { choiceStyles } from '../base/controls/choices.styles.js';
import type { CellDetail } from '../statutory-table/cells/cell-detail.js';
import { headingTemplate } from '../base/heading.js';
import type { ReaderActions } from './actions/reader-actions.js';
import type { ReadingAids } from './aids/reading-aids.js';
import { loadAids } from './aids/load-aids.js';
import { codeWhenLoaded } from './actions/code-when-loaded.js';
import { ReportContents } from './contents/report-contents.js';
import { disclosureReportStyles } from './disclosure-report.styles.js';
import { officialLookStyles } from './official-look.styles.js';
import { factsTemplate } from './facts.js';
import { figuresTemplate } from './figures.js';
import { pickWhole } from './picked-report.js';
import type { WholeReport } from './picked-report.js';
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

const toggleDownloads = ({ downloads }: ReaderActions): void => downloads.toggle();

/** Where the button beside a heading, and the terms of a table, will be. */
const linkRoom = (): TemplateResult => html`<span class="link-room"></span>`;
const termsRoom = (): TemplateResult => html`<div class="terms-room"></div>`;

/** The view of a whole report. It is loaded when a report is in the page. */
export class ReportView {
  readonly #host: ReportElement;
  readonly #root: ShadowRoot;
  readonly #contents: ReportContents;
  readonly #tools: ReportTools;
  readonly #loaded: LoadedCode<ReadingAids>;

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
    this.#tools = new ReportTools(host, this.#openDownloads);
    // Even before the report is there: of several reports in a page, a link leads to the first, and so waits for it.
    this.#loaded = new LoadedCode<ReadingAids>(host, async () => new (await loadAids()).ReadingAids(host, root, updateNow));
  }

  get #aids(): ReadingAids | undefined {
    return this.#loaded.code;
  }

  /** Why what stands around the report, or what a reader does in it, could not be loaded. The report is read all the same. */
  get failure(): Failure | undefined {
    return this.#loaded.failure ?? this.#aids?.failure;
  }

  /** Forgets that failure, so that the next update tries again. */
  retry(): void {
    this.#loaded.retry();
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
    const { actions, inView, printed } = this.#aids ?? {};
    const downloads = actions?.downloads;
    const lang = publishedLanguage(language);
    const trend = this.#hasTrend(picked) ? { key: TREND, title: sayReport(language, 'report:trend') } : undefined;
    return html`<div class="head">
        ${factsTemplate(picked, lang)} ${this.#tools.render(wantedTools(this.#host.tools), report, language, downloads)}
      </div>
      ${downloads?.problem(report, language) ?? nothing} ${this.#contents.gauge()}
      <div class="columns">
        ${this.#contents.render(picked, trend, inView)}
        <div class="text">
          ${actions?.proofing.list() ?? nothing} ${figuresTemplate(picked)} ${actions?.proofing.missing() ?? nothing}
          ${this.#preface(picked, lang)} ${this.#parts(picked, lang)} ${this.#signature(picked, lang)}
          ${trend ? this.#trend(trend.title, picked) : nothing} ${printed?.render(language) ?? nothing}
        </div>
      </div>`;
  }

  readonly #openDownloads = (): void => {
    if (this.#aids) this.#aids.act(toggleDownloads);
    else void codeWhenLoaded(this.#host, this.#loaded).then((aids) => aids?.act(toggleDownloads));
  };

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

  /** Each part has a place of its own, so that it stays the same elements where the report of another year lacks a part before it. */
  #parts(picked: WholeReport, lang: string | undefined): unknown {
    const { outline, report } = picked;
    return formatOf(report.format).parts.map(({ key }) => {
      const part = outline.parts.find((one) => one.key === key);
      return part ? this.#section(part, picked, lang) : nothing;
    });
  }

  #section(part: OutlinePart, picked: WholeReport, lang: string | undefined): TemplateResult {
    const { key, kind, title, blocks } = part;
    const id = `heading-${key}`;
    return html`<section
      id="part-${key}"
      data-part=${key}
      part="section"
      aria-labelledby=${id}
      ?data-linked=${this.#aids?.actions?.fragments.isLinked(key) === true}
    >
      <div class="section-line">${headingTemplate(this.#level, title, { id, className: 'section-heading' })}${this.#linkButton(part)}</div>
      ${proseTemplate(blocks, { part: kind === 'table' ? `notes.${key}` : key, level: this.#level + 1, lang, words: this.#words })}
      ${kind === 'table' ? tableTemplate(key, picked, this.#host, this.#aids?.printed.isPrinting === true) : nothing}
      ${this.#aids ? this.#aids.end(part) : kind === 'table' ? termsRoom() : nothing}
    </section>`;
  }

  #linkButton(part: OutlinePart): TemplateResult | typeof nothing {
    if (!wantedTools(this.#host.tools).has('copy-link')) return nothing;
    return this.#aids?.button(part) ?? linkRoom();
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

import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Language } from '../../../i18n/language.js';
import type { Report } from '../../../report/report.js';
import { choiceButtons } from '../../base/controls/choices.js';
import type { Tool } from '../report-settings.js';
import { sayReport } from '../say-report.js';
import type { DownloadMenu } from './download-menu.js';
import { rememberedSize, rememberSize, TEXT_SIZES } from './text-size.js';
import type { TextSize } from './text-size.js';

/** The tools of a report: the size of its text, printing, and its files. */
export class ReportTools {
  readonly #host: ReactiveElement;
  #size: TextSize = rememberedSize();

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The size of the text that the reader chose. */
  get size(): TextSize {
    return this.#size;
  }

  /**
   * The buttons of the tools that are asked for.
   *
   * @param downloads undefined while that is loaded; its place is kept
   */
  render(
    wanted: ReadonlySet<Tool>,
    report: Report,
    language: Language,
    downloads: DownloadMenu | undefined,
  ): TemplateResult | typeof nothing {
    const tools = [
      wanted.has('size') ? this.#sizes(language) : nothing,
      wanted.has('print') ? html`<button type="button" @click=${this.#print}>${sayReport(language, 'report:print')}</button>` : nothing,
      wanted.has('download') ? (downloads?.render(report, language) ?? this.#awaitedDownloads(language)) : nothing,
    ];
    if (tools.every((tool) => tool === nothing)) return nothing;
    return html`<div class="tools" part="tools" role="group" aria-label=${sayReport(language, 'report:tools')}>${tools}</div>`;
  }

  #awaitedDownloads(language: Language): TemplateResult {
    return html`<button type="button" class="opener" aria-disabled="true">${sayReport(language, 'report:download')}</button>`;
  }

  #sizes(language: Language): TemplateResult {
    const choices = TEXT_SIZES.map((size) => ({ text: sayReport(language, `report:${size}`), isOn: size === this.#size }));
    const choose = (place: number): void => {
      this.#size = TEXT_SIZES[place] ?? 'medium';
      rememberSize(this.#size);
      this.#host.requestUpdate();
    };
    return html`<div class="choices" role="group" aria-label=${sayReport(language, 'report:size')}>${choiceButtons(choices, choose)}</div>`;
  }

  readonly #print = (): void => {
    (this.#host.ownerDocument.defaultView ?? window).print();
  };
}

import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Language } from '../../../i18n/language.js';
import type { Report } from '../../../report/report.js';
import { choiceButtons } from '../../base/controls/choices.js';
import type { Tool } from '../report-settings.js';
import { sayReport } from '../say-report.js';
import type { DownloadMenu } from './download-menu.js';
import { DOWNLOADS_ID } from './downloads-id.js';
import { rememberedSize, rememberSize, TEXT_SIZES } from './text-size.js';
import type { TextSize } from './text-size.js';

/** The tools of a report: the size of its text, printing, and its files. */
export class ReportTools {
  readonly #host: ReactiveElement;
  readonly #openDownloads: () => void;
  #size: TextSize = rememberedSize();

  /** @param openDownloads opens the list of files, or closes it, as soon as that is loaded */
  constructor(host: ReactiveElement, openDownloads: () => void) {
    this.#host = host;
    this.#openDownloads = openDownloads;
  }

  /** The size of the text that the reader chose. */
  get size(): TextSize {
    return this.#size;
  }

  /**
   * The buttons of the tools that are asked for.
   *
   * @param downloads undefined before that is loaded; its button is there
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
      wanted.has('download') ? this.#downloads(report, language, downloads) : nothing,
    ];
    if (tools.every((tool) => tool === nothing)) return nothing;
    return html`<div class="tools" part="tools" role="group" aria-label=${sayReport(language, 'report:tools')}>${tools}</div>`;
  }

  #downloads(report: Report, language: Language, downloads: DownloadMenu | undefined): TemplateResult {
    return html`<div class="menu" @focusout=${downloads?.focusLeft} @keydown=${downloads?.keyPressed}>
      <button
        type="button"
        class="opener"
        aria-expanded=${String(downloads?.isOpen ?? false)}
        aria-controls=${DOWNLOADS_ID}
        aria-disabled=${downloads?.isBusy ? 'true' : nothing}
        @click=${this.#openDownloads}
      >
        ${downloads?.isBusy ? downloads.busyText(language) : sayReport(language, 'report:download')}
      </button>
      ${downloads?.list(report, language) ?? nothing}
    </div>`;
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

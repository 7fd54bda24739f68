import { html } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { dateText } from '../../../i18n/date-text.js';
import type { Language } from '../../../i18n/language.js';
import { Printing } from '../../../dom/printing.js';
import { sayAids } from '../aids/say-aids.js';
import { reportPaperStyles } from './report-paper.styles.js';

/** The days of a local date as ISO 8601 writes them. */
function isoDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Prints a report as an official document, whatever it looks like on the screen, and says at its end where it was printed from, and when: paper
 * has no address of its own.
 */
export class PrintedPage {
  /** Whether the page is being printed. */
  isPrinting = false;

  readonly #host: ReactiveElement;

  /** @param updateNow updates the element synchronously: printing waits for nothing */
  constructor(host: ReactiveElement, root: ShadowRoot, updateNow: () => void) {
    this.#host = host;
    adoptSheet(root, reportPaperStyles);
    const become = (isPrinting: boolean): void => {
      this.isPrinting = isPrinting;
      updateNow();
    };
    new Printing(
      host,
      () => become(true),
      () => become(false),
    );
  }

  render(language: Language): TemplateResult {
    // A document without a window has no address: that of a frame which was removed.
    const url = (this.#host.ownerDocument.defaultView ?? window).location.href;
    return html`<p class="printed">
      ${sayAids(language, 'aids:address', { url })}<br />${sayAids(language, 'aids:printedOn', {
        date: dateText(isoDate(new Date()), language),
      })}
    </p>`;
  }
}

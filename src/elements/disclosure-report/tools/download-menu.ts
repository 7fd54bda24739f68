import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { loadPart } from '../../../dom/load-part.js';
import { saveFile } from '../../../dom/save-file.js';
import type { OutputKind } from '../../../exporting/report-files.js';
import type { Language } from '../../../i18n/language.js';
import { CodedError } from '../../../report/error.js';
import type { Report } from '../../../report/report.js';
import { sayAids } from '../aids/say-aids.js';
import { sayReport } from '../say-report.js';

/** The files of a report, in the order in which they are offered: the first is what most readers want. */
const FILES: readonly OutputKind[] = ['docx', 'xlsx', 'csv', 'json'];

const MENU_ID = 'downloads';

/** A file that could not be made, and why. */
interface FailedFile {
  readonly report: Report;
  readonly error: unknown;
}

function messageOf(error: unknown, language: Language): string {
  if (error instanceof CodedError) return error.textIn(language);
  return error instanceof Error ? error.message : String(error);
}

/** A button that opens the list of files that a report can be saved as. What writes them is loaded when one is asked for. */
export class DownloadMenu implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #root: ShadowRoot;
  /** The document in which presses are followed: the element may be moved to another one. */
  #document = document;
  #isOpen = false;
  /** The file that is being made. */
  #saving: OutputKind | undefined;
  #failed: FailedFile | undefined;

  constructor(host: ReactiveElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('pointerdown', this.#pressedElsewhere);
  }

  hostDisconnected(): void {
    this.#document.removeEventListener('pointerdown', this.#pressedElsewhere);
    this.#isOpen = false;
  }

  render(report: Report, language: Language): TemplateResult {
    const isOpen = this.#isOpen;
    const isBusy = this.#saving !== undefined;
    return html`<div class="menu" @focusout=${this.#focusLeft} @keydown=${this.#keyPressed}>
      <button
        type="button"
        class="opener"
        aria-expanded=${String(isOpen)}
        aria-controls=${MENU_ID}
        aria-disabled=${isBusy ? 'true' : nothing}
        @click=${this.#toggle}
      >
        ${isBusy ? sayAids(language, 'aids:preparing') : sayReport(language, 'report:download')}
      </button>
      <ul id=${MENU_ID} ?hidden=${!isOpen}>
        ${FILES.map((kind) => {
          const save = (): void => void this.#save(report, kind, language);
          return html`<li>
            <button type="button" @click=${save}>${sayAids(language, `aids:${kind}`)}</button>
          </li>`;
        })}
      </ul>
    </div>`;
  }

  /** Why the last file of a report could not be made. */
  problem(report: Report, language: Language): TemplateResult {
    const error = this.#failed?.report === report ? this.#failed.error : undefined;
    const text = error === undefined ? nothing : sayAids(language, 'aids:notSaved', { message: messageOf(error, language) });
    return html`<p class="problem" role="alert" dir="auto">${text}</p>`;
  }

  async #save(report: Report, kind: OutputKind, language: Language): Promise<void> {
    if (this.#saving) return;
    this.#close();
    this.#saving = kind;
    this.#failed = undefined;
    this.#host.requestUpdate();
    try {
      const { reportFile } = await loadPart('exporting', () => import('../../../exporting/report-files.js'));
      const { name, type, bytes } = await reportFile([report], kind, { language });
      saveFile(new Blob([bytes], { type }), name);
    } catch (error) {
      this.#failed = { report, error };
    }
    this.#saving = undefined;
    this.#host.requestUpdate();
  }

  readonly #toggle = (): void => {
    if (this.#saving) return;
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  /** Closes the list. A reader who was in it is at its button again. */
  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const { activeElement } = this.#root;
    if (activeElement?.closest(`#${MENU_ID}`)) this.#root.querySelector<HTMLElement>('.opener')?.focus();
    this.#host.requestUpdate();
  }

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#isOpen) {
      this.#close();
      // Keeps a dialog around the element open.
      event.stopPropagation();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !this.#isOpen) return;
    event.preventDefault();
    const buttons = [...this.#root.querySelectorAll<HTMLElement>(`#${MENU_ID} button`)];
    const place = buttons.indexOf(this.#root.activeElement as HTMLElement);
    const next = place < 0 && step < 0 ? buttons.length - 1 : (place + step + buttons.length) % buttons.length;
    buttons[next]?.focus();
  };

  readonly #focusLeft = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    // A press on what takes no focus is no leaving, nor is going to another window.
    if (!(relatedTarget instanceof Node) || (currentTarget as Element).contains(relatedTarget)) return;
    this.#isOpen = false;
    this.#host.requestUpdate();
  };

  readonly #pressedElsewhere = (event: Event): void => {
    const menu = this.#root.querySelector('.menu');
    if (this.#isOpen && menu && !event.composedPath().includes(menu)) this.#close();
  };
}

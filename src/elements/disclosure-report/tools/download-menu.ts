import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { loadPart } from '../../../dom/load-part.js';
import { saveFile } from '../../../dom/save-file.js';
import type { OutputKind } from '../../../exporting/report-files.js';
import type { Language } from '../../../i18n/language.js';
import { CodedError } from '../../../report/error.js';
import type { Report } from '../../../report/report.js';
import { sayActions } from '../actions/say-actions.js';
import { downloadMenuStyles } from './download-menu.styles.js';
import { DOWNLOADS_ID } from './downloads-id.js';

/** The files of a report, in the order in which they are offered: the first is what most readers want. */
const FILES: readonly OutputKind[] = ['docx', 'xlsx', 'csv', 'json'];

/** A file that could not be made, and why. */
interface FailedFile {
  readonly report: Report;
  readonly error: unknown;
}

function messageOf(error: unknown, language: Language): string {
  if (error instanceof CodedError) return error.textIn(language);
  return error instanceof Error ? error.message : String(error);
}

/** The list of files that a report can be saved as, which its button opens. What writes them is loaded when one is asked for. */
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
    adoptSheet(root, downloadMenuStyles);
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

  /** Whether a file is being made. */
  get isBusy(): boolean {
    return this.#saving !== undefined;
  }

  /** What the button says meanwhile. */
  busyText(language: Language): string {
    return sayActions(language, 'aids:preparing');
  }

  /** Whether the list is open. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The list of files, below the button. */
  list(report: Report, language: Language): TemplateResult {
    return html`<ul id=${DOWNLOADS_ID} ?hidden=${!this.#isOpen}>
      ${FILES.map((kind) => {
        const save = (): void => void this.#save(report, kind, language);
        return html`<li>
          <button type="button" @click=${save}>${sayActions(language, `aids:${kind}`)}</button>
        </li>`;
      })}
    </ul>`;
  }

  /** Why the last file of a report could not be made. */
  problem(report: Report, language: Language): TemplateResult {
    const error = this.#failed?.report === report ? this.#failed.error : undefined;
    const text = error === undefined ? nothing : sayActions(language, 'aids:notSaved', { message: messageOf(error, language) });
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

  /** Opens the list, or closes it. */
  toggle(): void {
    if (this.#saving) return;
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  }

  /** Closes the list. A reader who was in it is at its button again. */
  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const { activeElement } = this.#root;
    if (activeElement?.closest(`#${DOWNLOADS_ID}`)) this.#root.querySelector<HTMLElement>('.opener')?.focus();
    this.#host.requestUpdate();
  }

  /** Moves between the files, and closes their list. */
  readonly keyPressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#isOpen) {
      this.#close();
      // Keeps a dialog around the element open.
      event.stopPropagation();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !this.#isOpen) return;
    event.preventDefault();
    const buttons = [...this.#root.querySelectorAll<HTMLElement>(`#${DOWNLOADS_ID} button`)];
    const place = buttons.indexOf(this.#root.activeElement as HTMLElement);
    const next = place < 0 && step < 0 ? buttons.length - 1 : (place + step + buttons.length) % buttons.length;
    buttons[next]?.focus();
  };

  /** Closes the list where the focus goes elsewhere. */
  readonly focusLeft = ({ currentTarget, relatedTarget }: FocusEvent): void => {
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

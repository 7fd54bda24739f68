import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { cellName, cellNamed } from '../../../checking/words/cell-name.js';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { copyToClipboard } from '../../../dom/copy-to-clipboard.js';
import type { Language } from '../../../i18n/language.js';
import { say } from '../../../i18n/translate.js';
import type { OutlinePart } from '../../../outline/report-outline.js';
import { cellAt } from '../../../report/cell-at.js';
import { numberText } from '../../../report/number-text.js';
import { focusCell } from '../../statutory-table/crosshair.js';
import type { WholeReport } from '../picked-report.js';
import type { ReportElement } from '../report-settings.js';
import { sayAids } from '../aids/say-aids.js';
import type { Tip } from '../tip/tip.js';
import { partFragment } from './fragment.js';
import { linkStyles } from './links.styles.js';
import { pageAddress } from './page-address.js';
import { focusedCellIn, tableOf } from './report-parts.js';

/** Two links of a chain, of our own making. */
const chain = (): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M6.5 9.5l3-3M7 4.5l1.4-1.4a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.4 1.4a3 3 0 0 1-4.3-4.3L4.7 7.2" />
  </svg>`;

/** What a cell says, as it is read out: the number as published, or why there is none. */
function valueText({ report, language }: WholeReport, path: string): string {
  const value = cellAt(report, path);
  if (value === '/') return `/（${say(language, 'notApplicable')}）`;
  return typeof value === 'number' ? numberText(value) : sayAids(language, 'aids:blankCell');
}

/** A link to be copied. */
interface CopiedLink {
  readonly fragment: string;
  /** What it leads to, in words. */
  readonly name: string;
  /** What the reader is told besides; may be empty. */
  readonly hint: string;
}

/**
 * Lets readers copy links into a report: to a part from a quiet button beside its heading, to the cell that has the focus from a bar below its
 * table, which also says which cell it is. The down arrow leads from the button of a part into its table, Enter from a cell to the bar.
 */
export class LinkCopies implements ReactiveController {
  readonly #host: ReportElement;
  readonly #root: ShadowRoot;
  readonly #tip: Tip;
  #picked: WholeReport | undefined;
  /** The path of the cell that has the focus, or had it before the bar had. */
  #path: string | undefined;

  constructor(host: ReportElement, root: ShadowRoot, tip: Tip) {
    this.#host = host;
    this.#root = root;
    this.#tip = tip;
    adoptSheet(root, linkStyles);
    host.addController(this);
  }

  hostConnected(): void {
    // A move of the focus within one table is seen by nobody outside it: the key or the press is.
    for (const type of ['focusin', 'keyup', 'click']) this.#root.addEventListener(type, this.#follow);
    this.#root.addEventListener('focusout', this.#followSoon);
    this.#root.addEventListener('keydown', this.#keyPressed);
  }

  hostDisconnected(): void {
    for (const type of ['focusin', 'keyup', 'click']) this.#root.removeEventListener(type, this.#follow);
    this.#root.removeEventListener('focusout', this.#followSoon);
    this.#root.removeEventListener('keydown', this.#keyPressed);
  }

  /** Takes what is shown now. To be called before the report is rendered. */
  show(picked: WholeReport | undefined): void {
    this.#picked = picked;
  }

  /** The button beside the heading of a part. */
  button(part: OutlinePart, language: Language): TemplateResult {
    const { key, kind, title } = part;
    const enter = (event: KeyboardEvent): void => this.#enterTable(event, key);
    const copy = (event: MouseEvent): void => {
      // A press by the keyboard is no click.
      const isByKeyboard = event.detail === 0 && kind === 'table';
      const hint = isByKeyboard ? sayAids(language, 'aids:enterTable') : '';
      void this.#copy(event, { fragment: partFragment(part), name: title, hint });
    };
    const name = sayAids(language, 'aids:copyPart', { title });
    return html`<button type="button" class="copy-link" aria-label=${name} title=${name} @click=${copy} @keydown=${enter}>
      ${chain()}
    </button>`;
  }

  /** The bar below the table of a part, while a cell of that has the focus. */
  bar({ key }: OutlinePart): TemplateResult | typeof nothing {
    const path = this.#path;
    const picked = this.#picked;
    const isOwn = path?.startsWith(`${key}.`) ?? false;
    const cell = picked && path !== undefined && isOwn ? cellNamed(picked.report.format, path) : undefined;
    if (!picked || !cell || path === undefined) return nothing;
    const { language } = picked;
    const name = cellName(cell, language, ' · ');
    const copy = (event: MouseEvent): void => void this.#copy(event, { fragment: path, name, hint: '' });
    return html`<div class="cell-bar" role="group" aria-label=${sayAids(language, 'aids:cellBar')}>
      <p>${name} <b>${valueText(picked, path)}</b></p>
      <button type="button" @click=${copy}>${sayAids(language, 'aids:copyLink')}</button>
    </div>`;
  }

  readonly #follow = (): void => {
    const { activeElement } = this.#root;
    const path = activeElement?.closest('.cell-bar') ? this.#path : focusedCellIn(this.#root)?.dataset.path;
    if (path === this.#path || (path === undefined && !document.hasFocus())) return;
    this.#path = path;
    this.#host.requestUpdate();
  };

  /** While the focus moves from one to the other, nothing has it. */
  readonly #followSoon = (): void => void setTimeout(this.#follow);

  readonly #keyPressed = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const bar = this.#root.querySelector<HTMLElement>('.cell-bar button');
    if (event.key === 'Enter' && focusedCellIn(this.#root) && bar) {
      event.preventDefault();
      bar.focus();
    } else if (event.key === 'Escape' && bar && this.#root.activeElement === bar) this.#focusCell(this.#path);
  };

  #focusCell(path: string | undefined): void {
    const [part = ''] = path?.split('.') ?? [];
    const cell = path === undefined ? undefined : tableOf(this.#root, part)?.cellElement(path);
    if (cell) focusCell(cell);
  }

  #enterTable(event: KeyboardEvent, part: string): void {
    if (event.key !== 'ArrowDown') return;
    const view = tableOf(this.#root, part)?.tableView;
    if (!view) return;
    event.preventDefault();
    this.#focusCell(view.table.querySelector<HTMLElement>('td[headers]')?.dataset.path);
  }

  async #copy({ currentTarget }: Event, { fragment, name, hint }: CopiedLink): Promise<void> {
    const { language, report } = this.#picked ?? {};
    if (!language || !(currentTarget instanceof HTMLElement)) return;
    const url = pageAddress(fragment, this.#host.route ? report?.year : undefined);
    if (!(await copyToClipboard({ text: url }))) this.#tip.say(currentTarget, sayAids(language, 'aids:linkNotCopied', { url }));
    else if (hint !== '') this.#tip.say(currentTarget, sayAids(language, 'aids:linkCopied', { name }) + hint);
    else this.#tip.sayDone(currentTarget, sayAids(language, 'aids:linkCopied', { name }));
  }
}

import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { cellName, cellNamed } from '../../../checking/words/cell-name.js';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { copyToClipboard } from '../../../dom/copy-to-clipboard.js';
import { say } from '../../../i18n/translate.js';
import type { OutlinePart } from '../../../outline/report-outline.js';
import { cellAt } from '../../../report/cell-at.js';
import { numberText } from '../../../report/number-text.js';
import { focusCell } from '../../statutory-table/crosshair.js';
import type { WholeReport } from '../picked-report.js';
import type { ReportElement } from '../report-settings.js';
import { sayActions } from '../actions/say-actions.js';
import type { Tip } from '../tip/tip.js';
import { cellBarStyles } from './cell-bar.styles.js';
import { pageAddress, partFragment } from './page-address.js';
import { tableOf } from './report-parts.js';

/** The cell with a number that has the focus in a table of a report. */
function focusedCellIn(root: ShadowRoot): HTMLElement | undefined {
  const inner = root.activeElement?.shadowRoot?.activeElement;
  return inner instanceof HTMLElement && inner.dataset.path !== undefined ? inner : undefined;
}

/** What a cell says, as it is read out: the number as published, or why there is none. */
function valueText({ report, language }: WholeReport, path: string): string {
  const value = cellAt(report, path);
  if (value === '/') return `/（${say(language, 'notApplicable')}）`;
  return typeof value === 'number' ? numberText(value) : sayActions(language, 'aids:blankCell');
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
 * Lets readers copy links into a report: to a part from the button beside its heading, to the cell that has the focus from a bar below its
 * table, which also says which cell it is. Enter leads from a cell to the bar.
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
    adoptSheet(root, cellBarStyles);
    host.addController(this);
  }

  hostConnected(): void {
    // A move of the focus within one table is seen by nobody outside it: the key or the press is.
    for (const type of ['focusin', 'keyup', 'click']) this.#root.addEventListener(type, this.#follow);
    this.#root.addEventListener('focusout', this.#followSoon);
    this.#root.addEventListener('keydown', this.#keyPressed);
    // A cell may have the focus already, which this was loaded for.
    this.#follow();
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

  /**
   * Copies the link to a part.
   *
   * @param button what was pressed
   * @param isByKeyboard whether that was done by the keyboard, which can go on into a table
   */
  copyPart(button: HTMLElement, part: OutlinePart, isByKeyboard: boolean): void {
    const { language } = this.#picked ?? {};
    const hint = language && isByKeyboard && part.kind === 'table' ? sayActions(language, 'aids:enterTable') : '';
    void this.#copy(button, { fragment: partFragment(part), name: part.title, hint });
  }

  /** Moves the focus to the first cell of the table of a part. */
  enterTable(part: string): void {
    this.#focusCell(tableOf(this.#root, part)?.tableView?.table.querySelector<HTMLElement>('td[headers]')?.dataset.path);
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
    const copy = ({ currentTarget }: MouseEvent): void => {
      if (currentTarget instanceof HTMLElement) void this.#copy(currentTarget, { fragment: path, name, hint: '' });
    };
    return html`<div class="cell-bar" role="group" aria-label=${sayActions(language, 'aids:cellBar')}>
      <p>${name} <b>${valueText(picked, path)}</b></p>
      <button type="button" @click=${copy}>${sayActions(language, 'aids:copyLink')}</button>
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

  async #copy(button: HTMLElement, { fragment, name, hint }: CopiedLink): Promise<void> {
    const { language, report } = this.#picked ?? {};
    if (!language) return;
    const url = pageAddress(fragment, this.#host.route ? report?.year : undefined);
    if (!(await copyToClipboard({ text: url }))) this.#tip.say(button, sayActions(language, 'aids:linkNotCopied', { url }));
    else if (hint !== '') this.#tip.say(button, sayActions(language, 'aids:linkCopied', { name }) + hint);
    else this.#tip.sayDone(button, sayActions(language, 'aids:linkCopied', { name }));
  }
}

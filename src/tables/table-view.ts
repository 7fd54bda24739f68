import { FORMATS } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import type { TablePartKey } from '../formats/format.js';
import { say } from '../i18n/language.js';
import type { Language } from '../i18n/language.js';
import { reportName } from '../report/error.js';
import { changeBetween, numberText } from '../report/cell-text.js';
import { cellAt } from '../report/report.js';
import type { Cell, Report } from '../report/report.js';
import { element, setAttribute } from './dom.js';
import { tableModel } from './table-model.js';
import type { TableModel } from './table-model.js';
import { TEMPLATE_VALUE, tableTemplate } from './table-template.js';

/** How the cells of a table are written. */
export interface ViewOptions {
  /** What a cell shows that the report left blank. */
  readonly blank: string;
  /** The report of the year before, where the change on it is to be shown. */
  readonly previous: Report | undefined;
}

/** A change on the year before; `none` where the year before has no number to compare with, `undefined` where nothing is compared. */
type Change = number | 'none' | undefined;

interface Prepared {
  readonly model: TableModel;
  readonly template: HTMLTableElement;
}

const PREPARED = new Map<string, Prepared>();

function prepare(format: FormatId, part: TablePartKey, language: Language): Prepared {
  const key = `${format} ${part} ${language.tag}`;
  let prepared = PREPARED.get(key);
  if (!prepared) {
    const model = tableModel(FORMATS[format], part, language);
    prepared = { model, template: tableTemplate(model) };
    PREPARED.set(key, prepared);
  }
  return prepared;
}

/**
 * One table on the page, and the one place that writes to it.
 *
 * It clones a table that was built once for its format, part and language, and writes only the cells that differ from what they
 * show. A Lit template with a binding a cell costs several times the script time of a filled clone (see `npm run bench`); that is
 * why this small module works on the DOM by hand.
 */
export class TableView {
  readonly table: HTMLTableElement;
  readonly model: TableModel;
  readonly language: Language;
  readonly #cells: readonly HTMLTableCellElement[];
  readonly #caption: HTMLElement | null;
  readonly #values: (Cell | undefined)[];
  readonly #changes: Change[];
  #blank = '';

  constructor(format: FormatId, part: TablePartKey, language: Language) {
    const { model, template } = prepare(format, part, language);
    this.language = language;
    this.model = model;
    this.table = document.importNode(template, true);
    this.#cells = [...this.table.querySelectorAll<HTMLTableCellElement>('td[headers]')];
    this.#caption = this.table.querySelector('caption > span');
    this.#values = this.#cells.map(() => TEMPLATE_VALUE);
    this.#changes = this.#cells.map(() => undefined);
  }

  /** Writes a report's cells, and its agency and year into the caption. */
  write(report: Report, { blank, previous }: ViewOptions): void {
    const caption = reportName(report.agency, report.year, this.language);
    if (this.#caption && this.#caption.firstChild?.nodeValue !== caption)
      this.#caption.replaceChildren(caption, element('span', 'away', ` ${this.model.title}`));
    const blankChanged = blank !== this.#blank;
    this.#blank = blank;
    this.model.cells.forEach(({ keys }, index) => {
      const value = cellAt(report, keys);
      const change = previous && changeOf(value, cellAt(previous, keys));
      const isSame = value === this.#values[index] && change === this.#changes[index];
      if (isSame && !(blankChanged && value === null)) return;
      this.#values[index] = value;
      this.#changes[index] = change;
      const cell = this.#cells[index];
      if (cell) this.#writeCell(cell, value, change);
    });
  }

  #writeCell(cell: HTMLTableCellElement, value: Cell | undefined, change: Change): void {
    const text = cell.firstChild;
    if (text) text.nodeValue = typeof value === 'number' ? numberText(value) : value === '/' ? value : this.#blank;
    const state = typeof value === 'number' ? (value === 0 ? 'zero' : '') : value === '/' ? 'not-applicable' : 'blank';
    if (cell.className !== state) cell.className = state;
    setAttribute(cell, 'aria-label', value === '/' ? say(this.language, 'notApplicable') : null);

    while (cell.lastChild !== text) cell.lastChild?.remove();
    if (change === undefined) return;
    if (change !== 0) {
      const mark = element('span', 'change', changeMark(change));
      mark.setAttribute('aria-hidden', 'true');
      cell.append(mark);
    }
    cell.append(element('span', 'away', ` ${changeInWords(change, this.language)}`));
  }
}

/** A change as it is seen, beside the number. */
const changeMark = (change: number | 'none'): string =>
  change === 'none' ? '…' : `${change < 0 ? '−' : '+'}${numberText(Math.abs(change))}`;

/** A change as it is read out. */
function changeInWords(change: number | 'none', language: Language): string {
  if (change === 'none') return say(language, 'incomparable');
  if (change === 0) return say(language, 'same');
  return say(language, change > 0 ? 'more' : 'less', { amount: numberText(Math.abs(change)) });
}

/** Compares where this year has a number; a cell that is blank or does not apply has nothing to say about change. */
function changeOf(value: Cell | undefined, previous: Cell | undefined): Change {
  return typeof value === 'number' ? (changeBetween(previous, value) ?? 'none') : undefined;
}

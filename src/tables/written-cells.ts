import { setAttribute } from '../dom/dom.js';
import type { Language } from '../i18n/language.js';
import { say } from '../i18n/translate.js';
import { cellAt } from '../report/cell-at.js';
import { numberText } from '../report/number-text.js';
import { reportName } from '../report/report-name.js';
import type { Cell, Report } from '../report/report.js';
import type { TableModel } from './table-model.js';

/** A native table of a model, and the one place that writes the numbers of a report into its cells. It knows what they say, and writes only what differs. */
export class WrittenCells {
  readonly table: HTMLTableElement;
  /** Those with numbers. The list is the browser's own: a script object is only created for a cell that something is done to. */
  readonly cells: NodeListOf<HTMLTableCellElement>;
  /** How many characters the number in each of them has; 0 where there is none. */
  readonly digits: number[];
  readonly #model: TableModel;
  readonly #language: Language;
  readonly #caption: ChildNode | null | undefined;
  /** What each cell says; `undefined` where that is not known, as after an exception while it was written. */
  readonly #values: (Cell | undefined)[];
  #blank = '';

  /** @param like the table that this one is a copy of; without it, every cell has a text of its own that says nothing */
  constructor(table: HTMLTableElement, model: TableModel, language: Language, like?: WrittenCells) {
    this.table = table;
    this.cells = table.querySelectorAll('td[headers]');
    this.#model = model;
    this.#language = language;
    this.#caption = table.querySelector('caption > div')?.firstChild;
    this.#values = like ? [...like.#values] : [];
    this.digits = like ? [...like.digits] : [];
  }

  /** A copy with all that is in it. */
  copy(): WrittenCells {
    return new WrittenCells(document.importNode(this.table, true), this.#model, this.#language, this);
  }

  /** Writes a report's cells, and its agency and year into the caption. */
  write(report: Report, blank: string): void {
    // A published table that was read in place tells neither.
    const caption = reportName(report.agency, report.year, this.#language);
    if (this.#caption && this.#caption.nodeValue !== caption) this.#caption.nodeValue = caption;
    if (caption === '' || this.table.classList.contains('unnamed')) this.table.classList.toggle('unnamed', caption === '');
    const { cells } = this.#model;
    const isBlankNew = blank !== this.#blank;
    this.#blank = blank;
    // A loop, and indices: this runs for every cell of every table on every change.
    for (let index = 0; index < cells.length; index += 1) {
      const value = cellAt(report, cells[index]?.keys ?? []) ?? null;
      if (value !== this.#values[index] || (isBlankNew && value === null)) this.#writeValue(index, value);
    }
  }

  #writeValue(index: number, value: Cell): void {
    const cell = this.cells[index];
    const node = cell?.firstChild;
    if (!cell || !node) return;
    const before = this.#values[index];
    this.#values[index] = undefined;
    const text = typeof value === 'number' ? numberText(value) : (value ?? this.#blank);
    node.nodeValue = text;
    this.digits[index] = typeof value === 'number' ? text.length : 0;
    const state = stateOf(value);
    if (before === undefined || state !== stateOf(before)) {
      setAttribute(cell, 'class', state || null);
      setAttribute(cell, 'aria-label', value === '/' ? say(this.#language, 'notApplicable') : null);
    }
    this.#values[index] = value;
  }
}

/** The class of a cell: blank, zero and "/" are states of their own. */
function stateOf(value: Cell): string {
  if (typeof value === 'number') return value === 0 ? 'zero' : '';
  return value === '/' ? 'not-applicable' : 'blank';
}

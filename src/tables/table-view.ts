import { element, setAttribute } from '../dom/dom.js';
import { formatOf } from '../formats/formats.js';
import type { Format } from '../formats/format.js';
import type { Language } from '../i18n/language.js';
import { say } from '../i18n/translate.js';
import { cellAt } from '../report/cell-at.js';
import { changeBetween } from '../report/change-between.js';
import { numberText } from '../report/number-text.js';
import { reportName } from '../report/report-name.js';
import type { Cell, Report } from '../report/report.js';
import { memoize } from '../values/memoize.js';
import { tableModel } from './table-model.js';
import type { TableModel } from './table-model.js';
import { tableTemplate } from './table-template.js';

/** Options for writing the cells of a table. */
export interface ViewOptions {
  /** The text of a cell that the report left blank. */
  readonly blank: string;
  /** The report of the year before, where the change on it is to be shown. */
  readonly previous: Report | undefined;
}

/** A change on the year before; `none` where the year before has no number to compare with, `undefined` where nothing is compared. */
type Change = number | 'none' | undefined;

/** What all tables of one part, format and language are made from. */
interface TableSource {
  readonly model: TableModel;
  /** The place of each cell among those with numbers, by its path. */
  readonly places: ReadonlyMap<string, number>;
  /** A template in which every cell is 0, and one in which every cell is 1. */
  readonly zeros: HTMLTableElement;
  readonly ones: HTMLTableElement;
}

const sourcesOf = memoize((format: Format) =>
  memoize((language: Language) => memoize((part: string) => tableSource(format, language, part))),
);

function tableSource(format: Format, language: Language, part: string): TableSource {
  const model = tableModel(format, part, language);
  return {
    model,
    places: new Map(model.cells.map(({ path }, place) => [path, place])),
    zeros: tableTemplate(model, '0', stateOf(0)),
    ones: tableTemplate(model, '1', stateOf(1)),
  };
}

/**
 * One table on the page, and the one place that writes to it.
 *
 * It clones a table that was built once for its format, part and language, and writes only the texts that differ from what they say. The
 * list of cells is the browser's own: a script object is only created for a cell that is written to. A Lit template that maps rows to cells
 * costs several times the script time of a filled clone (see `npm run bench`); that is why this small module works on the DOM by hand.
 */
export class TableView {
  readonly table: HTMLTableElement;
  readonly model: TableModel;
  readonly language: Language;
  readonly #places: ReadonlyMap<string, number>;
  readonly #cells: NodeListOf<HTMLTableCellElement>;
  readonly #caption: ChildNode | null | undefined;
  readonly #values: (Cell | undefined)[];
  #changes: Change[] = [];
  #blank = '';

  /**
   * A table in the format of a report, cloned from the template that is closest to it: in most reports most cells are zero, in some most
   * are not.
   */
  constructor(report: Report, part: string, language: Language) {
    const { model, places, zeros, ones } = sourcesOf(formatOf(report.format))(language)(part);
    const zeroCount = model.cells.filter(({ keys }) => cellAt(report, keys) === 0).length;
    const isMostlyZero = zeroCount * 2 > model.cells.length;
    this.language = language;
    this.model = model;
    this.table = clone(isMostlyZero ? zeros : ones);
    this.#places = places;
    this.#cells = this.table.querySelectorAll('td[headers]');
    this.#caption = this.table.querySelector('caption > span')?.firstChild;
    this.#values = model.cells.map(() => (isMostlyZero ? 0 : 1));
  }

  /** The cell of the table at a path, `applications.received.person`; `undefined` where the table has no such cell. */
  cell(path: string): HTMLTableCellElement | undefined {
    const place = this.#places.get(path);
    return place === undefined ? undefined : this.#cells[place];
  }

  /** Writes a report's cells, and its agency and year into the caption. */
  write(report: Report, { blank, previous }: ViewOptions): void {
    const caption = reportName(report.agency, report.year, this.language);
    if (this.#caption && this.#caption.nodeValue !== caption) this.#caption.nodeValue = caption;
    const { cells } = this.model;
    const isBlankNew = blank !== this.#blank;
    this.#blank = blank;
    // A loop, and indices: this runs for every cell of every table on every change.
    for (let index = 0; index < cells.length; index += 1) {
      const keys = cells[index]?.keys ?? [];
      const value = cellAt(report, keys);
      if (value !== this.#values[index] || (isBlankNew && value === null)) this.#writeValue(index, value);
      const change = previous && changeOf(value, cellAt(previous, keys));
      if (change !== this.#changes[index]) this.#writeChange(index, change);
    }
  }

  #writeValue(index: number, value: Cell | undefined): void {
    const cell = this.#cells[index];
    if (!cell?.firstChild) return;
    cell.firstChild.nodeValue = typeof value === 'number' ? numberText(value) : (value ?? this.#blank);
    const before = stateOf(this.#values[index]);
    const state = stateOf(value);
    this.#values[index] = value;
    if (state === before) return;
    cell.className = state;
    setAttribute(cell, 'aria-label', value === '/' ? say(this.language, 'notApplicable') : null);
  }

  #writeChange(index: number, change: Change): void {
    const cell = this.#cells[index];
    if (!cell) return;
    this.#changes[index] = change;
    while (cell.lastChild !== cell.firstChild) cell.lastChild?.remove();
    if (change === undefined) return;
    if (change !== 0) {
      const mark = element('span', 'change', changeMark(change));
      mark.setAttribute('aria-hidden', 'true');
      cell.append(mark);
    }
    cell.append(element('span', 'visually-hidden', ` ${changeInWords(change, this.language)}`));
  }
}

/** A copy with all that is in it. */
const clone = <E extends Element>(node: E): E => document.importNode(node, true);

/** The class of a cell: blank, zero and "/" are states of their own. */
function stateOf(value: Cell | undefined): string {
  if (typeof value === 'number') return value === 0 ? 'zero' : '';
  return value === '/' ? 'not-applicable' : 'blank';
}

/** A change as it is shown beside the number. */
const changeMark = (change: number | 'none'): string =>
  change === 'none' ? '…' : `${change < 0 ? '−' : '+'}${numberText(Math.abs(change))}`;

/** A change as it is read out. */
function changeInWords(change: number | 'none', language: Language): string {
  if (change === 'none') return say(language, 'incomparable');
  if (change === 0) return say(language, 'same');
  return say(language, change > 0 ? 'more' : 'less', { amount: numberText(Math.abs(change)) });
}

/** Compares only where this year has a number; a cell that is blank or does not apply has no change. */
function changeOf(value: Cell | undefined, previous: Cell | undefined): Change {
  return typeof value === 'number' ? (changeBetween(previous, value) ?? 'none') : undefined;
}

import { setAttribute } from '../dom/dom.js';
import { formatOf } from '../formats/formats.js';
import type { Format } from '../formats/format.js';
import type { Language } from '../i18n/language.js';
import { say } from '../i18n/translate.js';
import { cellAt } from '../report/cell-at.js';
import { numberText } from '../report/number-text.js';
import { reportName } from '../report/report-name.js';
import type { Cell, Report } from '../report/report.js';
import { memoize } from '../values/memoize.js';
import { changeOf, writeChange } from './change-marks.js';
import type { Change } from './change-marks.js';
import { USUAL_DIGITS } from './table-layout.js';
import type { TableLayout } from './table-layout.js';
import { tableModel } from './table-model.js';
import type { TableModel } from './table-model.js';
import { tableTemplate } from './table-template.js';
import { listOf } from '../values/lists.js';

/** Options for writing the cells of a table. */
export interface ViewOptions {
  /** The text of a cell that the report left blank. */
  readonly blank: string;
  /** The report of the year before, where the change on it is to be shown. */
  readonly previous: Report | undefined;
}

/** What all tables of one part, format, language and layout are made from. */
interface TableSource {
  readonly model: TableModel;
  /** The place of each cell among those with numbers, by its path. */
  readonly places: ReadonlyMap<string, number>;
  /** A template in which every cell is 0, and one in which every cell is 1. */
  readonly zeros: HTMLTableElement;
  readonly ones: HTMLTableElement;
}

const sourcesOf = memoize((format: Format) =>
  memoize((language: Language) => memoize((layout: TableLayout) => memoize((part: string) => tableSource(format, part, language, layout)))),
);

function tableSource(format: Format, part: string, language: Language, layout: TableLayout): TableSource {
  const model = tableModel(format, part, language, layout);
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
 * It clones a table that was built once for its format, part, language and layout, and writes only the texts that differ from what they say. The
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
  /** The columns of numbers as the styles give them their widths, and how many characters the longest number of each has. */
  readonly #columns: NodeListOf<HTMLElement>;
  readonly #digits: number[];

  /**
   * A table in the format of a report, cloned from the template that is closest to it: in most reports most cells are zero, in some most
   * are not.
   */
  constructor(report: Report, part: string, language: Language, layout: TableLayout = 'wide') {
    const { model, places, zeros, ones } = sourcesOf(formatOf(report.format))(language)(layout)(part);
    const zeroCount = model.cells.filter(({ keys }) => cellAt(report, keys) === 0).length;
    const isMostlyZero = zeroCount * 2 > model.cells.length;
    this.language = language;
    this.model = model;
    this.table = clone(isMostlyZero ? zeros : ones);
    this.#places = places;
    this.#cells = this.table.querySelectorAll('td[headers]');
    this.#caption = this.table.querySelector('caption > div')?.firstChild;
    this.#values = model.cells.map(() => (isMostlyZero ? 0 : 1));
    this.#columns = this.table.querySelectorAll('col.data');
    this.#digits = listOf(this.#columns.length, () => USUAL_DIGITS);
  }

  /** The cell of the table at a path, `applications.received.person`; `undefined` where the table has no such cell. */
  cell(path: string): HTMLTableCellElement | undefined {
    const place = this.#places.get(path);
    return place === undefined ? undefined : this.#cells[place];
  }

  /** How many characters the longest number has that was ever written to each column. One that spans columns has room in any case. */
  get digits(): readonly number[] {
    return this.#digits;
  }

  /** Writes a report's cells, and its agency and year into the caption. */
  write(report: Report, { blank, previous }: ViewOptions): void {
    // A published table that was read in place tells neither.
    const caption = reportName(report.agency, report.year, this.language);
    if (this.#caption && this.#caption.nodeValue !== caption) this.#caption.nodeValue = caption;
    if (caption === '' || this.table.classList.contains('unnamed')) this.table.classList.toggle('unnamed', caption === '');
    // The styles keep room for the change in every cell, so that rows in which nothing changed are as high as the others.
    this.table.classList.toggle('compared', previous !== undefined);
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
    const text = typeof value === 'number' ? numberText(value) : (value ?? this.#blank);
    cell.firstChild.nodeValue = text;
    if (typeof value === 'number') this.#makeRoom(index, text.length);
    const before = stateOf(this.#values[index]);
    const state = stateOf(value);
    this.#values[index] = value;
    if (state === before) return;
    cell.className = state;
    setAttribute(cell, 'aria-label', value === '/' ? say(this.language, 'notApplicable') : null);
  }

  #makeRoom(index: number, digits: number): void {
    const { column = 0, colSpan = 1 } = this.model.cells[index] ?? {};
    if (colSpan > 1 || digits <= (this.#digits[column] ?? 1)) return;
    this.#digits[column] = digits;
    this.#columns[column]?.style.setProperty('--_digits', String(digits));
  }

  #writeChange(index: number, change: Change): void {
    const cell = this.#cells[index];
    if (!cell) return;
    this.#changes[index] = change;
    this.#makeRoom(index, writeChange(cell, change, this.language));
  }
}

/** A copy with all that is in it. */
const clone = <E extends Element>(node: E): E => document.importNode(node, true);

/** The class of a cell: blank, zero and "/" are states of their own. */
function stateOf(value: Cell | undefined): string {
  if (typeof value === 'number') return value === 0 ? 'zero' : '';
  return value === '/' ? 'not-applicable' : 'blank';
}

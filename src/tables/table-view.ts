import { formatOf } from '../formats/formats.js';
import type { Format } from '../formats/format.js';
import type { Language } from '../i18n/language.js';
import { cellAt } from '../report/cell-at.js';
import type { Report } from '../report/report.js';
import { memoize } from '../values/memoize.js';
import { changeOf, writeChange } from './change-marks.js';
import type { Change } from './change-marks.js';
import { USUAL_DIGITS } from './table-layout.js';
import type { TableLayout } from './table-layout.js';
import { tableModel } from './table-model.js';
import type { DataCell, TableModel } from './table-model.js';
import { tableTemplate } from './table-template.js';
import { WrittenCells } from './written-cells.js';
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
  /** The table to be cloned. It still says what the last one did that was made from it. */
  readonly pattern: WrittenCells;
}

const sourcesOf = memoize((format: Format) =>
  memoize((language: Language) => memoize((layout: TableLayout) => memoize((part: string) => tableSource(format, part, language, layout)))),
);

function tableSource(format: Format, part: string, language: Language, layout: TableLayout): TableSource {
  const model = tableModel(format, part, language, layout);
  return {
    model,
    places: new Map(model.cells.map(({ path }, place) => [path, place])),
    pattern: new WrittenCells(tableTemplate(model, '', ''), model, language),
  };
}

/**
 * One table on the page.
 *
 * It clones a table that was built once for its format, part, language and layout, with the numbers already in it: they are written into the pattern,
 * whose nodes scripts have in hand, so that no script object is created for those of the clone. A Lit template that maps rows to cells
 * costs several times the script time of a filled clone (see `npm run bench`); that is why this small module works on the DOM by hand.
 */
export class TableView {
  readonly model: TableModel;
  readonly language: Language;
  readonly #places: ReadonlyMap<string, number>;
  readonly #written: WrittenCells;
  #changes: Change[] = [];
  /** How many characters the longest number of each column has. */
  readonly #digits: number[];

  /** A table in the format of a report, with the numbers of that. */
  constructor(report: Report, part: string, language: Language, layout: TableLayout = 'wide') {
    const { model, places, pattern } = sourcesOf(formatOf(report.format))(language)(layout)(part);
    this.language = language;
    this.model = model;
    this.#places = places;
    pattern.write(report, '');
    this.#written = pattern.copy();
    this.#digits = listOf(model.dataColumns, () => USUAL_DIGITS);
  }

  get table(): HTMLTableElement {
    return this.#written.table;
  }

  /** The cell of the table at a path, `applications.received.person`; `undefined` where the table has no such cell. */
  cell(path: string): HTMLTableCellElement | undefined {
    const place = this.#places.get(path);
    return place === undefined ? undefined : this.#written.cells[place];
  }

  /** How many characters the longest number has that was ever written to each column. One that spans columns has room in any case. */
  get digits(): readonly number[] {
    return this.#digits;
  }

  /** Writes a report's cells, and its agency and year into the caption. */
  write(report: Report, { blank, previous }: ViewOptions): void {
    this.#written.write(report, blank);
    // The styles keep room for the change in every cell, so that rows in which nothing changed are as high as the others.
    this.table.classList.toggle('compared', previous !== undefined);
    this.model.cells.forEach((cell, index) => {
      this.#makeRoom(cell, this.#written.digits[index]);
      const change = previous && changeOf(cellAt(report, cell.keys), cellAt(previous, cell.keys));
      if (change !== this.#changes[index]) this.#writeChange(cell, index, change);
    });
  }

  #makeRoom({ column, colSpan }: DataCell, digits = 0): void {
    if (colSpan > 1 || digits <= (this.#digits[column] ?? 1)) return;
    this.#digits[column] = digits;
    // A wide table gives all columns the same width.
    if (this.model.layout === 'compact')
      this.table.querySelectorAll<HTMLElement>('col.data')[column]?.style.setProperty('--_digits', String(digits));
  }

  #writeChange(cell: DataCell, index: number, change: Change): void {
    const place = this.#written.cells[index];
    if (!place) return;
    this.#changes[index] = change;
    this.#makeRoom(cell, writeChange(place, change, this.language));
  }
}

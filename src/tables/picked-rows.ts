import { setAttribute } from '../dom/dom.js';
import { rowClass } from './table-template.js';
import type { TableModel } from './table-model.js';
import type { HeaderCell, TableRow } from './table-row.js';
import { hiddenRows, shownRows } from './shown-rows.js';
import type { ShownRow } from './shown-rows.js';

const NONE: ReadonlySet<TableRow> = new Set();

/** A group of rows on the page, with each of its rows by that of the model. */
interface BodyNodes {
  readonly body: HTMLTableSectionElement;
  readonly rows: ReadonlyMap<TableRow, HTMLTableRowElement>;
}

/**
 * Takes rows out of a table on the page and puts them back. What is left is a table of its own: its headings span the rows that are there. The cells of
 * rows that are out are still written to.
 */
export class PickedRows {
  readonly #table: HTMLTableElement;
  readonly #groups: TableModel['bodies'];
  #bodies: readonly BodyNodes[] | undefined;
  #hidden: ReadonlySet<TableRow> = NONE;

  /** @param table the whole table of these groups of rows */
  constructor(table: HTMLTableElement, groups: TableModel['bodies']) {
    this.#table = table;
    this.#groups = groups;
  }

  /** How many rows of numbers are out. */
  get hiddenCount(): number {
    return this.#hidden.size;
  }

  /** Takes the rows out of which a rule says that they are empty, and puts all others back. Without a rule, all are there. */
  pick(isEmpty: ((row: TableRow) => boolean) | undefined): void {
    const hidden = isEmpty ? hiddenRows(this.#groups, isEmpty) : NONE;
    const isSame = hidden.size === this.#hidden.size && [...hidden].every((row) => this.#hidden.has(row));
    if (isSame) return;
    this.#hidden = hidden;
    const nodes = (this.#bodies ??= this.#bodyNodes());
    const shown = shownRows(this.#groups, hidden);
    nodes.forEach((body, place) => this.#write(body, shown[place] ?? []));
    this.#table.append(...nodes.flatMap(({ body }) => (body.firstChild ? body : [])));
  }

  /** Every row is there when this is first needed. */
  #bodyNodes(): BodyNodes[] {
    return [...this.#table.tBodies].map((body, place) => {
      const rows = [...body.rows];
      const ofModel = this.#groups[place] ?? [];
      return { body, rows: new Map(ofModel.flatMap((row, line) => (rows[line] ? [[row, rows[line]]] : []))) };
    });
  }

  #write({ body, rows }: BodyNodes, shown: readonly ShownRow[]): void {
    const headings = new Map([...rows.values()].flatMap((row) => [...row.cells].map((cell) => [cell.id, cell])));
    const nodes = shown.flatMap(({ whole, row }) => {
      const node = rows.get(whole);
      if (node && row !== whole) writeHeadings(node, row, headings);
      return node ?? [];
    });
    body.replaceChildren(...nodes);
    if (nodes.length === 0) body.remove();
  }
}

/** Puts the headings that begin in a row before its numbers. */
function writeHeadings(node: HTMLTableRowElement, row: TableRow, headings: ReadonlyMap<string, HTMLTableCellElement>): void {
  const cells = row.cells.filter((cell): cell is HeaderCell => cell.kind === 'header');
  node.className = rowClass(row);
  const nodes = cells.flatMap((cell) => {
    const heading = headings.get(cell.id);
    if (heading) setAttribute(heading, 'rowspan', cell.rowSpan > 1 ? String(cell.rowSpan) : null);
    return heading ?? [];
  });
  node.prepend(...nodes);
}

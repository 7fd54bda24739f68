import type { HeaderCell, TableCell, TableRow } from './table-row.js';

/** A row of a table of which others are left out: with the headings that begin in it now, which may have begun in a row above it. */
export interface ShownRow {
  /** The row as it is in the whole table. */
  readonly whole: TableRow;
  readonly row: TableRow;
}

const isHeader = (cell: TableCell): cell is HeaderCell => cell.kind === 'header';

/**
 * Whether a row is needed to see that a table adds up: it holds sums, or is a section of its own (一、二、四). The rule that is printed in the corner of part three names
 * these rows.
 */
function isNeeded({ isTotal, isSection, cells }: TableRow): boolean {
  // The first row of a group starts the section of the group, and is not one itself.
  const headers = cells.filter(isHeader);
  return isTotal || (isSection && headers.length === 1 && headers[0]?.isGroup === false);
}

/** The rows of numbers of which a rule says that they are to be left out, but those that are needed; none where nothing would be left. */
export function hiddenRows(bodies: readonly (readonly TableRow[])[], isEmpty: (row: TableRow) => boolean): ReadonlySet<TableRow> {
  const rows = bodies.flat().filter(({ role }) => role === 'data');
  const hidden = new Set(rows.filter((row) => !isNeeded(row) && isEmpty(row)));
  return hidden.size === rows.length ? new Set() : hidden;
}

/** Whether there is a shown row of numbers below the heading of a group that has a row of its own. */
function hasRowsBelow(rows: readonly TableRow[], group: number, hidden: ReadonlySet<TableRow>): boolean {
  const level = rows[group]?.level ?? 0;
  for (const row of rows.slice(group + 1)) {
    if (row.level <= level || row.role === 'block') return false;
    if (row.role === 'data' && !hidden.has(row)) return true;
  }
  return false;
}

/** A heading over several rows that has begun, and for how many of them it goes on. */
interface OpenHeading {
  readonly cell: HeaderCell;
  readonly isSection: boolean;
  rowsLeft: number;
}

/** A row in which headings begin that may have begun in rows above it. */
function withHeadings(whole: TableRow, headings: readonly OpenHeading[], spanOf: (count: number) => number): TableRow {
  const moved = headings.map(({ cell, rowsLeft }): HeaderCell => ({ ...cell, rowSpan: spanOf(rowsLeft) }));
  const own = whole.cells.filter((cell) => !isHeader(cell) || cell.rowSpan === 1);
  const level = Math.min(whole.level, ...moved.map(({ column }) => column));
  const isSection = whole.isSection || headings.some((heading) => heading.isSection && heading.cell.column === 0);
  return { ...whole, level, isSection, cells: [...moved, ...own] };
}

/** The rows of a group of rows that are shown. A heading over several rows begins in the first of them that is. */
function shownIn(rows: readonly TableRow[], hidden: ReadonlySet<TableRow>): ShownRow[] {
  const shown: ShownRow[] = [];
  let open: OpenHeading[] = [];
  for (const [place, whole] of rows.entries()) {
    const { role, cells, isSection } = whole;
    const begin = role === 'data' ? cells.filter(isHeader).filter(({ rowSpan }) => rowSpan > 1) : [];
    open.push(...begin.map((cell): OpenHeading => ({ cell, isSection, rowsLeft: cell.rowSpan })));
    if (!hidden.has(whole)) {
      const spanOf = (count: number): number => rows.slice(place, place + count).filter((row) => !hidden.has(row)).length;
      shown.push({ whole, row: role === 'data' ? withHeadings(whole, open, spanOf) : whole });
      open = [];
    }
    for (const heading of open) heading.rowsLeft -= 1;
    open = open.filter(({ rowsLeft }) => rowsLeft > 0);
  }
  return shown;
}

/**
 * The rows of a table without those that are hidden: a heading over several rows begins in the first of them that is shown and spans those that are; one over none is
 * left out, and so is what stands above a block without rows.
 */
export function shownRows(bodies: readonly (readonly TableRow[])[], hidden: ReadonlySet<TableRow>): ShownRow[][] {
  const all = bodies.flat();
  const groups = all.filter((row, place) => row.role === 'group' && !hasRowsBelow(all, place, hidden));
  const without = new Set([...hidden, ...groups]);
  return bodies.map((rows) => {
    const shown = shownIn(rows, without);
    return shown.some(({ whole: { role } }) => role === 'data' || role === 'group') ? shown : [];
  });
}

import { formatCells } from '../../src/formats/cells.js';
import { formatOf } from '../../src/formats/formats.js';
import { formTable, headersOf } from './header-algorithm.js';

/** Whether the grid of a table has a hole, a cell that covers another one, or a number without its official labels. */
export function faultsOf(table: HTMLTableElement, labels: ReadonlyMap<string, string>): string[] {
  const grid = formTable(table);
  const rows = table.rows.length;
  const columns = table.querySelectorAll('col').length;
  const faults: string[] = [];
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) if (grid.at(x, y).length !== 1) faults.push(`${grid.at(x, y).length} cells at ${x},${y}`);
  for (const cell of grid.cells.filter((one) => one.cell.matches('td[headers]'))) {
    const path = cell.cell.dataset.path ?? '';
    const found = headersOf(grid, cell).map((header) => header.querySelector('span')?.textContent ?? '');
    if (found.sort().join() !== labels.get(path)) faults.push(`${path}: ${found.join()}`);
    // A heading of its row stands beside it, and one of its column above it.
    const beside = grid.cells.filter(({ cell: { scope }, y, height }) => scope === 'row' && y <= cell.y && cell.y < y + height);
    if (!beside.every((header) => cell.cell.headers.split(' ').includes(header.cell.id))) faults.push(`${path}: a heading of another row`);
  }
  return faults;
}

/** The rows of a table with their cells and what those span. */
export const shapeOf = (table: HTMLTableElement): string[] =>
  [...table.rows].map((row) => {
    const cells = [...row.cells].map((cell) => `${cell.id || (cell.dataset.path ?? '')} ${cell.colSpan}x${cell.rowSpan}`);
    return `${row.className}: ${cells.join()}`;
  });

/** The official labels of each number of a format, by its path, as `faultsOf` takes them. */
export const labelsOf = (format: string): ReadonlyMap<string, string> =>
  new Map(
    formatCells(formatOf(format)).map(({ path, block, rows, columns }) => {
      const labels = [...(block.label === undefined ? [] : [block.label]), ...[...rows, ...columns].map(({ label }) => label)];
      return [path, labels.sort().join()];
    }),
  );

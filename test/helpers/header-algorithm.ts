// The HTML standard's algorithms for tables (section 4.9.12): the grid that the cells of a table cover, and which header cells are assigned
// to a cell. Follows the standard step by step, so that the tests check what the standard says rather than what a browser does.

interface Anchored {
  readonly cell: HTMLTableCellElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Grid {
  readonly cells: readonly Anchored[];
  /** The cells that cover a slot; more than one is a table model error. */
  readonly at: (x: number, y: number) => readonly Anchored[];
  readonly rowGroups: readonly { readonly from: number; readonly to: number }[];
  readonly columnGroups: readonly { readonly from: number; readonly to: number }[];
}

/** 4.9.12.1 Forming a table. Row and column spans are numbers above zero here: none of our tables uses `rowspan=0`. */
export function formTable(table: HTMLTableElement): Grid {
  const cells: Anchored[] = [];
  const slots = new Map<string, Anchored[]>();
  const at = (x: number, y: number) => slots.get(`${x},${y}`) ?? [];
  const rowGroups: { from: number; to: number }[] = [];
  let y = 0;
  for (const group of table.querySelectorAll('thead, tbody, tfoot')) {
    const from = y;
    const rows = [...group.children];
    rows.forEach((row, index) => {
      let x = 0;
      for (const cell of row.children) {
        if (!(cell instanceof HTMLTableCellElement)) continue;
        while (at(x, y).length > 0) x += 1;
        const height = Math.min(cell.rowSpan, rows.length - index);
        const anchored = { cell, x, y, width: cell.colSpan, height };
        cells.push(anchored);
        for (let dx = 0; dx < cell.colSpan; dx += 1)
          for (let dy = 0; dy < height; dy += 1) slots.set(`${x + dx},${y + dy}`, [...at(x + dx, y + dy), anchored]);
        x += cell.colSpan;
      }
      y += 1;
    });
    rowGroups.push({ from, to: y });
  }
  let column = 0;
  const columnGroups = [...table.querySelectorAll('colgroup')].map((group) => {
    const from = column;
    for (const col of group.querySelectorAll('col')) column += col.span;
    return { from, to: column };
  });
  return { cells, at, rowGroups, columnGroups };
}

const range = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index);

function scopeOf(grid: Grid, header: Anchored): string {
  const { cell, x, y, width, height } = header;
  if (cell.localName !== 'th') return 'none';
  if (cell.scope) return cell.scope;
  const hasData = (xs: number[], ys: number[]) =>
    xs.some((atX) => ys.some((atY) => grid.at(atX, atY).some((other) => other.cell.localName === 'td')));
  const columns = Math.max(...grid.cells.map((other) => other.x + other.width));
  const rows = Math.max(...grid.cells.map((other) => other.y + other.height));
  if (!hasData(range(0, columns), range(y, height))) return 'col';
  if (!hasData(range(x, width), range(0, rows))) return 'row';
  return 'none';
}

/** The internal algorithm for scanning and assigning header cells. */
function scan(grid: Grid, principal: Anchored, headers: Set<Anchored>, startX: number, startY: number, dx: number, dy: number): void {
  let opaque: Anchored[] = [];
  let inHeaderBlock = principal.cell.localName === 'th';
  let block: Anchored[] = inHeaderBlock ? [principal] : [];
  for (let x = startX + dx, y = startY + dy; x >= 0 && y >= 0; x += dx, y += dy) {
    const covering = grid.at(x, y);
    const current = covering[0];
    if (!current || covering.length > 1) continue;
    if (current.cell.localName === 'th') {
      inHeaderBlock = true;
      block.push(current);
      const scope = scopeOf(grid, current);
      const isBlocked =
        dx === 0
          ? scope !== 'col' || opaque.some((other) => other.x === current.x && other.width === current.width)
          : scope !== 'row' || opaque.some((other) => other.y === current.y && other.height === current.height);
      if (!isBlocked) headers.add(current);
    } else if (inHeaderBlock) {
      inHeaderBlock = false;
      opaque = [...opaque, ...block];
      block = [];
    }
  }
}

/** 4.9.12.2 Forming relationships between data cells and header cells: the header cells assigned to a cell. */
export function headersOf(grid: Grid, principal: Anchored): HTMLTableCellElement[] {
  const headers = new Set<Anchored>();
  const { cell, x, y, width, height } = principal;
  if (cell.hasAttribute('headers')) {
    const root = cell.getRootNode() as Document | ShadowRoot;
    for (const id of cell.headers.split(/\s+/).filter(Boolean)) {
      const named = root.getElementById(id);
      const header = grid.cells.find((other) => other.cell === named);
      if (header && header !== principal) headers.add(header);
    }
  } else {
    for (const atX of range(x, width)) scan(grid, principal, headers, atX, y, 0, -1);
    for (const atY of range(y, height)) scan(grid, principal, headers, x, atY, -1, 0);
    const inGroup = (groups: Grid['rowGroups'], place: number) => groups.find(({ from, to }) => from <= place && place < to);
    const rowGroup = inGroup(grid.rowGroups, y);
    const columnGroup = inGroup(grid.columnGroups, x);
    for (const other of grid.cells) {
      if (other.x > x + width - 1 || other.y > y + height - 1) continue;
      const scope = scopeOf(grid, other);
      if (scope === 'rowgroup' && rowGroup && rowGroup === inGroup(grid.rowGroups, other.y)) headers.add(other);
      if (scope === 'colgroup' && columnGroup && columnGroup === inGroup(grid.columnGroups, other.x)) headers.add(other);
    }
  }
  headers.delete(principal);
  return [...headers].map((header) => header.cell).filter((header) => header.textContent.trim() !== '');
}

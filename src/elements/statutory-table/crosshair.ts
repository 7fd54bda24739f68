const CELLS = 'td[headers]';

const cellAt = (target: EventTarget | null): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest<HTMLTableCellElement>(CELLS) : null;

/**
 * Marks the row and the column of one cell and the headers that name it, in place of what was marked before.
 *
 * @param table the table that the cell stands in
 * @param target what the pointer or the focus is on; where that is no cell with a number, nothing is marked
 */
function setCrosshair(table: HTMLTableElement, target: EventTarget | null): void {
  const aim = cellAt(target);
  if (aim?.classList.contains('aim')) return;
  for (const marked of table.querySelectorAll('.lit, .aim')) marked.classList.remove('lit', 'aim');
  if (!aim) return;
  const ids = aim.headers.split(' ');
  const column = ids[ids.length - 1] ?? '';
  const named = [...ids.map((id) => `#${id}`), `td[headers~="${column}"]`].join();
  for (const cell of table.querySelectorAll(named)) cell.classList.add('lit');
  for (const cell of aim.parentElement?.querySelectorAll(CELLS) ?? []) cell.classList.add('lit');
  aim.classList.add('aim');
}

function focus(cell: HTMLElement): void {
  cell.tabIndex = -1;
  cell.focus();
}

/** Puts the focus on the cell that was clicked, so that the arrow keys go on from there. */
function focusCell(target: EventTarget | null): void {
  const cell = cellAt(target);
  // A control inside the cell keeps the focus for itself, and a selection being made is left alone.
  if (!cell || (target as Element).closest('button, a') || getSelection()?.isCollapsed === false) return;
  focus(cell);
}

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];

/**
 * Moves the focus from a cell with a number to the next one that stands in the direction of an arrow key, as it is seen: so it is right for
 * every direction of writing. Tells whether it did.
 */
function walkCells(table: HTMLTableElement, target: EventTarget | null, key: string): boolean {
  const arrow = ARROWS.indexOf(key);
  const from = cellAt(target);
  if (arrow < 0 || !from || from !== target) return false;
  const sign = arrow < 2 ? -1 : 1;
  const middle = (cell: Element): number[] => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    const [along, beside] = arrow % 2 ? [y + height / 2, x + width / 2] : [x + width / 2, y + height / 2];
    return [along * sign, beside];
  };
  const [start = 0, line = 0] = middle(from);
  const [next] = [...table.querySelectorAll<HTMLElement>(CELLS)]
    .map((cell) => [cell, ...middle(cell)] as const)
    .filter(([, along = 0]) => along > start + 1)
    // Straight ahead first, then near.
    .sort(([, a = 0, b = 0], [, c = 0, d = 0]) => Math.abs(b - line) * 99 + a - Math.abs(d - line) * 99 - c);
  if (!next) return false;
  focus(next[0]);
  return true;
}

/**
 * Lets a reader follow the cells of the table in a region: a crosshair under the pointer or on the cell that has the focus, which a click gives to a
 * cell and the arrow keys move on.
 */
export function followCells(region: HTMLElement): void {
  const aim = (target: EventTarget | null): void => {
    const table = region.querySelector('table');
    if (table) setCrosshair(table, target);
  };
  const aimAtFocus = (): void => aim((region.getRootNode() as ShadowRoot).activeElement);
  for (const type of ['pointerover', 'focusin']) region.addEventListener(type, ({ target }) => aim(target));
  for (const type of ['pointerleave', 'focusout']) region.addEventListener(type, aimAtFocus);
  region.addEventListener('click', ({ target }) => focusCell(target));
  region.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const table = region.querySelector('table');
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isPlain && table && walkCells(table, target, key)) event.preventDefault();
  });
}

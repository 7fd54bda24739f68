// Helps a reader follow the cells of a table: a crosshair at the pointer or the focused cell. A click focuses a cell, and the arrow keys
// move the focus.

const CELLS = 'td[headers]';

/** The cell with a number that something in a table is in. */
export const cellAt = (target: EventTarget | null): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest<HTMLTableCellElement>(CELLS) : null;

/** The cell of a table that has the focus. */
export function focusedCell(table: HTMLTableElement): HTMLTableCellElement | null {
  const root = table.getRootNode();
  const focused = root instanceof ShadowRoot ? cellAt(root.activeElement) : null;
  return focused && table.contains(focused) ? focused : null;
}

/** Highlights the row, the column and the headers of one cell instead of the previous one; null highlights nothing. */
function setCrosshair(table: HTMLTableElement, aim: HTMLTableCellElement | null): void {
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

export function focusCell(cell: HTMLElement): void {
  // One that is a tab stop stays it.
  if (!cell.hasAttribute('tabindex')) cell.tabIndex = -1;
  // WebKit's own scrolling to what is focused leaves it under the heads that stay: it does not know scroll-padding.
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Moves the focus to the clicked cell, so that the arrow keys continue from there. */
function focusClicked({ target }: Event): void {
  const cell = cellAt(target);
  // A control inside the cell keeps the focus for itself, and a selection being made is left alone.
  const isOfControl = target instanceof Element && target.closest('button, a') !== null;
  if (cell && !isOfControl && getSelection()?.isCollapsed !== false) focusCell(cell);
}

/** The directions of the arrow keys on the screen, so that they are right in every writing direction. */
const DIRECTIONS: ReadonlyMap<string, { readonly x: number; readonly y: number }> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/** Cells whose centres are closer than this in the direction of travel are side by side: sizes are fractions of pixels. */
const MIN_STEP_PX = 1;

/** How much more a pixel off the line counts than one along it: a cell straight ahead comes before any that is not. */
const OFF_LINE_WEIGHT = 99;

function middleOf(cell: Element): { x: number; y: number } {
  const { x, y, width, height } = cell.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The next cell with a number in the direction of an arrow key; `undefined` where there is none. */
function nextCell(table: HTMLTableElement, from: Element, arrow: { readonly x: number; readonly y: number }): HTMLElement | undefined {
  const start = middleOf(from);
  let next: HTMLElement | undefined;
  let least = Infinity;
  for (const cell of table.querySelectorAll<HTMLElement>(CELLS)) {
    const { x, y } = middleOf(cell);
    const ahead = (x - start.x) * arrow.x + (y - start.y) * arrow.y;
    const beside = Math.abs((x - start.x) * arrow.y) + Math.abs((y - start.y) * arrow.x);
    const distance = ahead + beside * OFF_LINE_WEIGHT;
    if (ahead <= MIN_STEP_PX || distance >= least) continue;
    least = distance;
    next = cell;
  }
  return next;
}

function walk(event: KeyboardEvent, table: HTMLTableElement): void {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const arrow = DIRECTIONS.get(key);
  const from = cellAt(target);
  if (!arrow || !from || from !== target || altKey || ctrlKey || metaKey || shiftKey) return;
  const next = nextCell(table, from, arrow);
  if (!next) return;
  focusCell(next);
  event.preventDefault();
}

/** Handles an event in the region around a table. */
export function followCells(event: Event, table: HTMLTableElement): void {
  switch (event.type) {
    case 'pointerover':
    case 'focusin':
      setCrosshair(table, cellAt(event.target));
      break;
    case 'pointerleave':
    case 'focusout':
      setCrosshair(table, focusedCell(table));
      break;
    case 'click':
      focusClicked(event);
      break;
    case 'keydown':
      if (event instanceof KeyboardEvent) walk(event, table);
  }
}

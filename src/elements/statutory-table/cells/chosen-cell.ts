import type { Report } from '../../../report/report.js';
import type { TableView } from '../../../tables/table-view.js';
import { cellAt } from '../crosshair.js';
import { cellFacts } from './cell-detail.js';
import type { CellDetail } from './cell-detail.js';

const CONTROLS = 'button, a';

/** Whether a reader is selecting text, or has pressed a control inside a cell. */
const isOther = ({ target }: Event): boolean =>
  getSelection()?.isCollapsed === false || (target instanceof Element && target.closest(CONTROLS) !== null);

function isEnter(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return false;
  const { altKey, ctrlKey, metaKey, shiftKey, repeat, target } = event;
  return !altKey && !ctrlKey && !metaKey && !shiftKey && !repeat && cellAt(target) === target;
}

/** The cell that a reader chooses by a click or by Enter; `null` where the event is none of these. */
function chosenCell(event: Event): HTMLTableCellElement | null {
  const isChoice = event.type === 'click' ? !isOther(event) : event.type === 'keydown' && isEnter(event);
  return isChoice ? cellAt(event.target) : null;
}

/** Fires `disclosure-cell` at an element whose table an event comes from, where the event chooses a cell. */
export function tellChosenCell(host: HTMLElement, event: Event, view: TableView, report: Report): void {
  const path = chosenCell(event)?.dataset.path;
  const cell = path === undefined ? undefined : view.model.cells.find((one) => one.path === path);
  if (!cell) return;
  const detail: CellDetail = { ...cellFacts(view, cell, report), report };
  host.dispatchEvent(new CustomEvent<CellDetail>('disclosure-cell', { detail }));
}

import { element } from '../../../dom/dom.js';

/** The room between a tip and its cell, in CSS pixels. */
const GAP = 4;

/** What is found in a cell, in words beside it. A screen reader has the same words from the cell's description. */
export class FindingTip {
  readonly root = element('div', 'tip');
  #cell: Element | undefined;

  constructor() {
    this.root.setAttribute('aria-hidden', 'true');
    this.root.hidden = true;
    // A press on it would take the focus from the cell, and so hide it.
    this.root.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return this.#cell !== undefined;
  }

  hide(): void {
    this.#cell = undefined;
    this.root.hidden = true;
  }

  show(cell: Element, content: readonly Node[]): void {
    this.#cell = cell;
    this.root.replaceChildren(...content);
    this.root.hidden = false;
    this.place();
  }

  /** Puts it below its cell, or above where the window ends: within the width of the element, and never over the cell. */
  place(): void {
    const around = this.root.offsetParent;
    if (!this.#cell || !around) return;
    const cell = this.#cell.getBoundingClientRect();
    const frame = around.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.root;
    const left = Math.max(0, Math.min(cell.left - frame.left, frame.width - offsetWidth));
    const isBelow = cell.bottom + GAP + offsetHeight <= window.innerHeight || cell.top < offsetHeight + GAP;
    const top = isBelow ? cell.bottom + GAP : cell.top - GAP - offsetHeight;
    this.root.style.setProperty('left', `${left}px`);
    this.root.style.setProperty('top', `${top - frame.top}px`);
  }
}

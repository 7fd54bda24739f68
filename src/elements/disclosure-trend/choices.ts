import { element, setAttribute } from '../../dom/dom.js';

/** One of several buttons: its text, a sign before it, and whether it is pressed where it is one that can be. */
export interface Choice {
  readonly text: string;
  readonly sign?: Element;
  readonly isOn?: boolean;
}

/** A row of buttons with a name. A button stays the same element when what it says changes, so that the focus stays on it. */
export class Choices {
  readonly root: HTMLElement;

  /**
   * @param name what the row is to styles
   * @param choose told which button was pressed, by its place
   */
  constructor(name: string, choose: (index: number) => void) {
    this.root = element('div', name);
    this.root.setAttribute('role', 'group');
    this.root.addEventListener('click', ({ target }) => {
      const index = Array.from(this.root.children).indexOf((target as Element).closest('button') ?? this.root);
      if (index >= 0) choose(index);
    });
  }

  show(label: string, choices: readonly Choice[]): void {
    setAttribute(this.root, 'aria-label', label);
    while (this.root.children.length > choices.length) this.root.lastElementChild?.remove();
    choices.forEach(({ text, sign, isOn }, index) => {
      const button = this.root.children[index] ?? this.root.appendChild(Object.assign(element('button'), { type: 'button' }));
      setAttribute(button, 'aria-pressed', isOn === undefined ? null : String(isOn));
      button.replaceChildren(...(sign ? [sign] : []), text);
    });
    this.root.hidden = choices.length === 0;
  }
}

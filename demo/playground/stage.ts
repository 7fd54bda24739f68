import type { Settings } from './attributes.js';
import type { Shown } from './reading.js';
import type { Say } from './words.js';

/** The living element: made once for each tag, given what changes. */
export class Stage {
  readonly #place: HTMLElement;
  #element: HTMLElement | null = null;
  #data: unknown = null;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Shows data by an element with its attributes; where there is none, says what to do. */
  show(shown: Shown | null, tag: string, settings: Settings, say: Say): void {
    if (!shown) {
      const hint = document.createElement('p');
      hint.className = 'empty';
      hint.textContent = say('empty');
      this.#element = null;
      this.#place.replaceChildren(hint);
      return;
    }
    const element = this.#elementOf(tag);
    for (const name of element.getAttributeNames())
      if (settings[name] === undefined && name !== 'heading-level') element.removeAttribute(name);
    for (const [name, value] of Object.entries(settings)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    // The page has a heading of its own.
    element.setAttribute('heading-level', settings['heading-level'] ?? '3');
    if (this.#data !== shown.data) Object.assign(element, { report: shown.data });
    this.#data = shown.data;
    if (element.parentNode !== this.#place) this.#place.replaceChildren(element);
  }

  #elementOf(tag: string): HTMLElement {
    if (this.#element?.localName === tag) return this.#element;
    this.#data = null;
    this.#element = document.createElement(tag);
    return this.#element;
  }
}

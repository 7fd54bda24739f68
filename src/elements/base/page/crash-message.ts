import { html, render } from 'lit';
import type { Language } from '../../../i18n/language.js';
import { DisclosureError, failureOf } from '../../../report/error.js';
import { adviceText } from '../error-advice.js';
import { errorMessage } from '../error-message.js';

/** How a message of an exception is shown. */
interface CrashOptions {
  /** Whether what was shown before is no longer whole, and has to go. */
  readonly isMixed: boolean;
  /** Whether the details are unfolded. */
  readonly isForAuthors: boolean;
}

/** Nothing can be tried again by a press: the next update does that. */
const noRetry = (): void => undefined;

/** The box of a message with a text alone, made without a template. */
function plainMessage(text: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'message';
  box.role = 'alert';
  box.part.add('message');
  box.textContent = text;
  return box;
}

/**
 * The message that an exception left in place of what was to be rendered. It stands in an element of its own, since what renders the rest cannot be relied on: above
 * what was shown before, or above the element's own children.
 */
export class CrashMessage {
  #error: DisclosureError | undefined;
  #place: HTMLElement | undefined;
  #slot: HTMLSlotElement | undefined;
  #hidden: readonly HTMLElement[] = [];

  /** What it says; `undefined` while there is no message. */
  get error(): DisclosureError | undefined {
    return this.#error;
  }

  /**
   * Shows a message.
   *
   * @returns whether it is another than before: the same is said and announced once
   */
  show(thrown: unknown, root: ShadowRoot, language: Language, { isMixed, isForAuthors }: CrashOptions): boolean {
    const failure = failureOf(thrown);
    const isNew = this.#error?.failure.detail !== failure.detail;
    if (isNew) console.error(thrown);
    const error = !isNew && this.#error?.language === language ? this.#error : new DisclosureError(failure, language);
    this.#error = error;
    const place = (this.#place ??= document.createElement('div'));
    place.lang = language.tag;
    place.className = 'base';
    place.part.add('base');
    if (isMixed) this.#hideRest(root);
    if (place.parentNode !== root) root.prepend(place);
    try {
      const message = errorMessage(error, { isLoading: false, isForAuthors, retry: noRetry });
      render(html`<div class="message" part="message" role="alert">${message}</div>`, place);
    } catch {
      // A library of the page may have replaced what templates need.
      place.replaceChildren(plainMessage(`${adviceText(failure, language)} ${error.message}`));
    }
    // The first slot of a shadow root shows the children.
    if (isMixed || !root.querySelector('slot')) place.after((this.#slot ??= document.createElement('slot')));
    return isNew;
  }

  /** Takes the message away, once the rest is rendered again. Returns whether there was one. */
  clear(): boolean {
    if (!this.#place) return false;
    for (const element of this.#hidden) element.hidden = false;
    this.#slot?.remove();
    this.#place.remove();
    this.#hidden = [];
    this.#place = this.#slot = this.#error = undefined;
    return true;
  }

  #hideRest(root: ShadowRoot): void {
    const rest = [...root.children].filter(
      (node): node is HTMLElement => node instanceof HTMLElement && node !== this.#place && node !== this.#slot && !node.hidden,
    );
    for (const element of rest) element.hidden = true;
    this.#hidden = [...this.#hidden, ...rest];
  }
}

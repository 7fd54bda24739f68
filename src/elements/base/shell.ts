import { say } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';
import type { DisclosureError } from '../../report/error.js';
import { problemText } from '../../report/problem.js';
import { element, setAttribute } from '../../dom/dom.js';

/** What an element shows of its reports. */
export interface Shown {
  /** A table, or whatever else the element is for. */
  readonly content: HTMLElement | undefined;
  /** The text of the heading; null: no heading. */
  readonly heading: string | null;
  /** The text below the content; null: none. */
  readonly note: string | null;
  /** Whether a table's lines fit in the region, which is a stop for the keyboard and a landmark only while it scrolls. */
  readonly fits: boolean;
}

/** That, and what surrounds it: what of it is seen, and what it says. */
export interface ShellContent extends Shown {
  readonly language: Language;
  readonly isLoading: boolean;
  readonly error: DisclosureError | undefined;
  readonly headingLevel: number;
  /** What stands where there is neither content nor a child of the element. */
  readonly empty: string;
}

const MOST_PROBLEMS = 5;

function part<N extends Element>(node: N, name = node.className): N {
  node.setAttribute('part', name);
  return node;
}

const setText = (node: Element, text: string): void => {
  if (node.textContent !== text) node.textContent = text;
};

/** Another load cannot help where the address is wrong or the data stands in the page. */
const canRetry = ({ code, url }: DisclosureError): boolean => url !== undefined && code !== 'bad-url' && code !== 'file';

type Parts = [Element, Element, HTMLElement, HTMLElement, Element, HTMLElement];

let made: HTMLElement | undefined;

/** The parts of every shell, made once to be cloned. */
function skeleton(): HTMLElement {
  if (!made) {
    const message = part(element('div', 'message'));
    const status = element('p', 'status');
    message.setAttribute('role', 'alert');
    status.setAttribute('role', 'status');
    const heading = part(element('h2'), 'heading');
    made = part(
      element('div', 'base', message, status, heading, part(element('div', 'region')), part(element('p', 'note')), element('slot')),
    );
  }
  return made;
}

/**
 * What an element shows around its content. All of it is always there and what is not wanted is hidden, so that nothing that stays is ever taken
 * out of the page: the region keeps its scroll position and the focus in it, and the alert is known to screen readers before it speaks.
 */
export class Shell {
  readonly root = skeleton().cloneNode(true) as HTMLElement;
  readonly region: HTMLElement;
  readonly #message: Element;
  readonly #status: Element;
  readonly #note: Element;
  readonly #slot: HTMLElement;
  readonly #retry: () => void;
  #button: HTMLButtonElement | null = null;
  #heading: HTMLElement;
  #error: DisclosureError | undefined;

  constructor(retry: () => void) {
    const [message, status, heading, region, note, slot] = this.root.children as unknown as Parts;
    this.region = region;
    this.#message = message;
    this.#status = status;
    this.#heading = heading;
    this.#note = note;
    this.#slot = slot;
    this.#retry = retry;
  }

  show({ language, isLoading, error, content, heading, headingLevel, note, fits, empty }: ShellContent): void {
    setAttribute(this.root, 'lang', language.tag);
    setAttribute(this.region, 'aria-busy', isLoading ? 'true' : null);

    this.#showError(error, language);
    if (this.#button) setAttribute(this.#button, 'aria-disabled', isLoading ? 'true' : null);
    setText(this.#status, isLoading ? say(language, 'loading') : empty);
    this.#showHeading(content ? heading : null, headingLevel);

    if (content !== (this.region.firstChild ?? undefined)) this.region.replaceChildren(...(content ? [content] : []));
    this.region.hidden = !content;
    this.region.classList.toggle('fits', fits);
    setAttribute(this.region, 'role', fits ? null : 'region');
    setAttribute(this.region, 'aria-labelledby', fits ? null : 'caption');
    setAttribute(this.region, 'tabindex', fits ? null : '0');

    setText(this.#note, (content && note) ?? '');
    this.#slot.hidden = !!content;
  }

  #showHeading(text: string | null, level: number): void {
    if (this.#heading.localName !== `h${level}`) {
      const next = part(document.createElement(`h${level}`), 'heading');
      this.#heading.replaceWith(next);
      this.#heading = next;
    }
    setText(this.#heading, text ?? '');
    this.#heading.hidden = text === null;
  }

  /** What failed and where, everything else that is wrong, and a button to try again where that can help. */
  #showError(error: DisclosureError | undefined, language: Language): void {
    if (error === this.#error) return;
    this.#error = error;
    const hadFocus = this.#button?.matches(':focus');
    this.#button = error && canRetry(error) ? this.#makeButton(say(language, 'retry')) : null;
    this.#message.replaceChildren(...(error ? saying(error, language) : []), ...(this.#button ? [this.#button] : []));
    // The reader who pressed the button should not be thrown to the top of the page when it goes.
    if (!hadFocus) return;
    if (!this.#button) this.root.tabIndex = -1;
    (this.#button ?? this.root).focus();
  }

  #makeButton(text: string): HTMLButtonElement {
    const button = part(element('button', '', text), 'retry');
    button.type = 'button';
    button.addEventListener('click', () => {
      if (!button.hasAttribute('aria-disabled')) this.#retry();
    });
    return button;
  }
}

/** What failed and where, and everything else that is wrong. */
function saying(error: DisclosureError, language: Language): HTMLElement[] {
  const others = error.problems.slice(1, MOST_PROBLEMS).map((problem) => problemText(problem, language));
  const left = error.problems.length - MOST_PROBLEMS;
  if (left > 0) others.push(say(language, 'problemsLeft', { count: left }));
  return [
    element('p', '', error.message),
    ...(others.length > 0 ? [element('ul', '', ...others.map((text) => element('li', '', text)))] : []),
  ];
}

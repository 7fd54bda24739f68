import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { DisclosureError } from '../../report/error.js';
import type { Failure } from '../../report/error.js';
import { VERSION } from '../../version.js';
import { warnOfError, warnOfValue } from './author-notes.js';
import { CustomStates } from './custom-states.js';
import { errorMessage } from './error-message.js';
import { headingTemplate } from './heading.js';
import { NearestLanguage } from './nearest-language.js';
import { GuestElement } from './page/guest-element.js';
import { OwnContent } from './page/own-content.js';
import { SwallowedPage } from './page/swallowed-page.js';
import { RetryFocus } from './retry-focus.js';
import { TextTone } from './text-tone.js';

/** The `detail` of the event `disclosure-error`. */
export interface ErrorDetail {
  readonly error: DisclosureError;
}

/** The accent colours that the styles have ready. */
export type Accent = 'blue' | 'red' | 'ink';

/**
 * The base of every element of this library. It uses the language of its place in the page, and adds to its content a heading, a message
 * when something failed, and the element's own children while there is no content.
 *
 * @slot - Shown until there is something to draw: a published table, a link. A `<script type="application/json">` in it is read. The three
 *   tables read a published `<table>` in it, too, if every cell of that is certain.
 *
 * @fires {CustomEvent<ErrorDetail>} disclosure-error - Nothing could be shown. `detail.error` is a `DisclosureError`. The console says it, too, unless `preventDefault()` is called. Does not bubble.
 *
 * @attr {string} lang - The language of labels and messages; that of the nearest element with a `lang` by default.
 *
 * @csspart base - Everything the element shows.
 * @csspart heading - The heading.
 * @csspart message - The message when something failed.
 * @csspart retry - The button in that message.
 *
 * @cssstate loading - The data is on its way.
 * @cssstate error - A message says what failed.
 *
 * @cssprop [--disclosure-color=inherit] - The colour of the text.
 * @cssprop [--disclosure-background] - The background of the table; white under dark text, near black under light text.
 * @cssprop [--disclosure-border-color] - The thin lines between cells and around messages; a pale grey by default.
 * @cssprop [--disclosure-head-background] - The background of header cells and messages; that of the table by default.
 * @cssprop [--disclosure-accent] - The focus ring, the highlights and the tint of sections; what `accent` names by default.
 * @cssprop [--disclosure-error-color] - The bar beside a message; a red that suits the text by default.
 * @cssprop [--disclosure-font-family=inherit] - The font.
 * @cssprop [--disclosure-font-size=inherit] - The size of the text, all else follows from it.
 * @cssprop [--disclosure-heading-size=1.28em] - The size of the heading.
 * @cssprop [--disclosure-line-height=1.5] - The height of a line.
 */
export abstract class DisclosureElement extends GuestElement {
  /** The version of the package that the element comes from. */
  static readonly version: string = VERSION;

  static override readonly properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    accent: { reflect: true },
    look: { reflect: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Leaves the heading out, where the page has one of its own. */
  declare withoutHeading: boolean;

  /** The accent colour: `blue` (政务蓝, the default), `red` (政务红) or `ink`, that of the text. */
  declare accent: Accent | null;

  /** `official` looks as a word processor prints the report: a full grid of thin lines, no tints, FangSong or SimSun where the reader has it. */
  declare look: 'official' | null;

  readonly #nearest = new NearestLanguage(this);
  readonly #own = new OwnContent(this, () => this.hasContent);
  readonly #swallowed = new SwallowedPage(this);
  readonly #states: CustomStates<'loading' | 'error'>;
  #headingLevel = 2;
  #error: DisclosureError | undefined;

  constructor() {
    super();
    this.withoutHeading = false;
    this.accent = this.look = null;
    new RetryFocus(this);
    new TextTone(this);
    this.#states = new CustomStates(this, () => ({ loading: this.isLoading, error: this.error !== null }));
  }

  /** The level of the heading, from 2 to 6; anything else means 2. */
  get headingLevel(): number {
    return this.#headingLevel;
  }

  set headingLevel(value: number | string | null) {
    this.#headingLevel = /^[2-6]$/.test(String(value)) ? Number(value) : 2;
  }

  /** Why the message that the element shows is there; null where it shows none. */
  get error(): DisclosureError | null {
    return this.crash ?? this.#error ?? null;
  }

  /** The language that the element uses. */
  protected override get language(): Language {
    return this.#nearest.language;
  }

  /** Whether something is being loaded. */
  protected abstract get isLoading(): boolean;

  /** Whether the element is shown to those who make the page and want every detail of an error at once. */
  protected override isForAuthors(): boolean {
    return false;
  }

  /** The classes of the outermost box besides `base`, separated by spaces, for the element's own styles. */
  protected boxClasses(): string {
    return '';
  }

  /** The text of the heading, or a template of it. Only called where there is content. */
  protected abstract headingText(): unknown;

  /** The status message while there is neither content nor an error; empty for none. */
  protected abstract statusText(): string;

  /**
   * The content between the heading and the element's children. Called even where there is no content: elements that scroll or have the
   * focus stay in the page.
   */
  protected abstract renderBody(): unknown;

  /** Tries again to load what failed. */
  abstract retry(): void;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
    warnOfValue(this, name, value);
  }

  /** Overrides must call it first: what they derive may depend on the language. */
  protected override willUpdate(): void {
    this.#nearest.find();
  }

  protected override crashChanged(): void {
    this.#states.follow();
    // The exception itself is in the console already.
    if (this.crash) this.#fireError(this.crash);
  }

  /** Shows the message for a failure with the current update; `undefined` for none. To be called in `willUpdate`. */
  protected sayFailure(failure: Failure | undefined): void {
    if (!failure) this.#error = undefined;
    // One error object for each failure, so that only a new failure is announced, in the current language.
    else if (this.#error?.failure !== failure || this.#error.language !== this.language)
      this.#error = new DisclosureError(failure, this.language);
  }

  /** Fires `disclosure-error` for what failed. */
  protected tellError(): void {
    const error = this.#error;
    if (error && this.#fireError(error)) warnOfError(this, error);
  }

  /** Returns whether the page leaves the error to the element. */
  #fireError(error: DisclosureError): boolean {
    return this.dispatchEvent(new CustomEvent<ErrorDetail>('disclosure-error', { detail: { error }, cancelable: true }));
  }

  readonly #retryIfIdle = (): void => {
    if (!this.isLoading) this.retry();
  };

  /** Everything is always rendered, and hidden where it is not wanted, so that screen readers know a live region before it speaks. */
  protected override render(): TemplateResult {
    const { language, isLoading, hasContent } = this;
    const error = this.#error;
    const message = error ? errorMessage(error, { isLoading, isForAuthors: this.isForAuthors(), retry: this.#retryIfIdle }) : nothing;
    const isWaiting = isLoading && !hasContent && !error;
    const heading = hasContent && !this.withoutHeading ? this.headingText() : null;
    return html`<div
      class="base ${this.boxClasses()}"
      part="base"
      lang=${language.tag}
      ?data-waiting=${isWaiting}
      ?data-own=${this.#own.isRead}
    >
      <div class="message" part="message" role="alert">${message}</div>
      <p class="status" role="status">${this.statusText() || nothing}</p>
      ${headingTemplate(this.headingLevel, heading)} ${this.renderBody()}
      <slot ?hidden=${hasContent && !this.#swallowed.isFound}></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'disclosure-error': CustomEvent<ErrorDetail>;
  }
}

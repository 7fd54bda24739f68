import { LitElement, nothing, render, supportsAdoptingStyleSheets } from 'lit';
import type { PropertyValues } from 'lit';
import { adoptAgain } from '../../../dom/adopt-sheet.js';
import type { Language } from '../../../i18n/language.js';
import type { DisclosureError } from '../../../report/error.js';
import { CrashMessage } from './crash-message.js';
import { DeclaredContent } from './declared-content.js';
import { flagAccessor, flagDeclaration } from './flag.js';
import { isTranslated } from './translated.js';

const hasOwn = (object: object, name: string): boolean => Object.prototype.hasOwnProperty.call(object, name);

/** Makes a property that is true or false take what frameworks and templates write. */
function makeFlag(elementClass: Pick<typeof LitElement, 'elementProperties' | 'getPropertyOptions' | 'prototype'>, name: string): void {
  const options = elementClass.getPropertyOptions(name);
  const accessor = Object.getOwnPropertyDescriptor(elementClass.prototype, name);
  if (options.type !== Boolean || !accessor) return;
  elementClass.elementProperties.set(name, flagDeclaration(options));
  Object.defineProperty(elementClass.prototype, name, flagAccessor(accessor));
}

/**
 * An element in a page that nobody here wrote: it is moved to other documents, its shadow root was declared, its texts are translated, its built-ins are replaced,
 * `check="false"` is meant as it is written.
 */
export abstract class GuestElement extends LitElement {
  readonly #declared = new DeclaredContent(this, () => this.hasContent);
  readonly #crash = new CrashMessage();
  /** Whether an update has begun to write: an exception then leaves a mixture of old and new behind. */
  #isWriting = false;

  constructor() {
    super();
    // The first controller: this runs before anything else of an update that writes.
    this.addController({
      hostUpdate: () => {
        this.#isWriting = true;
      },
    });
  }

  /** What Lit made of a flag is replaced here: its development build warns of classes that override `createProperty`. */
  protected static override finalize(): void {
    const isFinalized = hasOwn(this, 'finalized');
    super.finalize();
    if (isFinalized) return;
    // The same build warns of updates that follow from what was drawn. Ours measure it.
    this.disableWarning?.('change-in-update');
    if (hasOwn(this, 'properties')) for (const name of Object.keys(this.properties)) makeFlag(this, name);
  }

  /** The language that the element uses. */
  protected abstract get language(): Language;

  /** Whether there is anything to show in place of the element's own children. */
  protected abstract get hasContent(): boolean;

  /** Whether the element is shown to those who make the page and want every detail of an error at once. */
  protected abstract isForAuthors(): boolean;

  /** The exception that the last update ended with. The next one draws everything anew. */
  protected get crash(): DisclosureError | undefined {
    return this.#crash.error;
  }

  /** Called when an update has ended with another exception than before, or for the first time without one. */
  protected abstract crashChanged(): void;

  /** An element that first stands in a document other than that of this code cannot adopt the stylesheets. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#declared.take(this.shadowRoot);
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    if (!supportsAdoptingStyleSheets || this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptAgain(root, elementStyles);
    return root;
  }

  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    // One that has never been in a page has no shadow root.
    if (this.shadowRoot) adoptAgain(this.shadowRoot, elementStyles);
  }

  /** What a translator has replaced is drawn anew, since nothing that is written to it would be seen. */
  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated && isTranslated(this.renderRoot)) this.#drawAnew();
    super.update(changed);
  }

  /**
   * An exception, in this code or in what a library of the page has replaced, becomes a message. What was shown before stays, unless the exception came while it was
   * written to: a number of one report must not stand beside those of another.
   */
  protected override performUpdate(): void {
    try {
      if (this.#crash.error) this.#drawAnew();
      super.performUpdate();
      this.#isWriting = false;
      if (this.#crash.clear()) this.crashChanged();
    } catch (error) {
      // Attaching the root may be what has failed.
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const isNew = this.#crash.show(error, root, this.language, { isMixed: this.#isWriting, isForAuthors: this.isForAuthors() });
      if (isNew) this.crashChanged();
    }
  }

  #drawAnew(): void {
    render(nothing, this.renderRoot, this.renderOptions);
  }
}

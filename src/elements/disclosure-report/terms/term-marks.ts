import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import type { Language } from '../../../i18n/language.js';
import type { TermPlace } from '../../../outline/glossary.js';
import type { OutlinePart } from '../../../outline/report-outline.js';
import type { ProseBlock } from '../../../outline/prose-blocks.js';
import type { ActionsOnDemand } from '../actions/actions-on-demand.js';
import { sayAids } from '../aids/say-aids.js';
import { TIP_ID } from '../tip/tip-id.js';
import type { TextMark } from './marked-text.js';
import { partTerms, tableTerms } from './report-terms.js';
import { termStyles } from './terms.styles.js';

/**
 * The terms of a report that explain themselves: in its prose, where a press opens the tip, and below its tables as a folded list of those in
 * their official labels. What they mean is loaded when a reader is there.
 */
export class TermMarks {
  readonly #actions: ActionsOnDemand;

  constructor(root: ShadowRoot, actions: ActionsOnDemand) {
    this.#actions = actions;
    adoptSheet(root, termStyles);
  }

  /**
   * The terms to be marked in a text of a part.
   *
   * @param blocks all paragraphs of the part
   * @param block the one whose text it is
   * @param from where the text begins in that of the paragraph
   */
  marks(blocks: readonly ProseBlock[], block: ProseBlock, from: number, language: Language): TextMark[] {
    const places = block.kind === 'heading' ? [] : (partTerms(blocks, language).get(block.index) ?? []);
    return places.map((place) => this.#mark(place, from));
  }

  /** The terms in the official labels of a table, with what they mean; nothing where there is none. */
  list(format: string, { key, kind }: OutlinePart, language: Language): TemplateResult | typeof nothing {
    const terms = kind === 'table' ? tableTerms(format, key, language) : [];
    if (terms.length === 0) return nothing;
    // It may also be opened by what is looked for in the page.
    return html`<details class="terms" @toggle=${() => this.#actions.want()}>
      <summary>${sayAids(language, 'aids:terms', { count: terms.length })}</summary>
      ${this.#actions.code?.explanations.list(terms, language) ?? nothing}
    </details>`;
  }

  /** Not a `<button>`, whose text browsers leave out of what is selected and copied, and do not break between lines. */
  #mark({ start, end, term }: TermPlace, from: number): TextMark {
    const wrap = (content: unknown): TemplateResult =>
      html`<span
        class="term"
        role="button"
        tabindex="0"
        aria-expanded="false"
        aria-controls=${TIP_ID}
        data-term=${term}
        @click=${this.#pressed}
        @keydown=${this.#keyPressed}
        >${content}</span
      >`;
    return { start: start - from, end: end - from, wrap };
  }

  readonly #pressed = (event: Event): void => {
    const anchor = event.currentTarget;
    // A reader who selects text across a term does not press it.
    if (!(anchor instanceof HTMLElement) || getSelection()?.isCollapsed === false) return;
    this.#actions.act(({ explanations }) => explanations.toggle(anchor));
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#pressed(event);
  };
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import type { Language } from '../../../i18n/language.js';
import { explanation } from '../../../outline/glossary.js';
import type { TermPlace } from '../../../outline/glossary.js';
import type { OutlinePart } from '../../../outline/report-outline.js';
import type { ProseBlock } from '../../../outline/prose-blocks.js';
import { sayAids } from '../aids/say-aids.js';
import { TIP_ID } from '../tip/tip.js';
import type { Tip } from '../tip/tip.js';
import type { TextMark } from './marked-text.js';
import { partTerms, tableTerms } from './report-terms.js';
import { termStyles } from './terms.styles.js';

/** What a term means, as it stands in the tip. */
function explained(term: string, language: Language): TemplateResult | typeof nothing {
  const words = explanation(term, language);
  if (!words) return nothing;
  return html`<p><b>${words.name}</b></p>
    <p>${words.text}</p>
    <p class="soft">${words.source}</p>`;
}

/**
 * The terms of a report that explain themselves: in its prose, where a press opens the tip, and below its tables as a folded list of those in
 * their official labels.
 */
export class TermTips {
  readonly #tip: Tip;
  #language: Language | undefined;

  constructor(root: ShadowRoot, tip: Tip) {
    this.#tip = tip;
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
    this.#language = language;
    const places = block.kind === 'heading' ? [] : (partTerms(blocks, language).get(block.index) ?? []);
    return places.map((place) => this.#mark(place, from));
  }

  /** The terms in the official labels of a table, with what they mean; nothing where there is none. */
  list(format: string, { key, kind }: OutlinePart, language: Language): TemplateResult | typeof nothing {
    const terms = kind === 'table' ? tableTerms(format, key, language) : [];
    const entries = terms.flatMap((term) => explanation(term, language) ?? []);
    if (entries.length === 0) return nothing;
    return html`<details class="terms">
      <summary>${sayAids(language, 'aids:terms', { count: entries.length })}</summary>
      <dl>
        ${entries.map(
          ({ name, text, source }) =>
            html`<dt>${name}</dt>
              <dd>${text}</dd>
              <dd class="source">${source}</dd>`,
        )}
      </dl>
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
    const { term = '' } = anchor.dataset;
    this.#tip.toggle(anchor, () => (this.#language ? explained(term, this.#language) : nothing));
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#pressed(event);
  };
}

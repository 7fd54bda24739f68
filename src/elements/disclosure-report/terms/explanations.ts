import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../../i18n/language.js';
import { explanation } from '../../../outline/explanation.js';
import type { Tip } from '../tip/tip.js';

/** What a term means, as it stands in the tip. */
function explained(term: string, language: Language): TemplateResult | typeof nothing {
  const words = explanation(term, language);
  if (!words) return nothing;
  return html`<p><b>${words.name}</b></p>
    <p>${words.text}</p>
    <p class="soft">${words.source}</p>`;
}

/** What the terms of a report mean: that of one in the tip, those in the labels of a table in a list. */
export class Explanations {
  readonly #tip: Tip;
  #language: Language | undefined;

  constructor(tip: Tip) {
    this.#tip = tip;
  }

  /** Takes the language of what is shown now. */
  show(language: Language | undefined): void {
    this.#language = language;
  }

  /** Explains a term beside where it stands in the text, or closes the tip where it does that already. */
  toggle(anchor: HTMLElement): void {
    const { term = '' } = anchor.dataset;
    this.#tip.toggle(anchor, () => (this.#language ? explained(term, this.#language) : nothing));
  }

  /** What several terms mean. */
  list(terms: readonly string[], language: Language): TemplateResult {
    return html`<dl>
      ${terms
        .flatMap((term) => explanation(term, language) ?? [])
        .map(
          ({ name, text, source }) =>
            html`<dt>${name}</dt>
              <dd>${text}</dd>
              <dd class="source">${source}</dd>`,
        )}
    </dl>`;
  }
}

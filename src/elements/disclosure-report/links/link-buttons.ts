import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import type { Language } from '../../../i18n/language.js';
import type { OutlinePart } from '../../../outline/report-outline.js';
import type { ActionsOnDemand } from '../actions/actions-on-demand.js';
import { sayAids } from '../aids/say-aids.js';
import type { ReportElement } from '../report-settings.js';
import { wantedTools } from '../report-settings.js';
import { linkButtonStyles } from './link-buttons.styles.js';

/** Two links of a chain, of our own making. */
const chain = (): TemplateResult =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M6.5 9.5l3-3M7 4.5l1.4-1.4a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.4 1.4a3 3 0 0 1-4.3-4.3L4.7 7.2" />
  </svg>`;

/** The quiet buttons beside the headings of the parts, which copy the link to each. The down arrow leads from there into the table of a part. */
export class LinkButtons {
  readonly #host: ReportElement;
  readonly #root: ShadowRoot;
  readonly #actions: ActionsOnDemand;

  constructor(host: ReportElement, root: ShadowRoot, actions: ActionsOnDemand) {
    this.#host = host;
    this.#root = root;
    this.#actions = actions;
    adoptSheet(root, linkButtonStyles);
  }

  /** Whether links are offered. */
  get areWanted(): boolean {
    return wantedTools(this.#host.tools).has('copy-link');
  }

  /** The button beside the heading of a part. */
  button(part: OutlinePart, language: Language): TemplateResult {
    const { act } = this.#actions;
    const copy = ({ currentTarget, detail }: MouseEvent): void => {
      // A press by the keyboard is no click.
      if (currentTarget instanceof HTMLElement) act(({ copies }) => copies.copyPart(currentTarget, part, detail === 0));
    };
    const enter = (event: KeyboardEvent): void => {
      if (event.key !== 'ArrowDown' || part.kind !== 'table') return;
      event.preventDefault();
      const { currentTarget } = event;
      act(({ copies }) => {
        // Until it is loaded, the reader may have gone elsewhere.
        if (currentTarget === this.#root.activeElement) copies.enterTable(part.key);
      });
    };
    const name = sayAids(language, 'aids:copyPart', { title: part.title });
    return html`<button type="button" class="copy-link" aria-label=${name} title=${name} @click=${copy} @keydown=${enter}>
      ${chain()}
    </button>`;
  }
}

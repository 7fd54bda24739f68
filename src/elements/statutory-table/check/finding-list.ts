import { findingsSummary, findingText } from '../../../checking/finding-text.js';
import type { Finding } from '../../../checking/finding.js';
import type { Language } from '../../../i18n/language.js';
import { element } from '../../../dom/dom.js';
import { sayCheck } from '../../../checking/check-words.js';

/** What a list of findings says. */
export interface ListContent {
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** What is said of the year before; empty where no rule joins the part to it. */
  readonly yearNote: string;
  /** Leads to the cell that a finding is about; `undefined` where it is about none of this table. */
  readonly leadTo: (finding: Finding) => (() => void) | undefined;
}

/** The id of the text of a finding, which its cells are described by. */
export const findingId = (index: number): string => `finding-${index}`;

/** The sign of a status, and its word for who does not see it. */
function sign(status: Finding['status'], language: Language): HTMLElement[] {
  const mark = element('span', `sign ${status}`);
  mark.setAttribute('aria-hidden', 'true');
  return [mark, element('span', 'away', sayCheck(language, `check:mark-${status}`))];
}

/** A finding in words, behind its sign. */
export const findingNodes = (finding: Finding, language: Language): (Node | string)[] => [
  ...sign(finding.status, language),
  findingText(finding, language),
];

/** What was found, in words, above the table: how many findings, and each of them with the way to its cell. */
export class FindingList {
  readonly root = element('div', 'check');
  readonly #summary = element('p');
  readonly #list = element('ul');

  constructor() {
    this.root.setAttribute('part', 'check');
    // What a correction comes to is announced.
    this.#summary.setAttribute('role', 'status');
    // Without its bullets, Safari no longer takes it for a list.
    this.#list.setAttribute('role', 'list');
    this.root.append(this.#summary, this.#list);
  }

  show({ findings, language, yearNote, leadTo }: ListContent): void {
    const summary = sayCheck(language, 'check:title', { summary: findingsSummary(findings, language) });
    this.#summary.textContent = [summary, yearNote].filter(Boolean).join(sayCheck(language, 'check:sentenceJoiner'));
    this.root.classList.toggle('clean', findings.length === 0);
    this.#list.hidden = findings.length === 0;
    this.#list.replaceChildren(
      ...findings.map((finding, index) => {
        const lead = leadTo(finding);
        const text = element(lead ? 'button' : 'span', '', ...findingNodes(finding, language));
        text.id = findingId(index);
        if (text instanceof HTMLButtonElement) text.type = 'button';
        if (lead) text.addEventListener('click', lead);
        return element('li', '', text);
      }),
    );
  }
}

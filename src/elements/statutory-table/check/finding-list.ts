import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sayCheck } from '../../../checking/check-words.js';
import { findingsSummary, findingText } from '../../../checking/finding-text.js';
import type { Finding } from '../../../checking/finding.js';
import type { Language } from '../../../i18n/language.js';

/** The content of a list of findings. */
export interface FindingListContent {
  /** The part whose table is below the list; ids in the list start with it. */
  readonly part: string;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** A note on the year before; empty where there is no rule between that and the part. */
  readonly yearNote: string;
  /** The cell of the table that a finding is about; `undefined` where it is about none in it. */
  readonly cellOf: (finding: Finding) => HTMLElement | undefined;
  /** Called with the cell whose finding the reader chose. */
  readonly goTo: (cell: HTMLElement) => void;
}

/** The id of the text of a finding, which its cells are described by. */
export const findingId = (part: string, index: number): string => `${part}-finding-${index}`;

/** A finding in words, after the icon of its status; the status is also given as visually hidden text. */
export function findingWords(finding: Finding, language: Language): TemplateResult {
  const { status } = finding;
  const mark = sayCheck(language, `check:mark-${status}`);
  const text = findingText(finding, language);
  return html`<span class="sign ${status}" aria-hidden="true"></span><span class="visually-hidden">${mark}</span>${text}`;
}

function findingItem(content: FindingListContent, finding: Finding, index: number): TemplateResult {
  const { part, language, cellOf, goTo } = content;
  const id = findingId(part, index);
  const words = findingWords(finding, language);
  const cell = cellOf(finding);
  return cell
    ? html`<li><button type="button" id=${id} @click=${() => goTo(cell)}>${words}</button></li>`
    : html`<li><span id=${id}>${words}</span></li>`;
}

/**
 * The list of findings above the table: how many there are, and each of them with a button that goes to its cell. The effect of a
 * correction is announced.
 */
export function findingList(content: FindingListContent): TemplateResult {
  const { findings, language, yearNote } = content;
  const title = sayCheck(language, 'check:title', { summary: findingsSummary(findings, language) });
  const summary = yearNote === '' ? title : [title, yearNote].join(sayCheck(language, 'check:sentenceJoiner'));
  const items = repeat(
    findings,
    (finding) => finding,
    (finding, index) => findingItem(content, finding, index),
  );
  // Without bullets, Safari only treats the list as one with an explicit role.
  return html`<div class=${findings.length === 0 ? 'check clean' : 'check'} part="check">
    <p role="status">${summary}</p>
    <ul role="list" ?hidden=${findings.length === 0}>
      ${items}
    </ul>
  </div>`;
}

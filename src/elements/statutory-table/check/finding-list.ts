import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayCheck } from '../../../checking/words/check-words.js';
import type { FindingGroup } from '../../../checking/finding-groups.js';
import type { Language } from '../../../i18n/language.js';
import type { ListedGroup, ListedLine, ListedPart } from './listed-findings.js';
import { sumOf } from '../../../values/lists.js';

/** How many lines are shown before the reader asks for the rest. */
const MAX_SHOWN = 10;

/** The content of a list of findings. */
export interface FindingListContent {
  /** What the ids in it start with: the part whose table is below the list, or `report`. */
  readonly idPrefix: string;
  /** How many findings there are, in words. */
  readonly summary: string;
  readonly listed: readonly ListedPart[];
  readonly language: Language;
  /** Whether the parts are named even where there is only one. */
  readonly isTitled?: boolean;
  /** Whether all groups are shown, however many there are. */
  readonly isWhole: boolean;
  /** Whether the details and consequences of a group are shown. */
  readonly isOpen: (group: FindingGroup) => boolean;
  /** What leads from a line to its cell; `undefined` where what is shown has no such cell. */
  readonly wayTo: (line: ListedLine) => (() => void) | undefined;
  /** Called when a line gets the focus or the pointer, and with `undefined` when it loses them. */
  readonly follow: (line: ListedLine | undefined) => void;
  /** Called when the reader opens or closes a group. */
  readonly toggle: (group: FindingGroup) => void;
  /** Called when the reader asks for all groups, or for the first ones only. */
  readonly toggleRest: () => void;
}

/** The text of a line. What its sign says is also given as visually hidden text. */
export function lineWords({ status, words }: ListedLine, language: Language): TemplateResult {
  const { before, name, after } = words;
  return html`<span class="visually-hidden">${sayCheck(language, `check:mark-${status}`)}</span>${before}<b>${name}</b>${after}`;
}

export const signOf = ({ status }: ListedLine): TemplateResult => html`<span class="sign ${status}" aria-hidden="true"></span>`;

/** A line with a button that goes to its cell, where there is a way to that. */
function lineItem(
  { language, wayTo, follow }: FindingListContent,
  line: ListedLine,
  tool: TemplateResult | typeof nothing,
): TemplateResult {
  const words = lineWords(line, language);
  const go = wayTo(line);
  const enter = (): void => follow(line);
  const leave = (): void => follow(undefined);
  const text = go
    ? html`<button type="button" class="line" id=${line.id} @click=${go}>${words}</button>`
    : html`<span class="line" id=${line.id}>${words}</span>`;
  return html`<div class="row" @pointerenter=${enter} @pointerleave=${leave} @focusin=${enter} @focusout=${leave}>
    ${signOf(line)}${text}${tool}
  </div>`;
}

const detailLines = ({ details }: ListedLine): TemplateResult[] => details.map((text) => html`<p>${text}</p>`);

function groupItem(content: FindingListContent, { group, head, consequences }: ListedGroup, isHidden: boolean): TemplateResult {
  const { language } = content;
  const count = consequences.length;
  if (count === 0 && head.details.length === 0) return html`<li ?hidden=${isHidden}>${lineItem(content, head, nothing)}</li>`;
  const isOpen = content.isOpen(group);
  const tool = html`<button
    type="button"
    class="why"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="${head.id}-why"
    aria-describedby=${head.id}
    @click=${() => content.toggle(group)}
  >
    ${count > 0 ? sayCheck(language, 'check:consequences', { count }) : sayCheck(language, 'check:why')}
  </button>`;
  const items = consequences.map((line) => html`<li>${lineItem(content, line, nothing)}${detailLines(line)}</li>`);
  return html`<li ?hidden=${isHidden}>
    ${lineItem(content, head, tool)}
    <div class="whys" id="${head.id}-why" ?hidden=${!isOpen}>
      ${detailLines(head)}${
        count > 0
          ? html`<ul role="list">
              ${items}
            </ul>`
          : nothing
      }
    </div>
  </li>`;
}

function partList(content: FindingListContent, { key, title, groups }: ListedPart, before: number): TemplateResult {
  const isTitled = (content.isTitled === true || content.listed.length > 1) && title !== '';
  // Without keys: a new check brings new groups, and the focus stays in its line.
  const items = groups.map((group, index) => groupItem(content, group, !content.isWhole && before + index >= MAX_SHOWN));
  const id = `${content.idPrefix}-findings-${key}`;
  // Without bullets, Safari only treats the list as one with an explicit role.
  return html`${isTitled ? html`<p class="of" id=${id} ?hidden=${!content.isWhole && before >= MAX_SHOWN}>${title}</p>` : nothing}
    <ul role="list" aria-labelledby=${isTitled ? id : nothing}>
      ${items}
    </ul>`;
}

/**
 * The list of findings above a table or a report: how many there are, and a line for each that comes from a cell of its own, with a button that goes to the cell and
 * one that shows the arithmetic and what follows from it. The effect of a correction is announced.
 */
export function findingList(content: FindingListContent): TemplateResult {
  const { listed, language, summary, isWhole, toggleRest } = content;
  const count = sumOf(listed.map(({ groups }) => groups.length));
  let before = 0;
  const lists = listed.map((part) => {
    const list = partList(content, part, before);
    before += part.groups.length;
    return list;
  });
  const rest = html`<button type="button" class="why" aria-expanded=${isWhole ? 'true' : 'false'} @click=${toggleRest}>
    ${sayCheck(language, 'check:others', { count: count - MAX_SHOWN })}
  </button>`;
  return html`<div class=${count === 0 ? 'check clean' : 'check'} part="check">
    <p role="status">${summary}</p>
    ${lists} ${count > MAX_SHOWN ? rest : nothing}
  </div>`;
}

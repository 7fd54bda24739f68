import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import { checkReport } from '../../../checking/check-report.js';
import { findingGroups } from '../../../checking/finding-groups.js';
import type { Finding } from '../../../checking/finding.js';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { formatOf } from '../../../formats/formats.js';
import type { Language } from '../../../i18n/language.js';
import type { ComparedReport } from '../compared-report.js';
import { checkSummary } from './check-summary.js';
import type { CheckDetail } from './check-view.js';
import { findingListStyles } from './finding-list.styles.js';
import { findingList, lineWords } from './finding-list.js';
import { listedFindings, WHOLE_REPORT } from './listed-findings.js';
import type { ListedLine, ListedPart } from './listed-findings.js';
import { OpenFindings } from './open-findings.js';
import { reportCheckStyles } from './report-check.styles.js';

/** What leads from the findings of a report to what they are about. */
export interface WaysIntoReport {
  /** Leads to a cell; `undefined` where the report shows no such cell. */
  readonly toCell: (path: string) => (() => void) | undefined;
  /** Leads to the sentence whose mark has an id. */
  readonly toSentence: (id: string) => void;
  /** Shows an explanation beside an element, or hides it. */
  readonly explain: (anchor: HTMLElement, content: () => unknown) => void;
}

/** A number in a sentence that does not agree with the tables. */
export interface ProseMark {
  /** Where the clause that it is in starts and ends in the paragraph, as published. */
  readonly start: number;
  readonly end: number;
  readonly wrap: (content: unknown) => TemplateResult;
}

interface Checked {
  readonly compared: ComparedReport;
  readonly language: Language;
  readonly all: readonly Finding[];
  readonly listed: readonly ListedPart[];
  /** The lines about sentences. */
  readonly lines: readonly ListedLine[];
}

const linesOf = (listed: readonly ListedPart[]): ListedLine[] =>
  listed.flatMap(({ groups }) => groups.flatMap(({ head, consequences }) => [head, ...consequences]));

/** The parts in the order in which they are printed; what is said of the whole report and of the text before them comes first. */
function inPrintedOrder(listed: readonly ListedPart[], { report }: ComparedReport): ListedPart[] {
  const order = formatOf(report.format).parts.map(({ key }) => key);
  return [...listed].sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
}

/** How an element that shows a whole report shows its findings: one list above it, by parts, and marks in the sentences. The cells are marked by the tables. */
export class ReportCheck {
  readonly #host: ReactiveElement;
  readonly #ways: WaysIntoReport;
  readonly #open: OpenFindings;
  #checked: Checked | undefined;
  #told: ComparedReport | undefined;

  constructor(host: ReactiveElement, root: ShadowRoot, ways: WaysIntoReport) {
    this.#host = host;
    this.#ways = ways;
    this.#open = new OpenFindings(host);
    for (const sheet of [findingListStyles, reportCheckStyles]) adoptSheet(root, sheet);
  }

  /** Takes what is shown now; `undefined` where it is not checked. */
  show(compared: ComparedReport | undefined, language: Language): void {
    if (!compared) this.#checked = undefined;
    else if (this.#checked?.compared !== compared || this.#checked.language !== language) this.#check(compared, language);
  }

  /** Fires `disclosure-check` for a report that was not checked before. */
  updated(): void {
    const { compared, all } = this.#checked ?? {};
    if (compared === this.#told) return;
    this.#told = compared;
    if (!compared || !all) return;
    const detail: CheckDetail = { report: compared.report, findings: all };
    this.#host.dispatchEvent(new CustomEvent<CheckDetail>('disclosure-check', { detail }));
  }

  /** The list of findings, above the report. */
  list(): TemplateResult | typeof nothing {
    if (!this.#checked) return nothing;
    const { compared, language, all, listed } = this.#checked;
    return findingList({
      idPrefix: WHOLE_REPORT,
      summary: checkSummary({ part: undefined, findings: all, listed, ...compared }, language),
      listed,
      language,
      isTitled: true,
      isWhole: this.#open.isWhole,
      isOpen: this.#open.isOpen,
      wayTo: (line) => this.#wayTo(line),
      follow: () => undefined,
      toggle: this.#open.toggle,
      toggleRest: this.#open.toggleRest,
    });
  }

  /** The marks in one paragraph, by the key of its part and its index. */
  marksIn(part: string, paragraph: number): ProseMark[] {
    const { lines = [], language } = this.#checked ?? {};
    return lines.flatMap((line) => {
      const { prose } = line;
      if (!language || prose?.part !== part || prose.paragraph !== paragraph) return [];
      const { start, quote } = prose;
      return [{ start, end: start + quote.length, wrap: (content) => this.#marked(line, content, language) }];
    });
  }

  #check(compared: ComparedReport, language: Language): void {
    const { report, previous } = compared;
    const isSame = this.#checked?.compared === compared;
    const all = isSame && this.#checked ? this.#checked.all : checkReport(report, { previous });
    if (!isSame) this.#open.reset();
    const listed = inPrintedOrder(listedFindings(findingGroups(report, all, { previous }), undefined, language), compared);
    this.#checked = { compared, language, all, listed, lines: linesOf(listed).filter(({ prose }) => prose) };
  }

  /** To the sentence, where it is about one; else to the first cell to look at that is shown. */
  #wayTo(line: ListedLine): (() => void) | undefined {
    if (line.prose) return () => this.#ways.toSentence(markId(line));
    for (const aim of line.aims) {
      const way = this.#ways.toCell(aim);
      if (way) return way;
    }
    return undefined;
  }

  /** A sentence with its mark. What explains it is a button behind it: there may be other buttons in it. */
  #marked(line: ListedLine, content: unknown, language: Language): TemplateResult {
    const explain = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      const anchor = event.currentTarget;
      if (anchor instanceof HTMLElement) this.#ways.explain(anchor, () => this.#explanation(line, language));
    };
    const { before, name, after } = line.words;
    return html`<mark class="prose-finding" id=${markId(line)} tabindex="-1" aria-describedby=${line.id}>${content}</mark
      ><span
        class="prose-sign sign ${line.status}"
        role="button"
        tabindex="0"
        aria-expanded="false"
        aria-label="${before}${name}${after}"
        @click=${explain}
        @keydown=${explain}
      ></span>`;
  }

  #explanation(line: ListedLine, language: Language): TemplateResult {
    return html`<p>${lineWords(line, language)}</p>
      ${line.details.map((text) => html`<p class="soft">${text}</p>`)}`;
  }
}

const markId = ({ id }: ListedLine): string => `${id}-mark`;

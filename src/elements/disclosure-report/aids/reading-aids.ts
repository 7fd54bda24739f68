import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OutlinePart, ReportOutline } from '../../../outline/report-outline.js';
import type { ProseBlock } from '../../../outline/prose-blocks.js';
import type { Failure } from '../../../report/error.js';
import { Fragments } from '../links/fragments.js';
import { LinkCopies } from '../links/link-copies.js';
import type { WholeReport } from '../picked-report.js';
import { Proofing } from '../proofing/proofing.js';
import { wantedTools } from '../report-settings.js';
import type { ReportElement } from '../report-settings.js';
import { StructuredData } from '../structured-data.js';
import { markedText } from '../terms/marked-text.js';
import { TermTips } from '../terms/term-tips.js';
import { Tip } from '../tip/tip.js';

/** The paragraphs of a part: `overview`, `notes.applications`, `preface`. */
function blocksOf({ preface, parts }: ReportOutline, part: string): readonly ProseBlock[] {
  if (part === 'preface') return preface;
  const key = part.replace(/^notes\./, '');
  return parts.find((one) => one.key === key)?.blocks ?? [];
}

/**
 * What a reader does inside a report: follows and copies links to its parts and cells, has terms explained, with `check` goes through what
 * was found. It is loaded when the report is on screen, and what it returns is put into the view's templates then.
 */
export class ReadingAids {
  readonly #host: ReportElement;
  readonly #tip: Tip;
  readonly #terms: TermTips;
  readonly #fragments: Fragments;
  readonly #copies: LinkCopies;
  readonly #proofing: Proofing;
  #picked: WholeReport | undefined;

  constructor(host: ReportElement, root: ShadowRoot) {
    this.#host = host;
    this.#tip = new Tip(host, root);
    this.#terms = new TermTips(root, this.#tip);
    this.#fragments = new Fragments(host, root);
    this.#copies = new LinkCopies(host, root, this.#tip);
    new StructuredData(host, () => this.#picked?.report);
    this.#proofing = new Proofing(host, root, this.#tip, (path) => this.#fragments.goToCell(path));
  }

  /** Why something that is wanted could not be loaded. */
  get failure(): Failure | undefined {
    return this.#proofing.failure;
  }

  /** Forgets that failure, so that the next update tries again. */
  retry(): void {
    this.#proofing.retry();
  }

  /** Takes what is shown now. To be called before all else in each update. */
  show(picked: WholeReport | undefined, isLoading: boolean): void {
    this.#picked = picked;
    this.#tip.keepFor(picked?.report);
    this.#fragments.show(picked, isLoading);
    this.#copies.show(picked);
    this.#proofing.show(picked);
  }

  /** What stands above the report: with `check`, what was found in it. */
  above(): unknown {
    return this.#proofing.list();
  }

  /**
   * The text of a paragraph, or what follows its own heading in it, with its terms, and with `check` what does not agree with the tables.
   *
   * @param part the key of its part, `notes.` and the key of one that is a table, or `preface`
   */
  words(text: string, block: ProseBlock, part: string): unknown {
    if (!this.#picked) return text;
    const { outline, language } = this.#picked;
    const from = block.text.length - text.length;
    const terms = this.#terms.marks(blocksOf(outline, part), block, from, language);
    return markedText(text, [...this.#proofing.marks(part, block, from), ...terms]);
  }

  /** Whether a link led to a part as a whole. */
  isLinked(part: string): boolean {
    return this.#fragments.isLinked(part);
  }

  /** The button beside the heading of a part, which copies the link to it. */
  button(part: OutlinePart): TemplateResult | typeof nothing {
    return this.#picked && this.#hasLinks ? this.#copies.button(part, this.#picked.language) : nothing;
  }

  /** What stands at the end of a part: the link to the cell that has the focus, the terms in the labels of its table. */
  end(part: OutlinePart): unknown {
    if (!this.#picked) return nothing;
    const { report, language } = this.#picked;
    return html`${this.#hasLinks ? this.#copies.bar(part) : nothing} ${this.#terms.list(report.format, part, language)}`;
  }

  /** The tip beside whatever was pressed last. It stands once in the view. */
  tip(): TemplateResult {
    return this.#tip.render();
  }

  get #hasLinks(): boolean {
    return wantedTools(this.#host.tools).has('copy-link');
  }
}

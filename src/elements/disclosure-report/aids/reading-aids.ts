import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OutlinePart, ReportOutline } from '../../../outline/report-outline.js';
import type { ProseBlock } from '../../../outline/prose-blocks.js';
import type { Failure } from '../../../report/error.js';
import { ActionsOnDemand } from '../actions/actions-on-demand.js';
import type { Act } from '../actions/actions-on-demand.js';
import type { ReaderActions } from '../actions/reader-actions.js';
import { SectionInView } from '../contents/section-in-view.js';
import { ReportFragment } from '../links/fragment-place.js';
import { LinkButtons } from '../links/link-buttons.js';
import { PrintedPage } from '../paper/printed-page.js';
import type { WholeReport } from '../picked-report.js';
import type { ReportElement } from '../report-settings.js';
import { StructuredData } from '../structured-data.js';
import { markedText } from '../terms/marked-text.js';
import { TermMarks } from '../terms/term-marks.js';
import { TIP_ID } from '../tip/tip-id.js';

/** The paragraphs of a part: `overview`, `notes.applications`, `preface`. */
function blocksOf({ preface, parts }: ReportOutline, part: string): readonly ProseBlock[] {
  if (part === 'preface') return preface;
  const key = part.replace(/^notes\./, '');
  return parts.find((one) => one.key === key)?.blocks ?? [];
}

/**
 * What stands around the text of a report, for whoever is there: the buttons that explain terms and copy links, what paper and search engines
 * need, and which section is being read. It is loaded when the report is on screen, and what it returns is put into the view's templates then.
 * What the buttons do is loaded when a reader is there.
 */
export class ReadingAids {
  readonly inView: SectionInView;
  readonly printed: PrintedPage;
  readonly #actions: ActionsOnDemand;
  readonly #terms: TermMarks;
  readonly #links: LinkButtons;
  readonly #fragment: ReportFragment;
  #picked: WholeReport | undefined;

  /** @param updateNow updates the element synchronously, for printing */
  constructor(host: ReportElement, root: ShadowRoot, updateNow: () => void) {
    this.#actions = new ActionsOnDemand(host, root);
    this.inView = new SectionInView(host, () => [...root.querySelectorAll<HTMLElement>('.text > [data-part]')]);
    this.printed = new PrintedPage(host, root, updateNow);
    this.#terms = new TermMarks(root, this.#actions);
    this.#links = new LinkButtons(host, root, this.#actions);
    this.#fragment = new ReportFragment(host, root, this.#actions);
    new StructuredData(host, () => this.#picked?.report);
  }

  /** What a reader does in the report; `undefined` before it is loaded. */
  get actions(): ReaderActions | undefined {
    return this.#actions.code;
  }

  /** Does something with it, as soon as it is loaded. */
  get act(): Act {
    return this.#actions.act;
  }

  /** Why something that is wanted could not be loaded. */
  get failure(): Failure | undefined {
    return this.#actions.failure;
  }

  /** Forgets that failure, so that the next update tries again. */
  retry(): void {
    this.#actions.retry();
  }

  /** Takes what is shown now. To be called before all else in each update. */
  show(picked: WholeReport | undefined, isLoading: boolean): void {
    this.#picked = picked;
    this.#fragment.show(picked, isLoading);
    this.actions?.show(picked);
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
    return markedText(text, [...(this.actions?.proofing.marks(part, block, from) ?? []), ...terms]);
  }

  /** The button beside the heading of a part, which copies the link to it. */
  button(part: OutlinePart): TemplateResult | undefined {
    return this.#picked && this.#links.button(part, this.#picked.language);
  }

  /** What stands at the end of a part: the link to the cell that has the focus, the terms in the labels of its table. */
  end(part: OutlinePart): unknown {
    if (!this.#picked) return nothing;
    const { report, language } = this.#picked;
    const bar = this.#links.areWanted ? this.actions?.copies.bar(part) : undefined;
    return html`${bar ?? nothing} ${this.#terms.list(report.format, part, language)}`;
  }

  /**
   * The place of the tip beside whatever was pressed last. It stands once in the view. It is in the accessibility tree while there is nothing
   * in it, so that what comes there is announced.
   */
  tip(): TemplateResult {
    const tip = this.actions?.tip;
    return html`<div class=${tip?.isOpen ? 'tip open' : 'tip'} id=${TIP_ID} role="status">${tip?.content() ?? nothing}</div>`;
  }
}

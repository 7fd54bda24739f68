import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { loadPart } from '../../../dom/load-part.js';
import { partTitle } from '../../../formats/part-title.js';
import { cellOf } from '../../../formats/named-cells.js';
import { formatOf } from '../../../formats/formats.js';
import { say } from '../../../i18n/translate.js';
import type { ProseBlock } from '../../../outline/prose-blocks.js';
import type { Failure } from '../../../report/error.js';
import { LoadedCode } from '../../base/loaded-code.js';
import type { ReportCheck } from '../../statutory-table/check/report-check.js';
import { StatutoryTable } from '../../statutory-table/statutory-table.js';
import type { WholeReport } from '../picked-report.js';
import type { ReportElement } from '../report-settings.js';
import { sayReport } from '../say-report.js';
import type { TextMark } from '../terms/marked-text.js';
import type { Tip } from '../tip/tip.js';

/** The check of a whole report, with `check`: its code is loaded when that is first wanted. */
export class Proofing implements ReactiveController {
  readonly #host: ReportElement;
  readonly #root: ShadowRoot;
  readonly #checks: LoadedCode<ReportCheck>;
  #picked: WholeReport | undefined;

  /** @param goToCell scrolls to a cell and moves the focus there */
  constructor(host: ReportElement, root: ShadowRoot, tip: Tip, goToCell: (path: string) => void) {
    this.#host = host;
    this.#root = root;
    const ways = {
      toCell: (path: string) => (this.#hasCell(path) ? () => goToCell(path) : undefined),
      toSentence: (id: string) => this.#goToSentence(id),
      explain: (anchor: HTMLElement, content: () => unknown) => tip.toggle(anchor, content),
    };
    this.#checks = new LoadedCode<ReportCheck>(
      host,
      async () => new (await loadPart('check', () => import('../../statutory-table/check/check.js'))).ReportCheck(host, root, ways),
      () => host.check,
    );
    host.addController(this);
  }

  /** Why the check could not be loaded, where it is wanted. */
  get failure(): Failure | undefined {
    return this.#checks.failure;
  }

  /** Forgets that failure, in the tables too, so that the next update tries again. */
  retry(): void {
    if (!this.failure) return;
    this.#checks.retry();
    for (const table of this.#root.querySelectorAll('[data-part]')) if (table instanceof StatutoryTable) table.retry();
  }

  hostUpdated(): void {
    this.#checks.code?.updated();
  }

  /** Takes what is shown now. To be called before the report is rendered. */
  show(picked: WholeReport | undefined): void {
    this.#picked = picked;
    if (picked) this.#checks.code?.show(this.#host.check ? picked : undefined, picked.language);
  }

  /** What was found, above the report. */
  list(): TemplateResult | typeof nothing {
    return this.#host.check ? (this.#checks.code?.list() ?? nothing) : nothing;
  }

  /** Which parts the report does not have. */
  missing(): TemplateResult | typeof nothing {
    const { outline, report, language } = this.#picked ?? {};
    if (!this.#host.check || !outline || !report || !language || outline.missing.length === 0) return nothing;
    const format = formatOf(report.format);
    const parts = outline.missing.map((key) => language.label(partTitle(format, key))).join(say(language, 'joiner'));
    return html`<p class="missing">${sayReport(language, 'report:missing', { parts })}</p>`;
  }

  /**
   * What does not agree with the tables in a text of a part.
   *
   * @param block the paragraph whose text it is
   * @param from where the text begins in that of the paragraph
   */
  marks(part: string, { index, offset }: ProseBlock, from: number): TextMark[] {
    const marks = this.#host.check ? (this.#checks.code?.marksIn(part, index) ?? []) : [];
    // Where a clause begins in the heading before the text, the rest of it is marked.
    return marks.map(({ start, end, wrap }) => ({ start: Math.max(0, start - offset - from), end: end - offset - from, wrap }));
  }

  #hasCell(path: string): boolean {
    const { report, outline } = this.#picked ?? {};
    const [part] = path.split('.');
    return !!report && !!outline?.parts.some(({ key }) => key === part) && cellOf(formatOf(report.format), path) !== undefined;
  }

  #goToSentence(id: string): void {
    const sentence = this.#root.getElementById(id);
    sentence?.focus({ preventScroll: true });
    sentence?.scrollIntoView({ block: 'center' });
  }
}

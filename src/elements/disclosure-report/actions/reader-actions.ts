import type { Failure } from '../../../report/error.js';
import { Fragments } from '../links/fragments.js';
import { LinkCopies } from '../links/link-copies.js';
import type { WholeReport } from '../picked-report.js';
import { Proofing } from '../proofing/proofing.js';
import type { ReportElement } from '../report-settings.js';
import { Explanations } from '../terms/explanations.js';
import { Tip } from '../tip/tip.js';
import { DownloadMenu } from '../tools/download-menu.js';

/**
 * What a reader does in a report: follows and copies links to its parts and cells, has terms explained, saves files, with `check` goes through
 * what was found. What it returns is put into the templates of the view.
 */
export class ReaderActions {
  readonly tip: Tip;
  readonly explanations: Explanations;
  readonly fragments: Fragments;
  readonly copies: LinkCopies;
  readonly downloads: DownloadMenu;
  readonly proofing: Proofing;

  constructor(host: ReportElement, root: ShadowRoot) {
    this.tip = new Tip(host, root);
    this.explanations = new Explanations(this.tip);
    this.fragments = new Fragments(host, root);
    this.copies = new LinkCopies(host, root, this.tip);
    this.downloads = new DownloadMenu(host, root);
    this.proofing = new Proofing(host, root, this.tip, (path) => this.fragments.goToCell(path));
  }

  /** Why something that is wanted could not be loaded. */
  get failure(): Failure | undefined {
    return this.proofing.failure;
  }

  /** Forgets that failure, so that the next update tries again. */
  retry(): void {
    this.proofing.retry();
  }

  /** Takes what is shown now. To be called before all else in each update. */
  show(picked: WholeReport | undefined): void {
    this.tip.keepFor(picked?.report);
    this.explanations.show(picked?.language);
    this.copies.show(picked);
    this.proofing.show(picked);
  }
}

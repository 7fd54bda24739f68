import type { ReactiveController } from 'lit';
import type { ActionsOnDemand } from '../actions/actions-on-demand.js';
import type { WholeReport } from '../picked-report.js';
import type { ReportElement } from '../report-settings.js';
import { linkTarget } from './fragment.js';
import { joinPage, offerFragment } from './page-fragment.js';
import type { FragmentPlace } from './page-fragment.js';

/** Tells whether a report has what the fragment of the page's address names. What goes there is loaded then. A report that is loading is waited for. */
export class ReportFragment implements ReactiveController, FragmentPlace {
  readonly element: ReportElement;
  readonly #root: ShadowRoot;
  readonly #actions: ActionsOnDemand;
  #leavePage: (() => void) | undefined;
  #picked: WholeReport | undefined;
  #isLoading = true;

  constructor(host: ReportElement, root: ShadowRoot, actions: ActionsOnDemand) {
    this.element = host;
    this.#root = root;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leavePage = joinPage(this);
  }

  hostDisconnected(): void {
    this.#leavePage?.();
    this.#leavePage = undefined;
  }

  hostUpdated(): void {
    // Before the tables are there, nothing in them can be found.
    if (this.#picked || !this.#isLoading) offerFragment();
  }

  /** Takes what is shown now. To be called before the report is rendered. */
  show(picked: WholeReport | undefined, isLoading: boolean): void {
    this.#picked = picked;
    this.#isLoading = isLoading;
  }

  take(fragment: string, isFollowed: boolean): 'taken' | 'absent' | 'waiting' {
    if (!this.#picked) return this.#isLoading ? 'waiting' : 'absent';
    const target = linkTarget(fragment, this.#picked, this.#root);
    if (!target) return 'absent';
    const { code } = this.#actions;
    code?.fragments.take(target, isFollowed);
    if (code) return 'taken';
    this.#actions.want();
    return 'waiting';
  }

  leave(): void {
    this.#actions.code?.fragments.leave();
  }
}

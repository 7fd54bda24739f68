import type { ReactiveElement } from 'lit';
import type { FindingGroup } from '../../../checking/finding-groups.js';

/** What the reader has opened in a list of findings. */
export class OpenFindings {
  readonly #host: ReactiveElement;
  readonly #groups = new Set<FindingGroup>();
  #isWhole = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Whether all groups are shown, however many there are. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Whether the details and consequences of a group are shown. */
  readonly isOpen = (group: FindingGroup): boolean => this.#groups.has(group);

  readonly toggle = (group: FindingGroup): void => {
    if (!this.#groups.delete(group)) this.#groups.add(group);
    this.#host.requestUpdate();
  };

  readonly toggleRest = (): void => {
    this.#isWhole = !this.#isWhole;
    this.#host.requestUpdate();
  };

  /** Closes everything, for other findings. */
  reset(): void {
    this.#groups.clear();
    this.#isWhole = false;
  }
}

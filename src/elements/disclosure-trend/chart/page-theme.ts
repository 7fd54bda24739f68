import type { ReactiveController, ReactiveElement } from 'lit';
import type { ChartTheme } from '../../../charts/chart-theme.js';
import { pageTheme } from './page-colors.js';

const isSameTheme = (one: ChartTheme | undefined, other: ChartTheme): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Provides the colours and fonts that charts take from the page. It reads them once per update. */
export class PageTheme implements ReactiveController {
  /** The theme: the same object until it changes; undefined before the host was shown. */
  theme: ChartTheme | undefined;

  readonly #host: ReactiveElement;
  readonly #findProbe: () => Element | null;

  /**
   * @param findProbe returns the element that colours are read from, a child of the host's outermost part; null where it is not there yet
   */
  constructor(host: ReactiveElement, findProbe: () => Element | null) {
    this.#host = host;
    this.#findProbe = findProbe;
    host.addController(this);
  }

  hostUpdate(): void {
    this.theme = this.#now();
  }

  // The probe comes with the first update that has a trend; charts wait for it.
  hostUpdated(): void {
    if (!this.theme) this.follow();
  }

  /** Updates the host where the page looks different from the last update. */
  follow(): void {
    if (this.#now() !== this.theme) this.#host.requestUpdate();
  }

  #now(): ChartTheme | undefined {
    const probe = this.#findProbe();
    const base = probe?.parentElement;
    if (!probe || !base) return this.theme;
    const now = pageTheme(base, probe);
    return isSameTheme(this.theme, now) ? this.theme : now;
  }
}

import type { ReactiveController } from 'lit';
import type { ChartAccent, ChartTheme } from '../../../charts/chart-theme.js';
import type { TrendElement } from '../trend-settings.js';
import { pageTheme } from './page-colors.js';
import { jsonOf } from '../../../values/json-text.js';

const accentOf = ({ accent }: TrendElement): ChartAccent => (accent === 'red' || accent === 'ink' ? accent : 'blue');

const isSameTheme = (one: ChartTheme | undefined, other: ChartTheme): boolean => jsonOf(one) === jsonOf(other);

/** Provides the colours and fonts that charts take from the page. It reads them once per update. */
export class PageTheme implements ReactiveController {
  /** The theme: the same object until it changes; undefined before the host was shown. */
  theme: ChartTheme | undefined;

  /** Whether the page looks different for a while, as while it is printed, without charts having to follow. */
  isHeld = false;

  readonly #host: TrendElement;
  readonly #findProbe: () => Element | null;

  /**
   * @param findProbe returns the element that colours are read from, a child of the host's outermost part; null where it is not there yet
   */
  constructor(host: TrendElement, findProbe: () => Element | null) {
    this.#host = host;
    this.#findProbe = findProbe;
    host.addController(this);
  }

  hostUpdate(): void {
    this.theme = this.#now();
  }

  hostDisconnected(): void {
    this.isHeld = false;
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
    if (!probe || !base || (this.theme && this.isHeld)) return this.theme;
    const now = pageTheme(base, probe, accentOf(this.#host));
    return isSameTheme(this.theme, now) ? this.theme : now;
  }
}

import type { ReactiveController, ReactiveElement } from 'lit';
import { whenResized } from '../../dom/element-size.js';
import { Printing } from '../../dom/printing.js';
import { isVertical } from '../../dom/writing-mode.js';
import { USUAL_DIGITS } from '../../tables/table-layout.js';
import type { TableLayout } from '../../tables/table-layout.js';

/** The size of a compact table's type: 14, 13 and 12 pixels where that of the page is 16. */
export type TypeSize = 'medium' | 'small' | 'smallest';

/** How a table is laid out in the room that it has. */
export interface Fit {
  readonly layout: TableLayout;
  readonly size: TypeSize;
}

/** The layout that a page asks for: one of them, or the one that fits. */
export type WantedLayout = TableLayout | 'auto';

/** In the order in which they are tried. Each is the class of a gauge, as wide as the table would at least be. */
const FITS: Readonly<Record<'wide' | TypeSize, Fit>> = {
  wide: { layout: 'wide', size: 'medium' },
  medium: { layout: 'compact', size: 'medium' },
  small: { layout: 'compact', size: 'small' },
  smallest: { layout: 'compact', size: 'smallest' },
};

/**
 * How much wider than needed a place must be before a table becomes wide again. A table that changes its height may bring a scroll bar, which takes room away:
 * it must not change back for that.
 */
const MARGIN_PX = 32;

/** Where nothing was measured yet, a table of this width, in `em`, is taken to be wide. */
const LIKELY_WIDTH = 45;

/** The room on a sheet of A4 between margins of two centimetres, and the size of a table's type there, in that of the text around it. */
const PAPER_WIDTH_PX = 640;
const PAPER_TYPE = 0.75;

/** The last measurement for each kind of element: on one page, tables of one kind usually have equal room. */
const LAST = new Map<string, { readonly fit: Fit; readonly fits: boolean }>();

/** What is likely to fit, before there is anything to measure. */
function likelyFit(host: HTMLElement): Fit {
  const { fontSize } = getComputedStyle(host);
  const room = isVertical(host) ? host.offsetHeight : host.offsetWidth;
  // One that is not displayed is measured once it is.
  return room > 0 && room < LIKELY_WIDTH * parseFloat(fontSize) ? FITS.small : FITS.wide;
}

/**
 * Chooses the layout of a table and the size of its type by the room that the element has, not by the window, and updates the host when they change. The host
 * renders an element `.gauges` with an empty child for each of `FITS`, whose styles make it as wide as the table would at least be: so the language, the
 * fonts and the number of digits count, and what fits is measured without drawing it.
 */
export class TableFit implements ReactiveController {
  /** Whether the table has the room that it needs; until that is measured, whether the last of its kind had. */
  fits = true;
  /** Whether lines run from top to bottom, as far as that was measured. */
  isVertical = false;

  readonly #host: ReactiveElement;
  readonly #wanted: () => WantedLayout;
  #fit: Fit | undefined;
  #isPrinting = false;
  /** Whether that was measured, and is no guess. */
  #isMeasured = false;
  #base: HTMLElement | null = null;
  #longest = USUAL_DIGITS;
  #widths = '';
  #gauges: HTMLElement | null = null;
  #ends: readonly (() => void)[] = [];

  /**
   * @param wanted returns the layout that the page asks for
   */
  constructor(host: ReactiveElement, wanted: () => WantedLayout) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
    new Printing(
      host,
      () => this.#print(true),
      () => this.#print(false),
    );
  }

  /** Whether the page is being printed. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  /** What fits. */
  get current(): Fit {
    const wanted = this.#wanted();
    const fit = this.#isPrinting ? this.#paperFit() : (this.#fit ?? FITS.wide);
    if (wanted === 'auto' || wanted === fit.layout) return fit;
    return wanted === 'wide' ? FITS.wide : FITS.medium;
  }

  /** Says how many characters the longest number of each column has. */
  setDigits(digits: readonly number[]): void {
    const longest = Math.max(...digits);
    // A wide table may have other columns than a compact one would have: the styles take the longest of all for each.
    const isEachSaid = longest > USUAL_DIGITS && this.current.layout === 'compact';
    const widths = isEachSaid ? digits.map((count) => `max(var(--_least-number-width), ${count}ch)`).join(' + ') : '';
    const { renderRoot } = this.#host;
    const base = renderRoot.querySelector<HTMLElement>('.base');
    // Everything is drawn anew after an exception, and where a translator has been.
    if (base !== this.#base) [this.#base, this.#longest, this.#widths] = [base, USUAL_DIGITS, ''];
    if (longest !== this.#longest) base?.style.setProperty('--_digits', String(longest));
    this.#longest = longest;
    if (widths === this.#widths) return;
    this.#widths = widths;
    // On each of those below, since the least width of a number depends on their classes.
    for (const { style } of renderRoot.querySelectorAll<HTMLElement>('.region, .gauges > *')) style.setProperty('--_number-widths', widths);
  }

  hostConnected(): void {
    if (this.#fit) return;
    const last = LAST.get(this.#host.localName);
    this.#fit = last?.fit ?? likelyFit(this.#host);
    this.fits = last?.fits ?? true;
  }

  // When the host comes back to the page it updates for the language of its new place, and this observes again.
  hostUpdated(): void {
    const gauges = this.#host.isConnected ? this.#host.renderRoot.querySelector<HTMLElement>('.gauges') : null;
    if (gauges === this.#gauges) return;
    this.#end();
    this.#gauges = gauges;
    if (!gauges) return;
    const measure = (): void => this.#measure(gauges);
    this.#ends = [gauges, ...gauges.children].map((node) => whenResized(node, measure));
  }

  hostDisconnected(): void {
    this.#end();
  }

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#host.requestUpdate();
  }

  /** What fits on paper: a table that has most of a phone has most of a page, and one in a narrow column of a wide window has no more there. */
  #paperFit(): Fit {
    const gauge = this.#gauges?.querySelector<HTMLElement>('.wide');
    if (!this.#gauges || !gauge) return FITS.wide;
    const room = Math.min(PAPER_WIDTH_PX, this.#gauges.offsetWidth + Math.max(0, PAPER_WIDTH_PX - innerWidth));
    return gauge.offsetWidth * PAPER_TYPE <= room ? FITS.wide : FITS.medium;
  }

  #measure(gauges: HTMLElement): void {
    const vertical = isVertical(gauges);
    const sizeOf = (node: HTMLElement): number => (vertical ? node.offsetHeight : node.offsetWidth);
    const room = sizeOf(gauges);
    if (room === 0) return;
    this.isVertical = vertical;
    const before = this.current;
    const names = Object.keys(FITS) as (keyof typeof FITS)[];
    const wanted = this.#wanted();
    const fitting = names.find((name) => {
      const gauge = gauges.querySelector<HTMLElement>(`.${name}`);
      if (!gauge || (wanted !== 'auto' && wanted !== FITS[name].layout)) return false;
      const isWider = name === 'wide' && this.#isMeasured && before.layout === 'compact';
      return sizeOf(gauge) + (isWider ? MARGIN_PX : 0) <= room;
    });
    this.#fit = FITS[fitting ?? (wanted === 'wide' ? 'wide' : 'smallest')];
    this.#isMeasured = true;
    this.fits = fitting !== undefined;
    LAST.set(this.#host.localName, { fit: this.#fit, fits: this.fits });
    const { layout, size } = this.current;
    if (layout === before.layout && size === before.size) return;
    // Not within the observer's callback: changing a size there causes an error event on the window.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }

  #end(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#gauges = null;
  }
}

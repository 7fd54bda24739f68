import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChartPicture, MarkBox } from '../../../charts/chart-picture.js';
import { swatch } from '../../../charts/swatch.js';
import { pointDetails, pointValueText } from '../../../trend/trend-text.js';
import { sayTrend } from '../../../trend/trend-words.js';
import type { PointPlace } from './mark-steps.js';

/** The room between a tip and its mark, in CSS pixels. */
const GAP = 8;

function line({ panel, trend, theme }: ChartPicture, { series: place, index }: PointPlace, isAimed: boolean): TemplateResult | null {
  const series = panel.series[place];
  const point = series?.points[index];
  if (!series || !point) return null;
  const details = [pointValueText(point, panel, trend), ...pointDetails(series, index, panel, trend)];
  const said = details.join(sayTrend(trend.language, 'comma'));
  return html`<li class=${isAimed ? 'aimed' : nothing}>${swatch(panel, place, theme)} ${series.name} <b>${said}</b></li>`;
}

/** Every series at the position of a point, the current one in bold. */
function lines(picture: ChartPicture, { series, index }: PointPlace): TemplateResult {
  const { panel, trend, hidden } = picture;
  const shown = panel.series.map((_, place) => place).filter((place) => !hidden.has(place));
  return html`<p>${trend.positions[index]?.label}</p>
    <ul>
      ${shown.map((place) => line(picture, { series: place, index }, place === series) ?? nothing)}
    </ul>`;
}

/**
 * The tip of one position, beside the pointer or the focus. The marks have the same content. It stays after a touch, until Escape or a touch
 * elsewhere closes it.
 */
export class TrendTip {
  readonly #root: HTMLElement;
  readonly #plot: HTMLElement;
  /** The window that it listens to while it is shown: the element may be moved to another document. */
  #window: Window | undefined;

  /**
   * @param root the element that is shown and hidden
   * @param plot the chart that it belongs to
   */
  constructor(root: HTMLElement, plot: HTMLElement) {
    this.#root = root;
    this.#plot = plot;
  }

  hide(): void {
    this.#root.hidden = true;
    this.#window?.removeEventListener('keydown', this.#hideOnEscape, true);
    this.#window?.removeEventListener('pointerdown', this.#hideElsewhere, true);
    this.#window = undefined;
  }

  /**
   * Shows the tip of a point.
   *
   * @param box where the point is
   * @param width the width of the picture
   */
  show(picture: ChartPicture, point: PointPlace, box: MarkBox, width: number): void {
    render(lines(picture, point), this.#root);
    this.#root.hidden = false;
    if (!this.#window) {
      this.#window = this.#root.ownerDocument.defaultView ?? window;
      // It can be dismissed wherever the focus is (WCAG 2.2, 1.4.13).
      this.#window.addEventListener('keydown', this.#hideOnEscape, true);
      this.#window.addEventListener('pointerdown', this.#hideElsewhere, true);
    }
    this.#place(box, width);
  }

  /** Beside the mark rather than below it, as tips of table cells are: the marks of one position are above each other. */
  #place(box: MarkBox, width: number): void {
    const { offsetWidth, offsetHeight } = this.#root;
    const right = box.x + box.width + GAP;
    const left = right + offsetWidth <= width ? right : Math.max(0, box.x - GAP - offsetWidth);
    const isOverMark = left < box.x + box.width && left + offsetWidth > box.x;
    const top = isOverMark ? box.y + box.height + GAP : Math.max(0, box.y + box.height / 2 - offsetHeight / 2);
    this.#root.style.setProperty('left', `${left}px`);
    this.#root.style.setProperty('top', `${top}px`);
  }

  readonly #hideOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };

  readonly #hideElsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this.#plot)) this.hide();
  };
}

import type { ChartPicture, MarkBox } from '../../charts/chart-picture.js';
import { swatch } from '../../charts/swatch.js';
import { pointDetails, pointValueText } from '../../trend/trend-text.js';
import { sayTrend } from '../../trend/trend-words.js';
import { element } from '../../dom/dom.js';
import type { Aim } from './trend-marks.js';

/** The room between a tip and its mark, in CSS pixels. */
const GAP = 8;

function line(picture: ChartPicture, place: number, index: number): HTMLElement | null {
  const { panel, trend, theme } = picture;
  const series = panel.series[place];
  const point = series?.points[index];
  if (!series || !point) return null;
  const comma = sayTrend(trend.language, 'comma');
  const said = [pointValueText(point, panel, trend), ...pointDetails(series, index, panel, trend)].join(comma);
  return element('li', '', swatch(panel, place, theme), ` ${series.name} `, element('b', '', said));
}

/** What a chart says of one position beside the pointer or the focus: every series, the one that is aimed at in bold. What it says, the marks say too. */
export class TrendTip {
  readonly root = element('div', 'tip');

  constructor() {
    this.root.setAttribute('aria-hidden', 'true');
    this.root.hidden = true;
  }

  hide(): void {
    this.root.hidden = true;
    removeEventListener('keydown', this.#onKey, true);
  }

  /**
   * Shows what there is at a point.
   *
   * @param box where the point is
   * @param width the width of the picture
   */
  show(picture: ChartPicture, { series: aimed, index }: Aim, box: MarkBox, width: number): void {
    const { panel, trend, hidden } = picture;
    const position = trend.positions[index];
    const lines = panel.series.flatMap((_, place) => {
      const found = hidden.has(place) ? null : line(picture, place, index);
      if (place === aimed) found?.classList.add('aimed');
      return found ?? [];
    });
    this.root.replaceChildren(element('p', '', position?.label ?? ''), element('ul', '', ...lines));
    this.root.hidden = false;
    // It can be closed wherever the focus is (WCAG 2.2, 1.4.13).
    addEventListener('keydown', this.#onKey, true);
    const { offsetWidth, offsetHeight } = this.root;
    const right = box.x + box.width + GAP;
    const left = right + offsetWidth <= width ? right : Math.max(0, box.x - GAP - offsetWidth);
    const overlapsMark = left < box.x + box.width && left + offsetWidth > box.x;
    const top = overlapsMark ? box.y + box.height + GAP : Math.max(0, box.y + box.height / 2 - offsetHeight / 2);
    this.root.style.setProperty('left', `${left}px`);
    this.root.style.setProperty('top', `${top}px`);
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };
}

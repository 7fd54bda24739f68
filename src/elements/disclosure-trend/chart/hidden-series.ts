import type { TrendPanel } from '../../../trend/trend.js';
import { jsonOf } from '../../../values/json-text.js';

const NOTHING_HIDDEN: ReadonlySet<number> = new Set();

/** The key that all charts of the same metrics share. */
const keyOf = ({ series }: TrendPanel): string => jsonOf(series.filter(({ isTotal }) => !isTotal).map(({ metric }) => metric));

/**
 * Which series the reader has hidden in each chart. They stay hidden when the same metrics are shown for other reports, in shares or in
 * another language.
 */
export class HiddenSeries {
  readonly #hidden = new Map<string, ReadonlySet<number>>();

  /** The hidden series of a panel, by index: the same set until that changes. */
  of(panel: TrendPanel): ReadonlySet<number> {
    return this.#hidden.get(keyOf(panel)) ?? NOTHING_HIDDEN;
  }

  /** Hides or shows a series. The last visible one cannot be hidden: an empty chart would say nothing. */
  toggle(panel: TrendPanel, series: number): void {
    const hidden = new Set(this.of(panel));
    if (!hidden.delete(series)) hidden.add(series);
    if (hidden.size < panel.series.length) this.#hidden.set(keyOf(panel), hidden);
  }
}

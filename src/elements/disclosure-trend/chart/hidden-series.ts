import type { TrendPanel } from '../../../trend/trend.js';

const NOTHING_HIDDEN: ReadonlySet<number> = new Set();

/** What all charts of the same metrics have in common. */
const keyOf = ({ series }: TrendPanel): string => JSON.stringify(series.filter(({ isTotal }) => !isTotal).map(({ metric }) => metric));

/** Which series the reader has left out of each chart. They stay left out when the same metrics are shown of other reports, in shares or in another language. */
export class HiddenSeries {
  readonly #hidden = new Map<string, ReadonlySet<number>>();

  /** The series that are left out of a panel, by their places: the same set as long as that does not change. */
  of(panel: TrendPanel): ReadonlySet<number> {
    return this.#hidden.get(keyOf(panel)) ?? NOTHING_HIDDEN;
  }

  /** Leaves a series out, or takes it in again. The last one stays: a chart of nothing would say nothing. */
  toggle(panel: TrendPanel, series: number): void {
    const hidden = new Set(this.of(panel));
    if (!hidden.delete(series)) hidden.add(series);
    if (hidden.size < panel.series.length) this.#hidden.set(keyOf(panel), hidden);
  }
}

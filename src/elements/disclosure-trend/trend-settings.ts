import type { ChartType } from '../../formats/topic.js';

/** What of a trend is seen first: its charts or its table. */
export const TREND_VIEWS = ['chart', 'table'] as const;
export type TrendViewName = (typeof TREND_VIEWS)[number];

/** What is compared: the years of one agency, or the agencies in one year. */
export const COMPARISONS = ['year', 'agency'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What the element is set to by its attributes and properties. */
export interface TrendSettings {
  readonly metrics: string | null;
  readonly topic: string | null;
  readonly type: ChartType | null;
  readonly by: Comparison;
  readonly from: number | null;
  readonly to: number | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly shares: boolean;
  readonly view: TrendViewName;
  readonly download: boolean;
  readonly headingLevel: number;
}

/** What the view has the element do. */
export interface TrendActions {
  /** Changes what is seen. */
  readonly setView: (view: TrendViewName) => void;
  readonly setShares: (shares: boolean) => void;
  /** Updates the element at once, for what cannot wait for its turn: a page that is printed. */
  readonly updateNow: () => void;
}

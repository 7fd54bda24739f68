import type { LitElement } from 'lit';
import type { ChartType } from '../../formats/topic.js';
import type { ReportSelection } from '../../report/error.js';

/** What a trend shows first: its charts or its table. */
export const TREND_VIEWS = ['chart', 'table'] as const;
export type TrendViewName = (typeof TREND_VIEWS)[number];

/** What is compared: the years of one agency, or the agencies in one year. */
export const COMPARISONS = ['year', 'agency'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** The files that a trend can be saved as, in the order in which they are offered. */
export const DOWNLOADS = ['png', 'svg', 'csv'] as const;
export type Download = (typeof DOWNLOADS)[number];

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

/** The element as its view sees it: its settings, of which the reader can change two. */
export interface TrendElement extends LitElement, Omit<TrendSettings, 'agency' | 'year' | 'shares' | 'view'> {
  readonly accent: string | null;
  shares: boolean;
  get view(): TrendViewName;
  set view(value: TrendViewName);
}

/** The settings of an element, with the report that it is to show. */
export function settingsOf(element: TrendElement, wanted: ReportSelection): TrendSettings {
  const { metrics, topic, type, by, from, to, shares, view, download, headingLevel } = element;
  return { metrics, topic, type, by, from, to, shares, view, download, headingLevel, ...wanted };
}

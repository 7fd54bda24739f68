import type { TablePartKey } from '../../formats/formats.js';
import type { Language } from '../../i18n/language.js';
import type { TrendQuery } from '../../trend/trend.js';

/** What of a report is written by itself: one of its tables, or the years side by side. */
export type HtmlPart = TablePartKey | 'trend';

/** How a report is written as HTML. */
export interface HtmlOptions {
  /**
   * `page` is a whole page with its own styles; `fragment` is what a content management system keeps of what is pasted into an article: headings,
   * paragraphs, plain tables and links, without a class, a style or an id.
   */
  readonly form: 'page' | 'fragment';
  /** The language of labels and headings; Chinese by default. What was published stays as it is. */
  readonly language?: Language;
  /** The level of the first heading, from 1 to 6: 1 by default in a page, 2 in a fragment. */
  readonly headingLevel?: number;
  /** Whose report, of several; that of the first one by default. */
  readonly agency?: string | null;
  /** Of which year; the latest by default. */
  readonly year?: number | null;
  /** Only this part of it, as the element of that part shows it; the whole report by default. */
  readonly part?: HtmlPart;
  /** Whether, or how, the years are shown below the report: in a page by default, where there are several, in a fragment not. */
  readonly trend?: boolean | TrendQuery;
  /** What a blank cell says; nothing by default. */
  readonly blank?: string;
  /**
   * Whether the tables of a fragment have the merged cells of the official form. By default, they have not: their headings are repeated in each row, so
   * that no number moves under another heading where a system takes `colspan` and `rowspan` away. Those of a page are always merged.
   */
  readonly merged?: boolean;
}

/** The options with what they leave open filled in. */
export interface HtmlSettings {
  readonly isPage: boolean;
  /** Whether the tables of a fragment have merged cells. */
  readonly isMerged: boolean;
  readonly language: Language;
  readonly level: number;
  readonly blank: string;
  /** The language of what was published, where that is not the language of the labels. */
  readonly published: string | undefined;
}

/** The settings of some options. */
export function htmlSettings({ form, language, headingLevel = 0, blank = '', merged = false }: HtmlOptions, usual: Language): HtmlSettings {
  const isPage = form === 'page';
  const used = language ?? usual;
  return {
    isPage,
    isMerged: merged,
    language: used,
    level: [1, 2, 3, 4, 5, 6].includes(headingLevel) ? headingLevel : isPage ? 1 : 2,
    blank,
    published: used.tag.startsWith('zh') ? undefined : 'zh-CN',
  };
}

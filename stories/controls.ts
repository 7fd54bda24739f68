import type { StoryArgs } from './story.js';

/** What a story's argument is set with in Storybook: see `argTypes` there. */
export interface Control {
  readonly control: string | { readonly type: 'range'; readonly min: number; readonly max: number };
  readonly options?: readonly string[];
}

type Controls = Readonly<Partial<Record<keyof StoryArgs, Control>>>;

/** Where the data comes from, and what every element takes. */
const COMMON: Controls = {
  report: { control: 'object' },
  json: { control: 'text' },
  src: { control: 'text' },
  year: { control: 'number' },
  agency: { control: 'text' },
  headingLevel: { control: { type: 'range', min: 1, max: 6 } },
  withoutHeading: { control: 'boolean' },
  accent: { control: 'select', options: ['blue', 'red', 'ink'] },
  look: { control: 'select', options: ['', 'official'] },
  lang: { control: 'select', options: ['zh-CN', 'zh-Hant', 'en'] },
};

/** What the page around an element decides. */
const PAGE: Controls = {
  width: { control: { type: 'range', min: 280, max: 1400 } },
  dir: { control: 'select', options: ['ltr', 'rtl'] },
  className: { control: 'select', options: ['', 'large', 'vertical'] },
};

/** What elements with statutory tables take. */
const TABLES: Controls = {
  blank: { control: 'text' },
  compare: { control: 'boolean' },
  check: { control: 'boolean' },
  layout: { control: 'select', options: ['auto', 'wide', 'compact'] },
  hideZeroRows: { control: 'boolean' },
  focusableCells: { control: 'boolean' },
};

const TABLE: Controls = { ...TABLES, download: { control: 'boolean' } };

const REPORT: Controls = {
  ...TABLES,
  figures: { control: 'text' },
  tools: { control: 'text' },
  trend: { control: 'boolean' },
  route: { control: 'boolean' },
};

const TREND: Controls = {
  metrics: { control: 'text' },
  topic: { control: 'select', options: ['applications', 'results', 'applicants', 'reviews', 'disclosure'] },
  type: { control: 'select', options: ['bar', 'line', 'stacked'] },
  by: { control: 'select', options: ['year', 'agency'] },
  from: { control: 'number' },
  to: { control: 'number' },
  shares: { control: 'boolean' },
  view: { control: 'select', options: ['chart', 'table'] },
  download: { control: 'boolean' },
};

/** What each element takes of its own. */
const OWN: Readonly<Record<string, Controls>> = {
  'disclosure-table': TABLE,
  'application-matrix': TABLE,
  'review-litigation-grid': TABLE,
  'disclosure-report': REPORT,
  'disclosure-trend': TREND,
};

/** The controls of an element's stories: one for each of its attributes, which `npm run lint` checks, and for what the page decides. */
export const controlsOf = (tag: string): Controls => ({ ...OWN[tag], ...COMMON, ...PAGE });

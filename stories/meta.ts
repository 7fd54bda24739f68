import { storyElement } from './story.js';
import type { StoryArgs } from './story.js';

/** The shared metadata of one element's stories, as Storybook expects it. */
export interface StoryMeta {
  readonly title: string;
  readonly component: string;
  readonly render: (args: StoryArgs) => HTMLElement;
  readonly argTypes: Readonly<Record<string, object>>;
}

export const meta = (tag: string): StoryMeta => ({
  title: tag,
  component: tag,
  render: (args) => storyElement(tag, args),
  argTypes: {
    report: { control: 'object' },
    json: { control: 'text' },
    src: { control: 'text' },
    year: { control: 'number' },
    agency: { control: 'text' },
    headingLevel: { control: { type: 'range', min: 1, max: 6 } },
    withoutHeading: { control: 'boolean' },
    blank: { control: 'text' },
    compare: { control: 'boolean' },
    check: { control: 'boolean' },
    layout: { control: 'select', options: ['auto', 'wide', 'compact'] },
    width: { control: { type: 'range', min: 280, max: 1400 } },
    accent: { control: 'select', options: ['blue', 'red', 'ink'] },
    look: { control: 'select', options: ['', 'official'] },
    metrics: { control: 'text' },
    topic: { control: 'select', options: ['applications', 'results', 'applicants', 'reviews', 'disclosure'] },
    type: { control: 'select', options: ['bar', 'line', 'stacked'] },
    by: { control: 'select', options: ['year', 'agency'] },
    from: { control: 'number' },
    to: { control: 'number' },
    shares: { control: 'boolean' },
    view: { control: 'select', options: ['chart', 'table'] },
    download: { control: 'boolean' },
    figures: { control: 'text' },
    tools: { control: 'text' },
    trend: { control: 'boolean' },
    route: { control: 'boolean' },
    lang: { control: 'select', options: ['zh-CN', 'zh-Hant', 'en'] },
    dir: { control: 'select', options: ['ltr', 'rtl'] },
    className: { control: 'select', options: ['', 'large', 'vertical'] },
  },
});

import { LAYOUT_STORIES, MATRIX_STORIES } from './layout-stories.js';
import { PART_STORIES } from './part-stories.js';
import { REPORT_STORIES } from './report-stories.js';
import type { Story } from './story.js';
import { TREND_STORIES } from './trend-stories.js';

/** The stories of each element, by its tag. */
export const STORIES_OF: Readonly<Record<string, Readonly<Record<string, Story>>>> = {
  'disclosure-report': REPORT_STORIES,
  'disclosure-table': { ...PART_STORIES, ...LAYOUT_STORIES },
  'application-matrix': { ...PART_STORIES, ...LAYOUT_STORIES, ...MATRIX_STORIES },
  'review-litigation-grid': { ...PART_STORIES, ...LAYOUT_STORIES },
  'disclosure-trend': TREND_STORIES,
};

/** Every story of every element, as a flat list. */
export const STORIES: readonly (Story & { readonly tag: string })[] = Object.entries(STORIES_OF).flatMap(([tag, stories]) =>
  Object.values(stories).map((story) => ({ tag, ...story })),
);

import { PART_STORIES } from './part-stories.js';
import type { Story } from './story.js';
import { TREND_STORIES } from './trend-stories.js';

/** The stories of each element, by its tag. */
export const STORIES_OF: Readonly<Record<string, Readonly<Record<string, Story>>>> = {
  'disclosure-table': PART_STORIES,
  'application-matrix': PART_STORIES,
  'review-litigation-grid': PART_STORIES,
  'disclosure-trend': TREND_STORIES,
};

/** Every story of every element, as a flat list. */
export const STORIES: readonly (Story & { readonly tag: string })[] = Object.entries(STORIES_OF).flatMap(([tag, stories]) =>
  Object.values(stories).map((story) => ({ tag, ...story })),
);

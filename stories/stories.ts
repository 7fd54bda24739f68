import { PART_STORIES } from './part-stories.js';
import type { Story } from './story.js';

const TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid'];

/** Every story of every element, for whoever loops over them. */
export const STORIES: readonly (Story & { readonly tag: string })[] = TAGS.flatMap((tag) =>
  Object.values<Story>(PART_STORIES).map((story) => ({ tag, ...story })),
);

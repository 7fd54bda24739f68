import * as applicationMatrix from './application-matrix.stories.js';
import * as disclosureTable from './disclosure-table.stories.js';
import * as reviewLitigationGrid from './review-litigation-grid.stories.js';
import type { Story } from './story.js';

const entries = ({ default: { component }, ...stories }: { default: { component: string } }) =>
  Object.values(stories as Record<string, Story>).map((story) => ({ tag: component, ...story }));

/** Every story of every element, for whoever loops over them. */
export const STORIES: readonly (Story & { readonly tag: string })[] = [disclosureTable, applicationMatrix, reviewLitigationGrid].flatMap(
  entries,
);

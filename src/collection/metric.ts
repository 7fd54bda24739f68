/**
 * What a trend follows over years or agencies, in terms of paths into a report's JSON: one path, or the difference or the share of two. A
 * path names a cell, or the rows of a group in one column, which are added up: `applications.results.refused.total`.
 */
export type Metric =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'difference' | 'share'; readonly path: string; readonly other: string };

import { memoize } from '../../values/memoize.js';
import type { BlockLabels, ColumnLabels, FormatLabels } from './format-labels.js';
import { isSlipOf, isStartOf, normalizedLabel, withoutYear } from './normalized-label.js';

// Whether a published heading is one of the format's. All texts are normalised.

/**
 * Whether a text is the heading right above a column. A heading that only resembles it is a different one: 上年制发件数 differs in one character.
 */
export const isLeafHeading = (text: string, { label }: ColumnLabels): boolean => text !== '' && withoutYear(text) === withoutYear(label);

/** Whether a text is a group of columns: the label itself, its start, or the label with a slip of the pen. */
export const isGroupHeading = (text: string, group: string): boolean =>
  text === group || withoutYear(text) === withoutYear(group) || isStartOf(text, group) || isSlipOf(text, group);

/** Whether a text is the heading of some column of a block. */
export const isLeafOf = (text: string, { leafLabels }: BlockLabels): boolean => text !== '' && leafLabels.has(withoutYear(text));

/** Whether a label is a heading of a block, of a column or of a group, whole. */
export const isHeadingLabel = (label: string, block: BlockLabels): boolean =>
  isLeafOf(label, block) || block.joined.has(label) || block.groupLabels.has(label);

/** Whether a published text, which need not be normalised, is a heading of a block. */
export const isHeadingOf = (text: string, block: BlockLabels): boolean => isHeadingLabel(normalizedLabel(text), block);

/** Tells of a label whether it is a heading of some block of a format. */
const headingFinder = /* @__PURE__ */ memoize(({ parts }: FormatLabels) => {
  const blocks = parts.flatMap((part) => part.blocks);
  return memoize((label: string): boolean => blocks.some((block) => isHeadingLabel(label, block)));
});

/** Whether a text is a heading of some block of a format, whole. */
export const isAnyHeading = (text: string, labels: FormatLabels): boolean => headingFinder(labels)(normalizedLabel(text));

/** Whether the headings above a heading fit a column: they are its groups, in order, of which some may be missing. */
function fitsGroups(above: readonly string[], groups: readonly string[]): boolean {
  let next = 0;
  for (const text of above) {
    const at = groups.findIndex((group, index) => index >= next && isGroupHeading(text, group));
    if (at < 0) return false;
    next = at + 1;
  }
  return true;
}

/** Whether headings above a column's heading are its groups; where other columns have the same heading, the innermost must be among them. */
export function isUnderGroups(above: readonly string[], { groups }: ColumnLabels, { hasTwins }: BlockLabels): boolean {
  const [inner, last] = [groups[groups.length - 1], above[above.length - 1]];
  const isTold = !hasTwins || (inner !== undefined && last !== undefined && isGroupHeading(last, inner));
  return isTold && fitsGroups(above, groups);
}

import { memoize } from '../../values/memoize.js';
import type { BlockLabels, ColumnLabels, FormatLabels } from './format-labels.js';
import { isSlipOf, isStartOf, normalizedLabel } from './normalized-label.js';

// Whether a published heading is one of the format's. All texts are normalised.

/** 本年制发件数 is also published as 制发件数 and 本年度制发件数: without a year, this year is meant. */
const THIS_YEAR = /^本年度?/;

const withoutYear = (label: string): string => label.replace(THIS_YEAR, '');

/**
 * Whether a text is the heading right above a column. A heading that only resembles it is a different one: 上年制发件数 differs in one character.
 */
export const isLeafHeading = (text: string, { label }: ColumnLabels): boolean => text !== '' && withoutYear(text) === withoutYear(label);

/** Whether a text is a group of columns: the label itself, its start, or the label with a slip of the pen. */
export const isGroupHeading = (text: string, group: string): boolean =>
  text === group || withoutYear(text) === withoutYear(group) || isStartOf(text, group) || isSlipOf(text, group);

/** What a block's headings are, for looking a text up: those of its columns, without a year, and those of its groups. */
const headingTexts = /* @__PURE__ */ memoize(({ columns }: BlockLabels) => ({
  leaves: new Set(columns.map(({ label }) => withoutYear(label))),
  groups: new Set(columns.flatMap(({ groups }) => groups)),
}));

/** Whether a text is the heading of some column of a block. */
export const isLeafOf = (text: string, block: BlockLabels): boolean => text !== '' && headingTexts(block).leaves.has(withoutYear(text));

/** Whether a text is a heading of a block, of a column or of a group, whole. */
export const isHeadingOf = (text: string, block: BlockLabels): boolean => {
  const label = normalizedLabel(text);
  return isLeafOf(label, block) || block.joined.has(label) || headingTexts(block).groups.has(label);
};

/** Whether a text is a heading of some block of a format, whole. */
export const isAnyHeading = (text: string, { parts }: FormatLabels): boolean =>
  parts.some(({ blocks }) => blocks.some((block) => isHeadingOf(text, block)));

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

/** Whether several columns of a block have the same heading, so that only the groups above distinguish them. */
const hasTwins = ({ columns }: BlockLabels): boolean => new Set(columns.map(({ label }) => label)).size < columns.length;

/** Whether headings above a column's heading are its groups; where other columns have the same heading, the innermost must be among them. */
export function isUnderGroups(above: readonly string[], { groups }: ColumnLabels, block: BlockLabels): boolean {
  const [inner, last] = [groups[groups.length - 1], above[above.length - 1]];
  const isTold = !hasTwins(block) || (inner !== undefined && last !== undefined && isGroupHeading(last, inner));
  return isTold && fitsGroups(above, groups);
}

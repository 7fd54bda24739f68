import type { Fates } from './survivors.js';

/** The ways to show a report in an article, the best first. */
export const WAYS = ['tag-and-script', 'tag', 'link', 'table', 'frame', 'fragment', 'page'] as const;

export type Way = (typeof WAYS)[number];

/** Whether the template of the articles may have a script; undefined if the webmaster does not know. */
export type HasTemplate = boolean | undefined;

/** The ways that need a script in the template of the articles. */
const TEMPLATE_WAYS: readonly Way[] = ['tag', 'link', 'table'];

/** Whether what a way needs in the article came back. */
function isKept(way: Way, { tag, src, script, href, table, iframe }: Fates): boolean {
  const hasTag = tag === 'kept' && src === 'kept';
  switch (way) {
    case 'tag-and-script':
      return hasTag && script === 'kept';
    case 'tag':
      return hasTag;
    case 'link':
      return href === 'kept';
    case 'table':
    case 'fragment':
      return table === 'kept';
    case 'frame':
      return iframe === 'kept';
    case 'page':
      return true;
  }
}

/**
 * The ways that work in an article, the best first. There always is one. Whoever does not know whether the template may have a script cannot change it: what
 * needs one comes last.
 */
export function possibleWays(fates: Fates, hasTemplate: HasTemplate): readonly Way[] {
  const ways = WAYS.filter((way) => isKept(way, fates));
  const withoutTemplate = ways.filter((way) => !TEMPLATE_WAYS.includes(way));
  if (hasTemplate === true) return ways;
  return hasTemplate === false ? withoutTemplate : [...withoutTemplate, ...ways.filter((way) => TEMPLATE_WAYS.includes(way))];
}

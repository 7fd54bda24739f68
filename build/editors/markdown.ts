import type { Described, Element } from '../manifest/elements.js';

/** A description in Chinese, and below it in English. */
export const inBoth = ({ chinese, english }: Described): string => [...new Set([chinese, english])].filter(Boolean).join('\n\n');

/** What a page's own CSS can address. */
export type CssItems = 'cssParts' | 'cssStates' | 'cssProperties';

/** What elements have of one kind, once for each name, with what each of them says of it. */
export function named(elements: readonly Element[], kind: CssItems): { name: string; description: string }[] {
  const said = new Map<string, Set<string>>();
  for (const element of elements)
    for (const item of element[kind]) said.set(item.name, (said.get(item.name) ?? new Set()).add(inBoth(item)));
  return [...said].map(([name, descriptions]) => ({ name, description: [...descriptions].join('\n\n') }));
}

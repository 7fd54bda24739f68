import { CHINESE } from '../docs/chinese.js';
import type { ElementClass, Item } from '../manifest/manifest.js';

const ITEM_KINDS = ['slots', 'events', 'cssParts', 'cssStates', 'cssProperties'] as const;

const itemsOf = (element: ElementClass): [kind: string, item: Item][] => [
  ['the class', { name: element.name, ...(element.description !== undefined && { description: element.description }) }],
  ...(element.members ?? []).map((item): [string, Item] => [item.kind, item]),
  ...(element.attributes ?? []).map((item): [string, Item] => ['attribute', item]),
  ...ITEM_KINDS.flatMap((kind) => (element[kind] ?? []).map((item): [string, Item] => [kind, item])),
];

/** What users of an element can see and nothing is said of: its members, attributes, events, slots, parts, states, custom properties. */
export const undocumented = (element: ElementClass): string[] =>
  itemsOf(element).flatMap(([kind, { name, description = '' }]) =>
    description.trim() === '' ? [`<${element.tagName ?? ''}>: ${kind} ${name} has no doc comment.`] : [],
  );

/** What is said of an element in English alone. */
export const untranslated = (element: ElementClass): string[] =>
  itemsOf(element).flatMap(([kind, { name, description = '' }]) =>
    description === '' || description in CHINESE
      ? []
      : [`<${element.tagName ?? ''}>: ${kind} ${name} has no Chinese in build/docs/chinese.ts: “${description.split('\n')[0] ?? ''}”`],
  );

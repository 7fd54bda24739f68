import type { Item, ItemKind, Member } from '../../manifest/manifest.js';
import { described, markup } from '../markup.js';
import type { Markup } from '../markup.js';
import { callableOf, descriptionOf, settingsOf } from './element-data.js';
import type { ElementData } from './element-data.js';
import { say } from './words.js';
import type { WordKey } from './words.js';
import type { SiteLanguage } from '../site-language.js';

// What the manifest says of an element, as lists of terms: they fit a phone without scrolling, and each entry has an address of its own.

/** A part of a page: its heading and what is below it. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
  /** What in it has an address of its own. */
  readonly entries?: readonly SectionEntry[];
}

/** A line of a section: an attribute, an event, a part. */
export interface SectionEntry {
  readonly id: string;
  readonly name: string;
  /** Another name that it has in scripts. */
  readonly otherName?: string;
  readonly description: string;
}

interface Entry extends SectionEntry {
  /** What stands beside the name: types, defaults. */
  readonly facts: readonly (Markup | undefined)[];
}

const idOf = (prefix: string, name: string): string => [prefix, ...(name.match(/\w+/g) ?? ['default'])].join('-');

const entry = ({ id, name, facts, description }: Entry): Markup => markup`<div id="${id}">
  <dt><a href="#${id}"><code>${name}</code></a>${facts.map((fact) => (fact ? markup` <span class="fact">${fact}</span>` : undefined))}</dt>
  <dd>${described(description)}</dd>
</div>`;

const list = (entries: readonly Entry[]): Markup => markup`<dl class="api">${entries.map(entry)}</dl>`;

const typeOf = ({ type }: Item): Markup | undefined => (type ? markup`<code>${type.text}</code>` : undefined);

const defaultOf = (item: Item, language: SiteLanguage): Markup | undefined =>
  item.default === undefined ? undefined : markup`${say(language, 'byDefault')} <code>${item.default}</code>`;

function settingEntries({ element }: ElementData, language: SiteLanguage): Entry[] {
  return settingsOf(element).map(({ attribute, property }) => {
    const item = property ?? attribute ?? { name: '' };
    const name = attribute?.name ?? item.name;
    const other = property && property.name !== name ? markup`${say(language, 'property')} <code>${property.name}</code>` : undefined;
    const only = attribute && property ? undefined : markup`${say(language, attribute ? 'attributeOnly' : 'propertyOnly')}`;
    return {
      id: idOf(attribute ? 'attribute' : 'property', name),
      name,
      otherName: item.name,
      facts: [typeOf(item), defaultOf(item, language), other, only],
      description: descriptionOf(item, language),
    };
  });
}

function callableEntry(className: string, member: Member, language: SiteLanguage): Entry {
  const { kind, name, parameters = [], return: returned, static: isStatic } = member;
  const named = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`).join(', ');
  const call = kind === 'method' ? `${name}(${named})` : name;
  return {
    id: idOf(kind, name),
    name: isStatic ? `${className}.${call}` : call,
    facts: [
      kind === 'method' ? markup`${say(language, 'returns')} <code>${returned?.type.text ?? 'void'}</code>` : typeOf(member),
      isStatic ? markup`${say(language, 'statics')}` : undefined,
    ],
    description: descriptionOf(member, language),
  };
}

/** How the items of a kind are called and addressed. */
const KINDS: Readonly<Record<ItemKind, { prefix: string; nameOf: (item: Item, language: SiteLanguage) => string }>> = {
  events: { prefix: 'event', nameOf: ({ name }) => name },
  slots: { prefix: 'slot', nameOf: ({ name }, language) => name || say(language, 'defaultSlot') },
  cssParts: { prefix: 'part', nameOf: ({ name }) => `::part(${name})` },
  cssProperties: { prefix: 'property', nameOf: ({ name }) => name },
  cssStates: { prefix: 'state', nameOf: ({ name }) => `:state(${name})` },
};

function itemEntries(kind: ItemKind, items: readonly Item[], language: SiteLanguage): Entry[] {
  const { prefix, nameOf } = KINDS[kind];
  return items.map((item) => ({
    id: idOf(prefix, item.name),
    name: nameOf(item, language),
    facts: [typeOf(item), defaultOf(item, language)],
    description: descriptionOf(item, language),
  }));
}

/** Everything in the manifest of one element; kinds of which it has none are left out. */
export function apiSections(data: ElementData, language: SiteLanguage): PageSection[] {
  const { element } = data;
  const section = (id: WordKey, entries: readonly Entry[], note?: string): PageSection[] =>
    entries.length === 0
      ? []
      : [
          {
            id: id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
            title: say(language, id),
            content: markup`${note && markup`<p>${note}</p>`}${list(entries)}`,
            entries,
          },
        ];
  const items = (kind: ItemKind): PageSection[] => section(kind, itemEntries(kind, element[kind] ?? [], language));
  return [
    ...section('attributes', settingEntries(data, language), say(language, 'attributesNote')),
    ...items('events'),
    ...section(
      'methods',
      callableOf(element).map((member) => callableEntry(element.name, member, language)),
    ),
    ...items('slots'),
    ...items('cssParts'),
    ...items('cssProperties'),
    ...items('cssStates'),
  ];
}

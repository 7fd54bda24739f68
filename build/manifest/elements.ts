// What typings and the data for editors need of each element, from the manifest.
import { TAGS } from '../entries.js';
import { inChinese } from '../docs/chinese.js';
import { manifest } from './manifest.js';
import type { ElementClass, Item, Member } from './manifest.js';

/** A description in both languages: Chinese first. */
export interface Described {
  readonly name: string;
  readonly chinese: string;
  readonly english: string;
}

/** A property that can be set, with the attribute that sets it where there is one. */
export interface Property extends Described {
  /** The name of its attribute; undefined for a property alone, such as `report`. */
  readonly attribute: string | undefined;
  /** Its type, as TypeScript writes it. */
  readonly type: string;
  readonly default: string | undefined;
  /** The values that it takes, where these are few. */
  readonly values: readonly string[];
}

export interface Event extends Described {
  /** The name of the type of its `detail`. */
  readonly detail: string;
}

/** One element. The names of slots, parts, states and custom properties are as in the manifest. */
export interface Element extends Described {
  readonly className: string;
  readonly properties: readonly Property[];
  readonly events: readonly Event[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssStates: readonly Described[];
  readonly cssProperties: readonly (Described & { readonly default: string | undefined })[];
}

const described = ({ name, description = '' }: Item): Described => ({ name, english: description, chinese: inChinese(description) });

const LEVELS = ['1', '2', '3', '4', '5', '6'];

/** The values of a union of texts; those of the level of a heading, which is a number, begin with its default. */
function valuesOf(name: string, type: string, fallback = ''): readonly string[] {
  if (name === 'headingLevel') return LEVELS.slice(LEVELS.indexOf(fallback));
  return [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
}

function propertyOf(member: Member, attributes: ElementClass['attributes'] = []): Property {
  const { name, type: { text } = { text: 'unknown' }, default: fallback } = member;
  const values = valuesOf(name, text, fallback);
  const type = text === 'number' && values.length > 0 ? values.join(' | ') : text;
  return { ...described(member), type, default: fallback, values, attribute: attributes.find(({ fieldName }) => fieldName === name)?.name };
}

function eventOf(item: Item): Event {
  const [, detail] = /^CustomEvent<(\w+)>$/.exec(item.type?.text ?? '') ?? [];
  if (detail === undefined) throw new Error(`@fires ${item.name} has no type such as {CustomEvent<LoadDetail>}`);
  return { ...described(item), detail };
}

function elementOf(element: ElementClass): Element {
  const { name: className, tagName = '', members = [], attributes, events = [], cssProperties = [] } = element;
  const settable = members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
  return {
    ...described({ ...element, name: tagName }),
    className,
    properties: settable.map((member) => propertyOf(member, attributes)),
    events: events.map(eventOf),
    slots: (element.slots ?? []).map(described),
    cssParts: (element.cssParts ?? []).map(described),
    cssStates: (element.cssStates ?? []).map(described),
    cssProperties: cssProperties.map((item) => ({ ...described(item), default: item.default })),
  };
}

/** The elements, in the order of build/entries.ts. */
export async function elements(): Promise<readonly Element[]> {
  const { modules } = await manifest();
  const classes = modules.flatMap(({ declarations }) => declarations);
  return TAGS.map((tag) => {
    const element = classes.find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`<${tag}> is not in the manifest`);
    return elementOf(element);
  });
}

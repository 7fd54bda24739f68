// dist/frameworks/elements.d.ts: the properties, attributes and events of each element, from which the typings for each framework are
// made (types/).
//
// @wc-toolkit/jsx-types, custom-element-vuejs-integration and custom-element-svelte-integration were tried: they name a few native
// attributes of their own rather than those of the framework (no `onClick`, no `aria-*`), have no or loosely typed events, import types
// from modules that do not export them, and type what the manifest has no field for (`lang`) as `unknown`.
import type { Described, Element, Event, Property } from '../manifest/elements.js';

const comment = ({ chinese, english }: { readonly chinese: string; readonly english: string }, indent = '  '): string =>
  [...new Set([chinese, english])]
    .map((text) => text.replaceAll('*/', '*\\/').replaceAll('\n', `\n${indent} * `))
    .join(`\n${indent} *\n${indent} * `);

const member = (item: Described, name: string, type: string): string => `  /** ${comment(item)} */\n  ${name}: ${type};`;

/**
 * The type of a property: that of the class, so that it follows it. One with few values is written with them: the class names them by an alias,
 * which is all that a compiler would show of them, and of the level of a heading it says nothing.
 */
const typeOf = (className: string, { name, type, values }: Property): string =>
  `Written<${values.length > 0 ? type : `${className}['${name}']`}> | undefined`;

/** A function that is called with an event. Written by name, as one with a name made of another loses its description. */
const handler = (className: string, event: Event): string =>
  member(event, `'on${event.name}'?`, `((event: ${className}Events['${event.name}']) => void) | null | undefined`);

function interfaces({ className, properties, events }: Element): string {
  const props = properties.map((property) => member(property, `${property.name}?`, typeOf(className, property)));
  const attributes = properties.flatMap((property) => {
    const { name, attribute = name } = property;
    return attribute === name ? [] : [member(property, `'${attribute}'?`, `${className}Properties['${name}']`)];
  });
  const fired = events.map((event) => member(event, `'${event.name}'`, `Fired<${className}, ${event.detail}>`));
  const handlers = events.map((event) => handler(className, event));
  return [
    `/** What can be set on it, by the names of properties. */\nexport interface ${className}Properties {\n${props.join('\n')}\n}`,
    `/** The attributes whose names are not those of properties. */\nexport interface ${className}Attributes {\n${attributes.join('\n')}\n}`,
    `/** What it fires. */\nexport interface ${className}Events {\n${fired.join('\n')}\n}`,
    `/** What is called with what it fires, as attributes name it. */\nexport interface ${className}Handlers {\n${handlers.join('\n')}\n}`,
  ].join('\n\n');
}

const entry = (element: Element): string => {
  const { name, className } = element;
  const parts = ['Properties', 'Attributes', 'Events', 'Handlers'].map((part) => `${part.toLowerCase()}: ${className}${part}`);
  return `  /** ${comment(element)} */\n  '${name}': { element: ${className}; ${parts.join('; ')} };`;
};

/** The custom properties of all elements: set on one, they hold for those inside it, too. Those of series are numbered, and described once. */
function customProperties(elements: readonly Element[]): string {
  const byName = new Map(elements.flatMap(({ cssProperties }) => cssProperties.map((item) => [item.name, item])));
  const members = [...byName.values()].map((item) => member(item, `'${item.name}'?`, 'string | number | undefined'));
  const series = '  [series: `--disclosure-series-${number}`]: string | number | undefined;';
  return `/** What \`style\` may set of the elements. */\nexport interface CustomProperties {\n${[...members, series].join('\n')}\n}`;
}

/** The text of elements.d.ts. */
export function elementTypes(elements: readonly Element[]): string {
  const details = elements.flatMap(({ events }) => events.map(({ detail }) => detail));
  const imported = [...new Set([...elements.map(({ className }) => className), ...details])].sort();
  return [
    `import type { ${imported.join(', ')} } from '../entries/index.js';`,
    '/** A number may be written as text, as attributes are. */\nexport type Written<T> = T extends number ? T | `${T}` : T;',
    '/** An event, with the element that fires it. */\nexport type Fired<Target, Detail> = CustomEvent<Detail> & { readonly target: Target; readonly currentTarget: Target };',
    customProperties(elements),
    ...elements.map(interfaces),
    `/** The elements by their tags. */\nexport interface Elements {\n${elements.map(entry).join('\n')}\n}`,
    '',
  ].join('\n\n');
}

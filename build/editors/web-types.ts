// dist/web-types.json: what WebStorm, IntelliJ IDEA and others of JetBrains complete and explain. They find it by the field `web-types` of
// package.json.
//
// custom-element-jet-brains-integration was tried: it offers boolean attributes with a value, has no states, and lists every custom
// property and every part once for each element.
import type { Described, Element, Property } from '../manifest/elements.js';
import { packageJson } from '../project.js';
import { inBoth, named } from './markdown.js';

const described = (item: Described) => ({ name: item.name, description: inBoth(item) });

const withDefault = ({ default: fallback }: Pick<Property, 'default'>) =>
  fallback === undefined || fallback === 'null' ? {} : { default: fallback };

const attribute = (property: Property) => ({
  ...described({ ...property, name: property.attribute ?? '' }),
  ...withDefault(property),
  value: property.type === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { kind: 'plain', type: writtenType(property) },
});

/** The type of an attribute, which is always text: a number may be written, and null is no attribute. */
const writtenType = ({ type, values }: Property): string =>
  values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : type.replace(' | null', '');

const events = ({ events: fired }: Element) => fired.map((event) => ({ ...described(event), type: `CustomEvent<${event.detail}>` }));

const htmlElement = (element: Element) => ({
  ...described(element),
  source: { module: packageJson.name, symbol: element.className },
  attributes: element.properties.filter((property) => property.attribute !== undefined).map(attribute),
  slots: element.slots.map(described),
  js: {
    properties: element.properties.map((property) => ({ ...described(property), type: property.type, ...withDefault(property) })),
    events: events(element),
  },
  css: { properties: element.cssProperties.map((item) => ({ ...described(item), ...withDefault(item) })) },
});

/** Web-types of all elements. */
export const webTypes = (elements: readonly Element[]) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: packageJson.name,
  version: packageJson.version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: { elements: elements.map(htmlElement) },
    css: {
      'pseudo-elements': named(elements, 'cssParts').map((part) => ({ ...part, name: `part(${part.name})` })),
      'pseudo-classes': named(elements, 'cssStates').map((state) => ({ ...state, name: `state(${state.name})` })),
    },
  },
});

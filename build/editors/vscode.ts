// dist/vscode.html-custom-data.json and dist/vscode.css-custom-data.json: what VS Code completes and explains in HTML and CSS.
//
// custom-element-vs-code-integration was tried: it offers boolean attributes with a value, lists every custom property once for each
// element, and repeats all of them in the text shown for a tag.
import type { Described, Element, Property } from '../manifest/elements.js';
import { inBoth, named } from './markdown.js';
import type { CssItems } from './markdown.js';

const markdown = (value: string) => ({ kind: 'markdown', value });

function attribute({ attribute: name, type, values, ...property }: Property) {
  const described = { name, description: markdown(inBoth(property)) };
  if (type === 'boolean') return { ...described, valueSet: 'v' };
  return values.length > 0 ? { ...described, values: values.map((value) => ({ name: value })) } : described;
}

/** What is said of a tag: the element, and its events, which HTML has no place for. */
const tagText = (element: Element): string => {
  const line = (event: Described): string => `- \`${event.name}\`：${event.chinese}`;
  return `${inBoth(element)}\n\n事件 · Events\n\n${element.events.map(line).join('\n')}`;
};

/** Custom data for HTML, version 1.1. */
export const htmlData = (elements: readonly Element[]) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.name,
    description: markdown(tagText(element)),
    attributes: element.properties.filter((property) => property.attribute !== undefined).map(attribute),
  })),
});

/** Custom data for CSS, version 1.1. */
export const cssData = (elements: readonly Element[]) => {
  const items = (kind: CssItems, nameOf: (name: string) => string) =>
    named(elements, kind).map(({ name, description }) => ({ name: nameOf(name), description: markdown(description) }));
  return {
    version: 1.1,
    properties: items('cssProperties', (name) => name),
    pseudoElements: items('cssParts', (name) => `::part(${name})`),
    pseudoClasses: items('cssStates', (name) => `:state(${name})`),
  };
};

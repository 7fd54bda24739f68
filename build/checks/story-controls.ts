import type { ElementClass } from '../manifest/manifest.js';

/** An attribute's name in the arguments of a story: `heading-level` → `headingLevel`. */
const argOf = (attribute: string): string => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The attributes of an element for which Storybook has no control.
 *
 * @param args the arguments that have one, in the stories of the element
 */
export const uncontrolled = ({ tagName = '', attributes = [] }: ElementClass, args: readonly string[]): string[] =>
  attributes
    .filter(({ name }) => !args.includes(argOf(name)))
    .map(({ name }) => `<${tagName}>: no control for \`${name}\` in stories/controls.ts.`);

// HTML as text, where there is no page: on a server, in a file, on the clipboard. What is a text and what is markup are two types, so that no text can
// become markup by mistake.

declare const markup: unique symbol;

/** Markup that was written here, in which every text is escaped. */
export type Html = string & { readonly [markup]: true };

/** The values of attributes by their names. One without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as markup: whatever is in it is read, and nothing is run. */
export const text = (value: string): Html => value.replace(/[&<>"]/g, (letter) => REFERENCES[letter] ?? letter) as Html;

/** Pieces of markup one after another. */
export const joined = (pieces: readonly Html[], between = ''): Html => pieces.join(between) as Html;

/** Nothing at all. */
export const NOTHING = '' as Html;

const startTag = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${text(String(value))}"`))
    .join('')}>`;

/** An element with its content. */
export const element = (name: string, attributes: Attributes, ...content: readonly Html[]): Html =>
  `${startTag(name, attributes)}${content.join('')}</${name}>` as Html;

/** An element that cannot have any content: a line break, a meta. */
export const emptyElement = (name: string, attributes: Attributes = {}): Html => startTag(name, attributes) as Html;

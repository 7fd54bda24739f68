// Pages as text: a template whose values are escaped unless they are markup themselves.

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Markup that was written here, or in which every text is escaped. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Value = Markup | string | number | undefined | readonly Value[];

function written(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"]/g, (letter) => REFERENCES[letter] ?? letter);
}

/** A template of markup: text is escaped, markup and lists of it stand as they are, `undefined` is nothing. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.reduce((text, string, index) => text + written(values[index - 1]) + string));

/** Code within a text. The name of a custom property does not break after its two hyphens. */
export const codeMarkup = (text: string): Markup =>
  /^--[\w-]+$/.test(text) ? markup`<code class="name">${text}</code>` : markup`<code>${text}</code>`;

/** A text as markup in which `` `code` `` is code, and a blank line begins another paragraph. */
export function described(text: string): Markup {
  const paragraph = (lines: string): Markup => {
    const pieces = lines.split('`').map((piece, index) => (index % 2 === 1 ? codeMarkup(piece) : piece));
    return markup`<p>${pieces}</p>`;
  };
  return markup`${text.split('\n\n').map(paragraph)}`;
}

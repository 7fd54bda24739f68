/** An attribute of an element, as its manifest has it. */
export interface Attribute {
  readonly name: string;
  readonly kind: 'flag' | 'choice' | 'text' | 'number';
  readonly values?: readonly string[];
  readonly fallback?: string;
  readonly description: { readonly zh: string; readonly en: string };
}

/** An element and its attributes. */
export interface ElementAttributes {
  readonly tag: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly attributes: readonly Attribute[];
}

/** Attributes that are set, by name. The value of a flag is empty. */
export type Settings = Readonly<Record<string, string>>;

/** Loads the attributes of all elements; without them, elements are shown as they are by default. */
export async function loadAttributes(): Promise<readonly ElementAttributes[]> {
  try {
    const response = await fetch(new URL('site/attributes.json', document.baseURI));
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as readonly ElementAttributes[];
  } catch {
    return TAGS.map((tag) => ({ tag, name: { zh: '', en: '' }, attributes: [] }));
  }
}

const TAGS = ['disclosure-report', 'disclosure-table', 'application-matrix', 'review-litigation-grid', 'disclosure-trend'];

/** Settings without some of them. */
export const without = (settings: Settings, names: readonly string[]): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));

/** The settings that an element has attributes for. */
export function settingsFor({ attributes }: ElementAttributes, settings: Settings): Settings {
  return Object.fromEntries(attributes.flatMap(({ name }) => (settings[name] === undefined ? [] : [[name, settings[name]]])));
}

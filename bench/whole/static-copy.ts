// What an element shows as HTML and styles alone.

/** The markup and the styles of a shadow root; those in it by the index at which they follow each other. */
export interface StaticCopy {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly markup: string;
  readonly sheets: readonly CSSStyleSheet[];
  readonly inner: readonly StaticCopy[];
}

/** The tags of elements with code behind them, which the copy must not have. */
const OWN_TAG = /\b(?=(?:disclosure-(?:report|table|trend)|application-matrix|review-litigation-grid)\b(?!\]))/g;
const PREFIX = 'static-';

const withoutCode = (text: string): string => text.replace(OWN_TAG, PREFIX);

/** One sheet for each of the element's, with the copies' tags in place of its own. Copies of one element share them, as its instances do. */
const sheetCopies = new Map<CSSStyleSheet, CSSStyleSheet>();

function sheetCopy(sheet: CSSStyleSheet): CSSStyleSheet {
  const known = sheetCopies.get(sheet);
  if (known) return known;
  const copy = new CSSStyleSheet();
  copy.replaceSync(withoutCode([...sheet.cssRules].map(({ cssText }) => cssText).join('\n')));
  sheetCopies.set(sheet, copy);
  return copy;
}

const withRoots = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null);

/** The markup of a shadow root without what nobody sees of it: the comments by which Lit finds its places. */
const markupOf = (root: ShadowRoot): string => withoutCode(root.innerHTML.replace(/<!--.*?-->/g, ''));

/** Takes down what an element shows. */
export function copyOf(element: Element): StaticCopy {
  const { shadowRoot } = element;
  if (!shadowRoot) throw new Error(`${element.localName} has no open shadow root.`);
  return {
    tag: `${PREFIX}${element.localName}`,
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    markup: markupOf(shadowRoot),
    sheets: shadowRoot.adoptedStyleSheets.map(sheetCopy),
    inner: withRoots(shadowRoot).map(copyOf),
  };
}

function fill(host: Element, { markup, sheets, inner }: StaticCopy): void {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...sheets];
  root.innerHTML = markup;
  if (inner.length === 0) return;
  const hosts = [...root.querySelectorAll(inner.map(({ tag }) => tag).join())];
  inner.forEach((copy, index) => {
    const place = hosts[index];
    if (place) fill(place, copy);
  });
}

/** An element that shows the same, by `innerHTML`. */
export function staticCopy(copy: StaticCopy): HTMLElement {
  const host = document.createElement(copy.tag);
  for (const [name, value] of copy.attributes) host.setAttribute(name, value);
  fill(host, copy);
  return host;
}

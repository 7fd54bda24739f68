const SVG = 'http://www.w3.org/2000/svg';

export type SvgAttributes = Readonly<Record<string, string | number>>;

/** An SVG element with attributes. */
export function svgElement<K extends keyof SVGElementTagNameMap>(name: K, attributes: SvgAttributes = {}): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The root element of a picture; sizes are in CSS pixels. It declares its namespace, so that it can be saved as a file. */
export const svgRoot = (width: number, height: number): SVGSVGElement =>
  svgElement('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });

/** A length in a picture, to a hundredth of a pixel: more digits would only make the file longer. */
export const roundLength = (value: number): number => Math.round(value * 100) / 100;

let lastId = 0;

/** An id that is unique among the pictures of a page. */
export function uniqueId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

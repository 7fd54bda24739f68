import { isHalfWidth } from '../pdf/page-layout.js';

// Objects of the pages of OFD files. Lengths are in millimetres, from the top left corner down.

/** A text size of 10.5 points. */
export const SIZE = 3.704;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const round = (value: number): number => Math.round(value * 1000) / 1000;

export const widthOf = (text: string, size = SIZE): number =>
  Array.from(text).reduce((sum, character) => sum + (isHalfWidth(character) ? size / 2 : size), 0);

/** The steps between the characters of a text, those that follow each other in short form. */
export function stepsBetween(text: string, size = SIZE): string {
  const widths = Array.from(text)
    .slice(0, -1)
    .map((character) => round(widthOf(character, size)));
  const words: string[] = [];
  for (let at = 0; at < widths.length;) {
    let end = at;
    while (widths[end] === widths[at]) end += 1;
    words.push(end - at > 2 ? `g ${end - at} ${widths[at]}` : widths.slice(at, end).join(' '));
    at = end;
  }
  return words.join(' ');
}

/** How a text differs from a plain one. */
export interface TextStyle {
  readonly size?: number;
  /** More attributes of the object. */
  readonly attributes?: string;
  /** What is in the object before its text, such as its colour. */
  readonly inner?: string;
  readonly steps?: string;
}

/** A text whose baseline starts at a place. */
export function textAt(text: string, x: number, y: number, { size = SIZE, attributes = '', inner = '', steps }: TextStyle = {}): string {
  const deltas = steps ?? stepsBetween(text, size);
  const boundary = [x, y - size, widthOf(text, size) + 0.1, size * 1.25].map(round).join(' ');
  return (
    `<ofd:TextObject ID="5" Boundary="${boundary}" Font="3" Size="${size}" ${attributes}>${inner}` +
    `<ofd:TextCode X="0" Y="${size}"${deltas === '' ? '' : ` DeltaX="${deltas}"`}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`
  );
}

/** A path whose data has its origin in the corner of the boundary. */
export const path = (boundary: readonly number[], data: string, attributes = '', inner = ''): string =>
  `<ofd:PathObject ID="6" Boundary="${boundary.map(round).join(' ')}" ${attributes}>${inner}<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;

/** A line from one point to another, to the right or down. */
export const line = (x0: number, y0: number, x1: number, y1: number, attributes = ''): string =>
  path([x0, y0, x1 - x0, y1 - y0], `M 0 0 L ${round(x1 - x0)} ${round(y1 - y0)}`, `LineWidth="0.25" ${attributes}`);

const rectangle = (width: number, height: number): string =>
  `M 0 0 L ${round(width)} 0 L ${round(width)} ${round(height)} L 0 ${round(height)} C`;

/** A stroked box. */
export const frame = (x: number, y: number, width: number, height: number): string =>
  path([x, y, width, height], rectangle(width, height), 'LineWidth="0.25"');

/** A filled box. */
export const filled = (x: number, y: number, width: number, height: number, color = '0 0 0', attributes = ''): string =>
  path([x, y, width, height], rectangle(width, height), `Fill="true" Stroke="false" ${attributes}`, `<ofd:FillColor Value="${color}"/>`);

/** A picture. */
export const picture = (x: number, y: number, width: number, height: number, attributes = ''): string =>
  `<ofd:ImageObject ID="7" Boundary="${x} ${y} ${width} ${height}" CTM="${width} 0 0 ${height} 0 0" ResourceID="8" ${attributes}/>`;

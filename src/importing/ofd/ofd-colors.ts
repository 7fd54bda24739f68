import type { Color, Paint } from '../positioned/painting/colors.js';
import { childOf, elementsIn, textIn } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import type { OfdResources } from './ofd-resources.js';
import { alphaOf, numberIn, wordsIn } from './ofd-values.js';

// Colours (GB/T 33190-2016, 8.3).

/** What something is painted with, and how opaque that is. */
export interface OfdPaint {
  readonly paint: Paint;
  readonly alpha: number;
}

/** A channel: 255, or #FF. */
const channelIn = (word: string): number | undefined => (word.startsWith('#') ? numberIn(`0x${word.slice(1)}`) : numberIn(word));

/** The colour of channels from 0 to 1: grey, RGB or CMYK, by their number where the colour space does not say. */
function colorOf(channels: readonly number[], type: string | undefined): Color | undefined {
  const [a, b, c, d] = channels;
  if (a === undefined) return undefined;
  if (type === 'GRAY' || (type === undefined && b === undefined)) return [255 * a, 255 * a, 255 * a];
  if (b === undefined || c === undefined) return undefined;
  if (type === 'CMYK' || (type === undefined && d !== undefined)) {
    if (d === undefined) return undefined;
    return [255 * (1 - a) * (1 - d), 255 * (1 - b) * (1 - d), 255 * (1 - c) * (1 - d)];
  }
  return [255 * a, 255 * b, 255 * c];
}

/** The channels of a colour as written: its own, or those of its number in the palette of the colour space. */
function valueOf({ attributes: { Value: value, Index: index } }: XmlElement, space: XmlElement | undefined): string | undefined {
  if (value !== undefined || index === undefined) return value;
  const entry = elementsIn(childOf(space, 'Palette') ?? { name: '', attributes: {}, children: [] }, 'CV')[numberIn(index) ?? NaN];
  return entry && textIn(entry);
}

/** What a colour element paints with: `unknown` for patterns and gradients, and for what is no colour. */
export function paintOfColor(element: XmlElement, resources: OfdResources): OfdPaint {
  const alpha = alphaOf(element.attributes.Alpha);
  if (elementsIn(element).length > 0) return { paint: 'unknown', alpha };
  const space = resources.colorSpace(element.attributes.ColorSpace);
  const text = valueOf(element, space);
  // Without a value, all channels are 0.
  const type = space?.attributes.Type?.toUpperCase();
  if (text === undefined) return { paint: type === 'CMYK' ? [255, 255, 255] : [0, 0, 0], alpha };
  const most = 2 ** (numberIn(space?.attributes.BitsPerComponent) ?? 8) - 1;
  const channels = wordsIn(text).map((word) => channelIn(word));
  const known = channels.every((channel) => channel !== undefined) ? channels : [];
  const color = colorOf(
    known.map((channel) => Math.min(1, Math.max(0, channel / most))),
    type,
  );
  return { paint: color ?? 'unknown', alpha };
}

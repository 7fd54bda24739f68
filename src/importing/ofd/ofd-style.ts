import type { Paint } from '../positioned/painting/colors.js';
import { BLACK } from '../positioned/painting/colors.js';
import { childOf } from '../office/xml.js';
import type { XmlElement } from '../office/xml.js';
import { paintOfColor } from './ofd-colors.js';
import type { OfdResources } from './ofd-resources.js';
import { alphaOf, flagOf, numberIn } from './ofd-values.js';

// How objects are drawn: as they say themselves, else by their drawing parameters, else by those of their layer (GB/T 33190-2016, 8.2).

/** In millimetres. */
const LINE_WIDTH = 0.353;

/** How an object is drawn. */
export interface OfdStyle {
  readonly fill: Paint;
  readonly fillAlpha: number;
  readonly stroke: Paint;
  readonly strokeAlpha: number;
  readonly lineWidth: number;
}

/** What is drawn of an object that does not say so: text is filled, a path is stroked; each in black. */
const FILLED = { Fill: true, Stroke: false } as const;
const STROKED = { Fill: false, Stroke: true } as const;

/** @param layerParams the drawing parameters of the layer */
export function styleOf(object: XmlElement, layerParams: string | undefined, resources: OfdResources): OfdStyle {
  const defaults = object.name === 'TextObject' ? FILLED : STROKED;
  const { attributes } = object;
  const sources = [object, ...resources.drawParams(attributes.DrawParam), ...resources.drawParams(layerParams)];
  const alpha = alphaOf(attributes.Alpha);
  const painted = (kind: 'Fill' | 'Stroke'): { readonly paint: Paint; readonly alpha: number } => {
    if (!flagOf(attributes[kind], defaults[kind])) return { paint: 'none', alpha };
    const color = sources.map((source) => childOf(source, `${kind}Color`)).find((one) => one !== undefined);
    // What is filled or stroked besides is transparent, unless a colour is stated.
    if (!color) return { paint: defaults[kind] ? BLACK : 'none', alpha };
    const own = paintOfColor(color, resources);
    return { paint: own.paint, alpha: own.alpha * alpha };
  };
  const [fill, stroke] = [painted('Fill'), painted('Stroke')];
  const width = sources.map((source) => numberIn(source.attributes.LineWidth)).find((one) => one !== undefined);
  return { fill: fill.paint, fillAlpha: fill.alpha, stroke: stroke.paint, strokeAlpha: stroke.alpha, lineWidth: width ?? LINE_WIDTH };
}

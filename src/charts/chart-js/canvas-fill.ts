import { memoize } from '../../values/memoize.js';
import { drawTile, isSolid, TILE } from '../series-styles.js';
import type { Fill } from '../series-styles.js';
import { jsonOf } from '../../values/json-text.js';

/** A series' pattern in the colours of a page and the resolution of a screen. */
interface PatternSpec {
  readonly index: number;
  readonly colour: string;
  readonly ground: string;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

function madePattern({ index, colour, ground, ratio }: PatternSpec): CanvasPattern | string {
  const tile = document.createElement('canvas');
  const side = Math.round(TILE * ratio);
  tile.width = tile.height = side;
  const surface = tile.getContext('2d');
  if (!surface) return colour;
  surface.scale(side / TILE, side / TILE);
  drawTile(surface, index, colour, ground);
  const pattern = surface.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(TILE / side));
  return pattern ?? colour;
}

const MAX_PATTERNS = 50;

/** The pattern for a spec, given as JSON. Any canvas can be filled with it, and the charts of a page share the same few. */
const patternOf = memoize((spec: string) => madePattern(JSON.parse(spec) as PatternSpec), MAX_PATTERNS);

/** The fill of bars on a canvas: tiles in device pixels, so that they are as sharp as the rest. */
export function canvasFill(ground: string, ratio: number): Fill {
  return (index, colour) => {
    if (isSolid(index)) return colour;
    const spec: PatternSpec = { index, colour, ground, ratio };
    return patternOf(jsonOf(spec));
  };
}

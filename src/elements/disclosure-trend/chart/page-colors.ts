import { memoize } from '../../../values/memoize.js';
import { paletteWith } from '../../../charts/chart-theme.js';
import type { ChartAccent, ChartTheme } from '../../../charts/chart-theme.js';

let pixel: CanvasRenderingContext2D | null | undefined;

/** The red, green and blue of a CSS colour in any of its notations, 0 to 255, as a canvas paints it. */
function painted(colour: string): readonly number[] {
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!pixel) return [];
  // Where the notation is unknown, this stays black.
  pixel.fillStyle = '#000';
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  return [...pixel.getImageData(0, 0, 1, 1).data];
}

// The notations of most text colours, and of the backgrounds in the stylesheet. The lightness can be read from them; asking a canvas is
// slow.
const RGB = /^rgb\((\d+), (\d+), (\d+)\)$/;
const GREY = /^oklch\(([\d.]+) 0 /;

/** The luminance of a CSS colour (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  // The lightness of a grey in OKLab is the cube root of its luminance.
  const lightness = GREY.exec(colour)?.[1];
  if (lightness !== undefined) return Number(lightness) ** 3;
  const rgb = RGB.exec(colour)?.slice(1).map(Number) ?? painted(colour);
  const [red = 0, green = 0, blue = 0] = rgb.map((byte) => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A page of charts asks for the same few colours over and over. */
const luminanceOf = memoize(luminance);

/** The text size of a chart relative to that of the page, as in the stylesheet. */
const CHART_TEXT = 0.875;

const DEFAULT_FONT_SIZE = 16;

/** The height of a name at the end of its series relative to the size of its text, and the least height of what a finger presses (px). */
const NAME_HEIGHT = 1.5;
const FINGER = 44;

const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Which of two colours is more legible on another. */
function moreLegible(on: string, one: string, other: string): string {
  const ground = luminanceOf(on);
  return contrast(luminanceOf(one), ground) < contrast(luminanceOf(other), ground) ? other : one;
}

/**
 * The theme that charts take from the page, as it is now.
 *
 * @param base the element's outermost part, which has the page's fonts and colours
 * @param probe an element with the secondary text, background and line colours of the element's own parts
 */
export function pageTheme(base: Element, probe: Element, accent: ChartAccent): ChartTheme {
  const style = getComputedStyle(base);
  const { color: ink, fontFamily, fontSize } = style;
  const { color: soft, backgroundColor: ground, borderTopColor } = getComputedStyle(probe);
  // With forced colours, series are distinguished by pattern and shape alone.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const palette = paletteWith(luminanceOf(ink) > luminanceOf(ground) ? 'dark' : 'light', accent);
  const pageColour = (name: string): string => style.getPropertyValue(name).trim();
  const own = palette.map(
    (_, index) => pageColour(`--disclosure-series-${index + 1}`) || (index === 0 ? pageColour('--disclosure-accent') : ''),
  );
  const [first = ''] = own;
  const size = (parseFloat(fontSize) || DEFAULT_FONT_SIZE) * CHART_TEXT;
  const isCoarse = matchMedia('(pointer: coarse)').matches;
  return {
    ink,
    soft,
    ground,
    // Half way between any two colours: lines in the ink would be louder than what they are behind.
    line: isForced ? 'rgb(127 127 127 / 0.5)' : borderTopColor,
    // Colours of the palettes are legible on the background, and the background on them.
    onAccent: first && !isForced ? moreLegible(first, ground, ink) : ground,
    accent,
    fontFamily,
    fontSize: size,
    nameHeight: isCoarse ? FINGER : size * NAME_HEIGHT,
    isPaper: false,
    colours: palette.map((colour, index) => (isForced ? ink : (own[index] ?? '') || colour)),
  };
}

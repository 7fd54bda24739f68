import { memoize } from '../../../values/memoize.js';
import { PALETTES } from '../../../charts/chart-theme.js';
import type { ChartTheme } from '../../../charts/chart-theme.js';

let pixel: CanvasRenderingContext2D | null | undefined;

/** The red, green and blue of a CSS colour in any of its notations, 0 to 255, as a canvas paints it. */
function painted(colour: string): readonly number[] {
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!pixel) return [];
  // Where the notation is unknown, this stays black.
  pixel.fillStyle = '#000';
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  return Array.from(pixel.getImageData(0, 0, 1, 1).data);
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

/**
 * The theme that charts take from the page, as it is now.
 *
 * @param base the element's outermost part, which has the page's fonts and colours
 * @param probe an element with the background and line colours of the element's own parts
 */
export function pageTheme(base: Element, probe: Element): ChartTheme {
  const style = getComputedStyle(base);
  const { color: ink, fontFamily, fontSize } = style;
  const { backgroundColor: ground, borderTopColor } = getComputedStyle(probe);
  // With forced colours, series are distinguished by pattern and shape alone.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const palette = luminanceOf(ink) > luminanceOf(ground) ? PALETTES.dark : PALETTES.light;
  const pageColour = (index: number): string => style.getPropertyValue(`--disclosure-series-${index + 1}`).trim();
  return {
    ink,
    ground,
    line: isForced ? ink : borderTopColor,
    fontFamily,
    fontSize: (parseFloat(fontSize) || DEFAULT_FONT_SIZE) * CHART_TEXT,
    colours: palette.map((colour, index) => (isForced ? ink : pageColour(index) || colour)),
  };
}

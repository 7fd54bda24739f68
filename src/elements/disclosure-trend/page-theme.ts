import { PALETTES } from '../../charts/chart-theme.js';
import type { ChartTheme } from '../../charts/chart-theme.js';

let probe: CanvasRenderingContext2D | null | undefined;

/** The red, green and blue of a CSS colour in any of its notations, 0 to 255, as a canvas paints it. */
function painted(colour: string): readonly number[] {
  probe ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!probe) return [];
  probe.fillStyle = '#000';
  probe.fillStyle = colour;
  probe.fillRect(0, 0, 1, 1);
  return Array.from(probe.getImageData(0, 0, 1, 1).data);
}

// The notations of most texts, and of the grounds in the stylesheet. They say by themselves how light a colour is; a canvas takes its time.
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

/** The text of a chart to that of the page, as the stylesheet has it too. */
const CHART_TEXT = 0.875;

/** The theme that was read last, for what its colours were. */
let last: { key: string; palette: readonly string[] } | undefined;

/** The palette for a ground. A page of charts asks it of the same few colours over and over. */
function paletteOn(ground: string, ink: string): readonly string[] {
  const key = `${ground} ${ink}`;
  if (last?.key !== key) last = { key, palette: luminance(ink) > luminance(ground) ? PALETTES.dark : PALETTES.light };
  return last.palette;
}

/**
 * What charts take from the page, as it is now.
 *
 * @param base the element's outermost part, which has the page's fonts and colours
 * @param ground an element that has the ground of cells that stay in their place for its background
 */
export function pageTheme(base: Element, ground: Element): ChartTheme {
  const style = getComputedStyle(base);
  const { color: ink, fontFamily, fontSize } = style;
  const { backgroundColor, borderTopColor } = getComputedStyle(ground);
  // Where the reader has chosen the colours, series are told apart by pattern and shape alone.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const palette = isForced ? PALETTES.light.map(() => ink) : paletteOn(backgroundColor, ink);
  return {
    ink,
    ground: backgroundColor,
    line: isForced ? ink : borderTopColor,
    fontFamily,
    fontSize: (parseFloat(fontSize) || 16) * CHART_TEXT,
    colours: palette.map((colour, index) =>
      isForced ? colour : style.getPropertyValue(`--disclosure-series-${index + 1}`).trim() || colour,
    ),
  };
}

/** Whether two themes look the same. */
export const isSameTheme = (a: ChartTheme | undefined, b: ChartTheme): boolean => !!a && JSON.stringify(a) === JSON.stringify(b);

/** Which series has the accent: the first, in the colour that an element is set to. */
export type ChartAccent = 'blue' | 'red' | 'ink';

/** What a chart takes from the page around it. Colours are CSS colours. */
export interface ChartTheme {
  readonly ink: string;
  /** The colour of what is read second: the axes, the unit. */
  readonly soft: string;
  readonly ground: string;
  readonly line: string;
  /** The colour of text on bars in the plain colour of the first series. */
  readonly onAccent: string;
  readonly accent: ChartAccent;
  readonly fontFamily: string;
  /** In CSS pixels. */
  readonly fontSize: number;
  /** The height of a name at the end of its series, in CSS pixels: on touch screens, that of a finger. */
  readonly nameHeight: number;
  /** Whether the names at the ends of series are part of the picture, on paper and in files; on a page they are buttons over it. */
  readonly isPaper: boolean;
  /** The colours of the series, one after another. */
  readonly colours: readonly string[];
}

/**
 * Colours of series on light and dark backgrounds: the accent first, then the others. Each has a contrast of 3:1 with its background (WCAG
 * 2.2, 1.4.11), and any two are at least 0.12 apart in OKLab, with normal colour vision and with each kind of dichromacy (simulated after
 * Machado, Oliveira and Fernandes, 2009). Tests check both.
 */
export const PALETTES = {
  light: ['#0b4a97', '#d6702c', '#1d2129', '#7a6077', '#a48590', '#9b1014', '#5477d4'],
  dark: ['#8ab6ff', '#c56d22', '#e6e8eb', '#8988b9', '#845c6c', '#ff9a8f', '#5a5cca'],
} as const;

/** Where the colour of each accent is in a palette. */
const ACCENT_PLACES: Readonly<Record<ChartAccent, number>> = { blue: 0, red: 5, ink: 2 };

/** The colours of a palette with an accent first; the usual one takes its place. */
export function paletteWith(name: keyof typeof PALETTES, accent: ChartAccent): string[] {
  const colours: string[] = [...PALETTES[name]];
  const place = ACCENT_PLACES[accent];
  [colours[0], colours[place]] = [colours[place] ?? '', colours[0] ?? ''];
  return colours;
}

/** Black on white, for paper and files. */
export const PAPER: Omit<ChartTheme, 'fontFamily' | 'fontSize'> = {
  ink: '#000000',
  soft: '#000000',
  ground: '#ffffff',
  line: '#d0d0d0',
  onAccent: '#ffffff',
  accent: 'blue',
  nameHeight: 19,
  isPaper: true,
  colours: PALETTES.light,
};

/** What a chart takes from the page around it. Colours are CSS colours. */
export interface ChartTheme {
  readonly ink: string;
  readonly ground: string;
  readonly line: string;
  readonly fontFamily: string;
  /** In CSS pixels. */
  readonly fontSize: number;
  /** The colours of the series, one after another. */
  readonly colours: readonly string[];
}

/**
 * Colours of series on light and dark backgrounds. Each has a contrast of 3:1 with its background (WCAG 2.2, 1.4.11), and any two are at
 * least 0.12 apart in OKLab, with normal colour vision and with each kind of dichromacy (simulated after Machado, Oliveira and Fernandes,
 * 2009). Tests check both.
 */
export const PALETTES = {
  light: ['#1f6fd6', '#d27534', '#12352f', '#8f4d70', '#948b9e', '#c52012', '#600296'],
  dark: ['#6ea8ff', '#e84c1d', '#f0ef84', '#59f6f1', '#d79d98', '#775ae4', '#9f5f88'],
} as const;

/** Black on white, for paper and files. */
export const PAPER: Omit<ChartTheme, 'fontFamily' | 'fontSize'> = {
  ink: '#000000',
  ground: '#ffffff',
  line: '#9a9a9a',
  colours: PALETTES.light,
};

/** What a chart takes from the page it stands in. Colours are CSS colours. */
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
 * Colours of series on light and on dark grounds. Each has 3:1 against its ground (WCAG 2.2, 1.4.11), and any two of them are at least 0.12 apart in OKLab to normal
 * eyes and to those that lack one kind of cone (simulated after Machado, Oliveira and Fernandes, 2009). Tests hold them to both.
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

import type { Trend, TrendPanel } from '../trend/trend.js';
import { largest } from '../values/largest-smallest.js';
import { PAPER, paletteWith } from './chart-theme.js';
import type { ChartTheme } from './chart-theme.js';

/** Everything that a chart is drawn from. */
export interface ChartPicture {
  readonly trend: Trend;
  readonly panel: TrendPanel;
  readonly theme: ChartTheme;
  /** The series that are hidden, by their indexes in the panel. */
  readonly hidden: ReadonlySet<number>;
}

/** The size of text on paper and in files, in CSS pixels of a picture about 640 wide. */
export const PAPER_TEXT = 14;

/** A picture for paper and files: black on white, whatever the theme of the page. */
export const onPaper = (picture: ChartPicture, fontFamily: string): ChartPicture => ({
  ...picture,
  theme: { ...PAPER, accent: picture.theme.accent, colours: paletteWith('light', picture.theme.accent), fontFamily, fontSize: PAPER_TEXT },
});

/** A mark's place in the picture, in CSS pixels from its top left corner. */
export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether positions are listed from top to bottom, as agencies are, because their names are long. */
export const isHorizontal = ({ by }: Trend): boolean => by === 'agency';

/** How many bars are side by side at each position. */
const barsBeside = ({ panel: { type, series } }: Pick<ChartPicture, 'panel'>): number =>
  type === 'stacked' ? 1 : series.filter(({ isTotal }) => !isTotal).length;

/** How many characters of a name fit on a line in the narrowest windows. */
const CHARACTERS_IN_NARROW_LINE = 7;

/** The greatest height of a canvas that every browser supports, in device pixels (Safari, 2024). */
export const MAX_CANVAS_HEIGHT = 16_384;

/** No agency's name is longer; the axis shows the beginning of anything that is. */
export const MAX_LABEL_LENGTH = 60;

/** The preferred height of a picture, in `em` of its text. */
export function pictureHeight(trend: Trend, panel: TrendPanel): number {
  if (!isHorizontal(trend)) return trend.panels.length > 1 ? 15 : 20;
  const bars = panel.type === 'line' ? 1 : barsBeside({ panel });
  // A long name takes several lines where the window is narrow.
  const lines = Math.ceil(
    Math.min(MAX_LABEL_LENGTH, largest(trend.positions.map(({ label }) => label.length))) / CHARACTERS_IN_NARROW_LINE,
  );
  return 5 + trend.positions.length * Math.max(2.4, 0.9 + bars * 1.15, lines * 1.25 + 0.5);
}

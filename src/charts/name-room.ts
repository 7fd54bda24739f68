import { largest } from '../values/largest-smallest.js';
import { isHorizontal } from './chart-picture.js';
import type { ChartPicture } from './chart-picture.js';
import { textSize } from './text-measure.js';

/** The largest share of a picture's width for the names of its series. */
const MAX_SHARE_OF_WIDTH = 0.3;

/** The room between a mark and its name, and what the axes and the unit need above and below, in `em`. */
const GAP = 1.3;
const AXES_HEIGHT = 4.5;

/** Whether a series has a number at the last position, where its name would be. */
const hasEnds = ({ panel, trend }: ChartPicture): boolean =>
  panel.type === 'line' || panel.series.some(({ points }) => (points[trend.positions.length - 1]?.value ?? 0) > 0);

function measured(picture: ChartPicture, width: number, height: number): number {
  const { panel, trend, theme } = picture;
  const { fontSize, fontFamily, nameHeight } = theme;
  if (isHorizontal(trend) || panel.type === 'bar' || panel.series.length < 2 || !hasEnds(picture)) return 0;
  if (panel.series.length * nameHeight > height - AXES_HEIGHT * fontSize) return 0;
  const longest = largest(panel.series.map(({ name }) => textSize(name, `${fontSize}px ${fontFamily}`).width));
  const room = Math.ceil(longest + GAP * fontSize);
  return room > width * MAX_SHARE_OF_WIDTH ? 0 : room;
}

interface Measurement {
  readonly width: number;
  readonly height: number;
  readonly room: number;
}

/** The last measurement of each picture: it is asked for several times at each drawing. */
const MEASURED = new WeakMap<ChartPicture, Measurement>();

/**
 * The width that the names of the series need beside the last position, in CSS pixels; 0 where a legend is needed because they do not fit,
 * or because bars side by side have no ends to be named at.
 *
 * @param width in CSS pixels, as `height`
 */
export function nameRoom(picture: ChartPicture, width: number, height: number): number {
  const before = MEASURED.get(picture);
  if (before?.width === width && before.height === height) return before.room;
  const room = measured(picture, width, height);
  MEASURED.set(picture, { width, height, room });
  return room;
}

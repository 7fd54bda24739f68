import { isHorizontal, MAX_LABEL_LENGTH } from '../chart-picture.js';
import type { ChartPicture } from '../chart-picture.js';
import { charactersOf, listOf } from '../../values/lists.js';

/** The largest share of a chart's width for the names of agencies, and the longest line of a name in characters. */
const MAX_SHARE_OF_WIDTH = 0.3;
const MIN_IN_LINE = 4;
const MAX_IN_LINE = 14;

/** A text broken into lines of at most `maxInLine` characters, between words where it has any. */
function wrapped(text: string, maxInLine: number): string[] {
  if (text.includes(' ')) return text.split(' ');
  const characters = charactersOf(text);
  const lines = Math.ceil(characters.length / maxInLine);
  // Lines of equal length look better than a last line of one character.
  const length = Math.ceil(characters.length / Math.max(1, lines));
  return listOf(lines, (line) => characters.slice(line * length, (line + 1) * length).join(''));
}

/** The labels on the axis of positions, each as its lines, in a picture that is `width` CSS pixels wide. */
export function axisLabels({ trend, theme }: ChartPicture, width: number): string[][] {
  const { positions } = trend;
  if (!isHorizontal(trend)) return positions.map(({ year }) => [String(year)]);
  const fitting = Math.floor((width * MAX_SHARE_OF_WIDTH) / theme.fontSize);
  const maxInLine = Math.max(MIN_IN_LINE, Math.min(MAX_IN_LINE, fitting));
  return positions.map(({ label }) => {
    const isLong = label.length > MAX_LABEL_LENGTH;
    return wrapped(isLong ? `${label.slice(0, MAX_LABEL_LENGTH)}…` : label, maxInLine);
  });
}

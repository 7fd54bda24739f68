import { isHorizontal, MAX_LABEL_LENGTH } from '../chart-picture.js';
import type { ChartPicture } from '../chart-picture.js';

/** Names of agencies have at most this share of a chart's width, and lines of so many characters. */
const MAX_SHARE_OF_WIDTH = 0.3;
const MIN_IN_LINE = 4;
const MAX_IN_LINE = 14;

/** A text cut into lines of so many characters, or of words where it has any. */
function wrapped(text: string, maxInLine: number): string[] {
  if (text.includes(' ')) return text.split(' ');
  const characters = Array.from(text);
  const lines = Math.ceil(characters.length / maxInLine);
  // Lines of one length look better than a last one of a character.
  const length = Math.ceil(characters.length / Math.max(1, lines));
  return Array.from({ length: lines }, (_, line) => characters.slice(line * length, (line + 1) * length).join(''));
}

/** What stands on the axis of positions, the lines of each, in a picture that is `width` CSS pixels wide. */
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

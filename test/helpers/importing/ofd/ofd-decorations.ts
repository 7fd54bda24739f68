import type { Draw } from '../oracle/oracle.js';
import { filled, line, path, picture, SIZE, stepsBetween, textAt, widthOf } from './ofd-objects.js';

// Ways to write a number in an OFD file, with something beside, over or under it that no reader takes for the number.

/** Returns the objects for a number at a place. */
type OfdDecoration = (text: string, x: number, y: number) => string;

const color = (value: string): string => `<ofd:FillColor Value="${value}"/>`;

/** A second number before the first. */
const before = (x: number): number => x - widthOf('12');

const ALL: readonly OfdDecoration[] = [
  (text, x, y) => textAt('12', before(x), y, { attributes: 'Visible="false"' }) + textAt(text, x, y),
  (text, x, y) => textAt('12', before(x), y, { attributes: 'Alpha="0"' }) + textAt(text, x, y),
  (text, x, y) => textAt('12', before(x), y, { inner: color('255 255 255') }) + textAt(text, x, y),
  (text, x, y) => textAt('12', before(x), y) + line(before(x), y - 1.3, x, y - 1.3) + textAt(text, x, y),
  (text, x, y) => textAt('12', before(x), y) + filled(before(x), y - SIZE, widthOf('12'), SIZE * 1.25, '255 255 255') + textAt(text, x, y),
  (text, x, y) => textAt(text, x, y) + picture(x, y - SIZE, widthOf(text), SIZE * 1.2),
  (text, x, y) => textAt(text, x, y) + line(x, y - 1.3, x + widthOf(text), y - 1.3),
  (text, x, y) => textAt(text, x, y) + textAt('1', x + widthOf(text), y - 1.4, { size: SIZE / 2 }),
  (text, x, y) => textAt(text, x, y) + textAt('12', x + 0.4, y),
  (text, x, y) => textAt(text, x, y) + path([x, y - 3, widthOf(text), 3], `M 0 3 L ${widthOf(text)} 0`),
  (text, x, y) => textAt(text, x, y, { steps: '0' }),
  (text, x, y) => textAt(text, x, y, { steps: 'g 1' }),
  (text, x, y) => textAt(text, x, y, { attributes: 'Fill="false"' }),
  // Those that change nothing.
  (text, x, y) => textAt(text, x, y) + textAt(text, x + 0.1, y),
  (text, x, y) => filled(x - 0.4, y - SIZE, widthOf(text) + 0.8, SIZE * 1.2, '230 240 250') + textAt(text, x, y),
  (text, x, y) => textAt(text, x, y, { attributes: 'HScale="0.9"' }),
  (text, x, y) =>
    textAt(text, x, y, {
      steps: stepsBetween(text).replace(/g (\d+) ([\d.]+)/, (_, count, step) => `${step} `.repeat(Number(count)).trim()),
    }),
];

/** Writes one number in a few in one of the ways. */
export const decoratedNumber =
  (draw: Draw, share: number): OfdDecoration =>
  (text, x, y) =>
    (draw(share) === 0 ? ALL[draw(ALL.length)] : undefined)?.(text, x, y) ?? textAt(text, x, y);

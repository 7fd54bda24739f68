import { existsSync, readdirSync, readFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The largest share of pixels that may differ: that of letters which a browser draws a little differently the next time. */
const MAX_RATIO = 0.001;

/** A picture that is not as it was. */
export interface Difference {
  /** `VIEW/TAG/STORY.png`. */
  readonly name: string;
  readonly kind: 'new' | 'gone' | 'size' | 'pixels';
  /** The share of the pixels that differ. */
  readonly ratio: number;
  /** The pixels that differ, in red. */
  readonly marked?: Buffer;
}

/** The pictures in a folder, by their paths in it. */
export const picturesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.png'))
        .sort()
    : [];

/** Compares two pictures; undefined if they look the same. */
export function differenceOf(name: string, before: Buffer, after: Buffer): Difference | undefined {
  if (before.equals(after)) return undefined;
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return { name, kind: 'size', ratio: 1 };
  const marked = new PNG({ width, height });
  const ratio = pixelmatch(one.data, other.data, marked.data, width, height, { threshold: 0.1 }) / (width * height);
  return ratio > MAX_RATIO ? { name, kind: 'pixels', ratio, marked: PNG.sync.write(marked) } : undefined;
}

/** What differs between two folders of pictures. */
export function differencesBetween(before: string, after: string): Difference[] {
  const [old, now] = [picturesIn(before), picturesIn(after)];
  const both = old.filter((name) => now.includes(name));
  return [
    ...both.flatMap((name) => differenceOf(name, readFileSync(`${before}/${name}`), readFileSync(`${after}/${name}`)) ?? []),
    ...now.filter((name) => !old.includes(name)).map((name): Difference => ({ name, kind: 'new', ratio: 1 })),
    ...old.filter((name) => !now.includes(name)).map((name): Difference => ({ name, kind: 'gone', ratio: 1 })),
  ];
}

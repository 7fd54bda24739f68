import { PNG } from 'pngjs';

// Screenshots of text have some thousand colours, most of them at the edges of letters. pngquant and its like are programs to install; with the few most frequent colours, a
// picture has less than half its weight, and looks the same.

type Color = readonly [red: number, green: number, blue: number];

const BYTES = 4;

const keyAt = (data: Buffer, at: number): number => data.readUIntBE(at, 3);

const colorOf = (key: number): Color => [key >> 16, (key >> 8) & 0xff, key & 0xff];

const distance = (one: Color, other: Color): number => (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;

/** For each colour of a picture the nearest of its most frequent ones. */
function nearestColors(data: Buffer, count: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += BYTES) counts.set(keyAt(data, at), (counts.get(keyAt(data, at)) ?? 0) + 1);
  const keys = [...counts].sort(([, one], [, other]) => other - one).map(([key]) => key);
  const kept = keys.slice(0, count);
  const nearest = (key: number): number => {
    const color = colorOf(key);
    return kept.reduce((best, one) => (distance(color, colorOf(one)) < distance(color, colorOf(best)) ? one : best));
  };
  return new Map(keys.map((key) => [key, nearest(key)]));
}

/** A PNG with its most frequent colours alone. */
export function withFewColors(bytes: Uint8Array, count: number): Buffer {
  const picture = PNG.sync.read(Buffer.from(bytes));
  const { data } = picture;
  const nearest = nearestColors(data, count);
  for (let at = 0; at < data.length; at += BYTES) {
    const key = keyAt(data, at);
    data.writeUIntBE(nearest.get(key) ?? key, at, 3);
  }
  // Flat areas are packed best unfiltered, by the ordinary strategy.
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

import { describe, it } from 'node:test';
import { expect } from 'chai';
import { PALETTES, paletteWith } from '../../../src/charts/chart-theme.js';
import { GROUND_SHARE, LINE_SHARE, SERIES_STYLES } from '../../../src/charts/series-styles.js';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

const contrast = (one: Triple, other: Triple): number => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => Math.min(1, Math.max(0, a * x + b * y + c * z))) as unknown as Triple;

/** How linear colours look to eyes without one kind of cone: Machado, Oliveira and Fernandes, 2009, severity 1. */
const EYES: Readonly<Record<string, readonly Triple[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab, in which distances are near to what eyes make of them (Björn Ottosson, 2020). */
function oklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (one: Triple, other: Triple): number => Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));

const GROUNDS = { light: ['#ffffff', '#f4f4f4'], dark: ['#000000', '#1b1b1f', '#181a1d'] } as const;

describe('the colours of series', () => {
  for (const name of ['light', 'dark'] as const) {
    it(`have 3:1 against ${name} grounds`, () => {
      for (const ground of GROUNDS[name])
        for (const colour of PALETTES[name])
          expect(contrast(linear(colour), linear(ground)), `${colour} on ${ground}`).to.be.at.least(2.95);
      for (const colour of PALETTES[name]) expect(contrast(linear(colour), linear(GROUNDS[name][0]))).to.be.at.least(3);
    });

    for (const [eyes, matrix] of Object.entries(EYES))
      it(`are apart on ${name} grounds to eyes with ${eyes} sight`, () => {
        const seen = PALETTES[name].map((colour) => oklab(times(matrix, linear(colour))));
        seen.forEach((one, index) => {
          for (const other of seen.slice(index + 1)) expect(distance(one, other)).to.be.at.least(0.12);
        });
      });
  }

  for (const [name, ink] of Object.entries({ light: '#1d2129', dark: '#e6e8eb' }) as [keyof typeof PALETTES, string][])
    it(`can be read on where numbers are written on them, on ${name} grounds`, () => {
      const ground = linear(GROUNDS[name][1]);
      // Of colours as they are written, as a canvas mixes them.
      const mixed = (colour: string, share: number): Triple =>
        linear(
          `#${[1, 3, 5]
            .map((at) => {
              const [own = 0, below = 0] = [colour, GROUNDS[name][1]].map((hex) => parseInt(hex.slice(at, at + 2), 16));
              return Math.round(own * share + below * (1 - share))
                .toString(16)
                .padStart(2, '0');
            })
            .join('')}`,
        );
      for (const accent of ['blue', 'red', 'ink'] as const) {
        const [first = '', ...others] = paletteWith(name, accent);
        expect(contrast(linear(first), ground), `the background on the accent ${accent}`).to.be.at.least(7);
        for (const colour of others) {
          expect(contrast(linear(ink), mixed(colour, GROUND_SHARE)), `on pale ${colour}`).to.be.at.least(7);
          const line = GROUND_SHARE + (1 - GROUND_SHARE) * LINE_SHARE;
          expect(contrast(linear(ink), mixed(colour, line)), `on a line of ${colour}`).to.be.at.least(3);
        }
      }
    });

  it('have the accent first, and each of them once', () => {
    for (const name of ['light', 'dark'] as const)
      for (const accent of ['blue', 'red', 'ink'] as const) {
        const colours = paletteWith(name, accent);
        expect([...colours].sort()).to.deep.equal([...PALETTES[name]].sort());
        if (accent !== 'blue') expect(colours[0]).not.to.equal(PALETTES[name][0]);
      }
  });

  it('are not all that tells series apart', () => {
    for (const what of ['hatch', 'dash', 'point'] as const)
      expect(new Set(SERIES_STYLES.map((style) => JSON.stringify(style[what]))).size, what).to.equal(SERIES_STYLES.length);
    expect(SERIES_STYLES.length).to.be.at.least(PALETTES.light.length);
  });
});

import type { Draw } from '../oracle/oracle.js';
import { SIZE, widthOf } from './page-layout.js';
import type { CellPlace } from './page-layout.js';
import { op } from './pdf-operators.js';
import type { Annotation, Operator } from './pdf-operators.js';

// Content that published PDFs, or malicious ones, have around the number of a cell. The number that a reader of the page sees remains the
// published one, or the page leaves it in doubt.

/** A number to write: where its baseline starts, and the cell around it. */
export interface Spot {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly cell: CellPlace;
}

export interface Decorated {
  readonly operators: readonly Operator[];
  readonly annotations?: readonly Annotation[];
}

export type Decoration = (spot: Spot, draw: Draw) => Decorated;

export const shown = (text: string, x: number, y: number, size = SIZE): Operator[] => [
  op('BT'),
  op('Tf', 'F1', size),
  op('Td', x, y),
  op('Tj', text),
  op('ET'),
];

const within = (...operators: (Operator | Operator[])[]): Operator[] => [op('q'), ...operators.flat(), op('Q')];

const filled = (x: number, y: number, width: number, height: number): Operator[] => [op('re', x, y, width, height), op('f')];

const line = (x0: number, y0: number, x1: number, y1: number): Operator[] => [op('m', x0, y0), op('l', x1, y1), op('S')];

/** Two digits that are not in the number. */
const otherDigits = (draw: Draw): string => String(10 + draw(90));

const plainly = ({ text, x, y }: Spot): Operator[] => shown(text, x, y);

/** A line through a text, drawn as programs do it. */
function strike(x: number, y: number, width: number, draw: Draw): Operator[] {
  const height = y + SIZE * (0.25 + draw(15) / 100);
  const ways = [
    () => filled(x, height - 0.3, width, 0.6),
    () => within(op('w', 0.7), line(x, height, x + width, height)),
    () => within(op('w', 1), line(x - 0.5, height - 0.8, x + width + 0.5, height + 0.8)),
    () => within(op('RG', 1, 0, 0), op('w', 0.5), line(x, height, x + width, height)),
    () => [...filled(x, height - 0.3, width / 2, 0.6), ...filled(x + width / 2, height - 0.3, width / 2, 0.6)],
  ];
  return (ways[draw(ways.length)] ?? (() => []))();
}

/** The number with other digits before or after it, and what is done to those. */
function besides(spot: Spot, draw: Draw, change: (text: string, x: number) => Operator[]): Decorated {
  const other = otherDigits(draw);
  const x = draw(2) ? spot.x - widthOf(other) : spot.x + widthOf(spot.text);
  const changed = change(other, x);
  return { operators: draw(2) ? [...changed, ...plainly(spot)] : [...plainly(spot), ...changed] };
}

const STRUCK: readonly Decoration[] = [
  (spot, draw) =>
    besides(spot, draw, (text, x) => {
      const lines = strike(x, spot.y, widthOf(text), draw);
      return draw(2) ? [...lines, ...shown(text, x, spot.y)] : [...shown(text, x, spot.y), ...lines];
    }),
  // Both in one text.
  (spot, draw) => {
    const other = otherDigits(draw);
    const x = spot.x - widthOf(other);
    return { operators: [...shown(other + spot.text, x, spot.y), ...strike(x, spot.y, widthOf(other), draw)] };
  },
  (spot, draw) => {
    const other = otherDigits(draw);
    const [left, right] = [spot.x - widthOf(other), spot.x];
    const rect = [left, spot.y - 2, right, spot.y + 0.75 * SIZE] as const;
    return { operators: shown(other + spot.text, left, spot.y), annotations: [{ subtype: 'StrikeOut', rect, value: '' }] };
  },
  // Crossed out.
  (spot, draw) =>
    besides(spot, draw, (text, x) => {
      const [bottom, top, right] = [spot.y, spot.y + 0.7 * SIZE, x + widthOf(text)];
      return [...shown(text, x, spot.y), ...line(x, bottom, right, top), ...line(x, top, right, bottom)];
    }),
];

const RAISED: readonly Decoration[] = [
  (spot, draw) => besides(spot, draw, (text, x) => shown(text, x, spot.y + 2 + draw(4), 5 + draw(4))),
  (spot, draw) => besides(spot, draw, (text, x) => shown(text, x, spot.y - 2 - draw(2), 5 + draw(4))),
  (spot, draw) => besides(spot, draw, (text, x) => within(op('Ts', 3 + draw(3)), shown(text, x, spot.y))),
  (spot, draw) => besides(spot, draw, (text, x) => shown(text, x, spot.y, 4 + draw(4))),
  // Upside down, mirrored, leaning.
  (spot, draw) =>
    besides(spot, draw, (text, x) => {
      const matrices = [
        [-1, 0, 0, -1, x + widthOf(text), spot.y + 7],
        [-1, 0, 0, 1, x + widthOf(text), spot.y],
        [0.94, 0.34, -0.34, 0.94, x, spot.y],
      ] as const;
      return [op('BT'), op('Tf', 'F1', SIZE), op('Tm', ...(matrices[draw(3)] ?? matrices[0])), op('Tj', text), op('ET')];
    }),
];

const OUTSIDE = [0, 0, 20, 20] as const;

const HIDDEN: readonly Decoration[] = [
  (spot, draw) => besides(spot, draw, (text, x) => within(op('rg', 1, 1, 1), shown(text, x, spot.y))),
  (spot, draw) => besides(spot, draw, (text, x) => within(op('rg', 0.96, 0.97, 0.96), shown(text, x, spot.y))),
  (spot, draw) => besides(spot, draw, (text, x) => shown(text, x, spot.y, 0.1)),
  (spot, draw) => besides(spot, draw, (text, x) => within(op('Tr', draw(2) ? 3 : 7), shown(text, x, spot.y))),
  (spot, draw) => besides(spot, draw, (text, x) => within(op('gs', 'Clear'), shown(text, x, spot.y))),
  (spot, draw) => besides(spot, draw, (text, x) => [op('BDC', 'OC', 'Hidden'), ...shown(text, x, spot.y), op('EMC')]),
  (spot, draw) =>
    besides(spot, draw, (text, x) => [
      op('BDC', 'OC', 'Hidden'),
      op('BDC', 'OC', 'Shown'),
      ...shown(text, x, spot.y),
      op('EMC'),
      op('EMC'),
    ]),
  (spot, draw) => besides(spot, draw, (text, x) => within(op('re', ...OUTSIDE), op('W'), op('n'), shown(text, x, spot.y))),
  (spot, draw) =>
    besides(spot, draw, (text, x) => within(op('re', x, spot.y, 0, 0), op(draw(2) ? 'W' : 'W*'), op('n'), shown(text, x, spot.y))),
  // In the place of the number itself.
  (spot, draw) => ({ operators: [...within(op('Tr', 3), shown(otherDigits(draw), spot.x, spot.y)), ...plainly(spot)] }),
  (spot, draw) => ({ operators: [op('BDC', 'OC', 'Hidden'), ...shown(otherDigits(draw), spot.x, spot.y), op('EMC'), ...plainly(spot)] }),
  // A visible layer.
  (spot) => ({ operators: [op('BDC', 'OC', 'Shown'), ...plainly(spot), op('EMC')] }),
];

const COVERED: readonly Decoration[] = [
  // Whited out, and written over.
  (spot, draw) => {
    const other = otherDigits(draw) + otherDigits(draw);
    const white = within(op('rg', 1, 1, 1), filled(spot.x - 1, spot.y - 2, widthOf(other) + 2, SIZE + 1));
    return { operators: [...shown(other, spot.x, spot.y), ...white, ...plainly(spot)] };
  },
  // Behind a bar, beside the number.
  (spot, draw) => besides(spot, draw, (text, x) => [...shown(text, x, spot.y), ...filled(x, spot.y - 1, widthOf(text), SIZE)]),
  (spot, draw) => {
    const picture = within(op('cm', widthOf(spot.text) + 2, 0, 0, SIZE, spot.x - 1, spot.y - 1), op('Do', draw(2) ? 'Picture' : 'Stamp'));
    return { operators: [...shown(otherDigits(draw), spot.x, spot.y), ...picture] };
  },
  (spot, draw) => ({ operators: [...plainly(spot), ...shown(otherDigits(draw), spot.x + 1 + draw(4), spot.y)] }),
  (spot, draw) => ({ operators: [...plainly(spot), ...shown(otherDigits(draw), spot.x + draw(3), spot.y + 1 + draw(3))] }),
  // Moved back over itself.
  (spot, draw) => {
    const parts = [spot.text, 300 + 500 * draw(2), otherDigits(draw)];
    return { operators: [op('BT'), op('Tf', 'F1', SIZE), op('Td', spot.x, spot.y), op('TJ', parts), op('ET')] };
  },
  // White text over it.
  (spot, draw) => ({ operators: [...plainly(spot), ...within(op('rg', 1, 1, 1), shown(otherDigits(draw), spot.x + 1, spot.y))] }),
  (spot, draw) => {
    const matrix = [0.866, 0.5, -0.5, 0.866, spot.x - 30, spot.y - 40];
    const mark = within(op('rg', 0.9, 0.9, 0.9), op('BT'), op('Tf', 'F1', 40), op('Tm', ...matrix), op('Tj', '20240122'), op('ET'));
    return { operators: draw(2) ? [...mark, ...plainly(spot)] : [...plainly(spot), ...mark] };
  },
];

const DRAWN: readonly Decoration[] = [
  ({ cell }) => ({ operators: within(op('cm', cell.width * 0.6, 0, 0, cell.height * 0.6, cell.x + 4, cell.y + 3), op('Do', 'Picture')) }),
  ({ x, y, text }) => ({
    operators: [],
    annotations: [{ subtype: 'Widget', rect: [x, y - 2, x + Math.max(8, widthOf(text)), y + SIZE], value: text }],
  }),
  ({ x, y, text }) => ({
    operators: [],
    annotations: [{ subtype: 'FreeText', rect: [x, y - 2, x + Math.max(8, widthOf(text)), y + SIZE], value: text }],
  }),
  // As outlines.
  ({ x, y }) => ({
    operators: [op('m', x, y), op('c', x + 8, y, x + 8, y + 7, x, y + 7), op('c', x + 3, y + 4, x + 3, y + 3, x, y), op('f')],
  }),
  // A number beside a picture.
  (spot) => ({
    operators: [...plainly(spot), ...within(op('cm', 6, 0, 0, 9, spot.x + widthOf(spot.text), spot.y - 1), op('Do', 'Picture'))],
  }),
];

/** Set tight, so that digits may overlap. */
export const TIGHT: Decoration = (spot, draw) => ({ operators: within(op('Tc', -0.5 - draw(30) / 10), plainly(spot)) });

const PLAIN: readonly Decoration[] = [
  (spot) => ({ operators: plainly(spot) }),
  // Bold by drawing twice, and with a shadow.
  (spot) => ({ operators: [...plainly(spot), ...shown(spot.text, spot.x + 0.3, spot.y)] }),
  (spot) => ({ operators: [...within(op('rg', 0.7, 0.7, 0.7), shown(spot.text, spot.x + 0.8, spot.y - 0.8)), ...plainly(spot)] }),
  (spot) => ({ operators: within(op('Tr', 2), op('w', 0.3), plainly(spot)) }),
  (spot) => ({
    operators: Array.from(spot.text).flatMap((character, index, all) =>
      shown(character, spot.x + widthOf(all.slice(0, index).join('')), spot.y),
    ),
  }),
  (spot) => {
    const parts = Array.from(spot.text).flatMap((character, index) => (index > 0 ? [60, character] : [character]));
    return { operators: [op('BT'), op('Tf', 'F1', SIZE), op('Td', spot.x, spot.y), op('TJ', parts), op('ET')] };
  },
  // Its second half first.
  (spot) => {
    const half = Math.ceil(spot.text.length / 2);
    const [first, second] = [spot.text.slice(0, half), spot.text.slice(half)];
    return { operators: [...shown(second, spot.x + widthOf(first), spot.y), ...shown(first, spot.x, spot.y)] };
  },
  TIGHT,
  (spot) => ({ operators: within(op('Tz', 50), plainly(spot)) }),
  // White on dark, under a highlight, underlined.
  (spot) => {
    const { x, y, width, height } = spot.cell;
    return { operators: within(op('rg', 0, 0, 0.4), filled(x + 1, y + 1, width - 2, height - 2), op('rg', 1, 1, 1), plainly(spot)) };
  },
  (spot) => {
    const [x, y] = [spot.x - 1, spot.y - 2];
    const light = within(op('gs', 'Half'), op('rg', 1, 1, 0), filled(x, y, widthOf(spot.text) + 2, SIZE + 2));
    return { operators: [...plainly(spot), ...light] };
  },
  (spot) => {
    const rect = [spot.x, spot.y - 2, spot.x + widthOf(spot.text), spot.y + SIZE] as const;
    return { operators: plainly(spot), annotations: [{ subtype: 'Highlight', rect, value: '' }] };
  },
  (spot) => ({ operators: [...plainly(spot), ...filled(spot.x, spot.y - 1.6, widthOf(spot.text), 0.5)] }),
  (spot) => {
    const { x, y, width, height } = spot.cell;
    return { operators: within(op('re', x, y, width, height), op('W'), op('n'), plainly(spot)) };
  },
];

/** All decorations, by their effect on reading. */
export const DECORATIONS = { struck: STRUCK, raised: RAISED, hidden: HIDDEN, covered: COVERED, drawn: DRAWN, plain: PLAIN } as const;

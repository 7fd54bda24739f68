import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { OPS } from '../../../../src/importing/libraries/pdfjs.js';
import { Deadline } from '../../../../src/importing/positioned/deadline.js';
import { IDENTITY } from '../../../../src/importing/positioned/geometry.js';
import type { Box } from '../../../../src/importing/positioned/geometry.js';
import { Graphics } from '../../../../src/importing/positioned/painting/graphics-state.js';
import { Nearby } from '../../../../src/importing/positioned/seen/nearby.js';
import { isPdfBomb } from '../../../../src/importing/pdf/pdf-bomb.js';
import { pageContent } from '../../../../src/importing/pdf/pdf-page.js';
import type { PageContent } from '../../../../src/importing/pdf/pdf-page.js';
import { MAX_MARKS } from '../../../../src/importing/positioned/page-limits.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { PAGE, pdfOf, stream } from '../../../helpers/importing/hostile-file.js';
import { drawsFrom } from '../../../helpers/importing/oracle/oracle.js';

// What keeps the time and the memory of reading a PDF within bounds, and changes nothing of what is read.

/** A page that shows as many characters with one operator. */
function pageOfCharacters(count: number, deadline?: Deadline): PageContent {
  const character = { unicode: '1', width: 500, isSpace: false };
  return pageContent(
    {
      list: {
        fnArray: [OPS.beginText, OPS.setFont, OPS.moveText, OPS.showText, OPS.endText],
        argsArray: [null, ['F', 0.004], [50, 50], [Array.from({ length: count }, () => character)], null],
      },
      operators: OPS,
      view: { transform: [1, 0, 0, -1, 0, 842], width: 595, height: 842 },
      fontOf: () => ({ unit: 0.001, isVertical: false }),
      layers: { isShown: () => true, nameOf: () => '' },
      annotations: [],
    },
    deadline,
  );
}

const isTooLarge = (error: unknown): boolean => error instanceof ImportError && error.code === 'too-large';

describe('a page of a PDF', () => {
  it('is refused while it is painted where it paints more than a document may', () => {
    assert.equal(pageOfCharacters(1000).marks, 1000);
    assert.throws(() => pageOfCharacters(MAX_MARKS + 1), isTooLarge);
  });

  it('is given up in the midst of it where the time is up', () => {
    assert.throws(() => pageOfCharacters(5000, new Deadline(-1)), isTooLarge);
    assert.equal(pageOfCharacters(5000, new Deadline(60_000)).marks, 5000);
  });
});

describe('the packed streams of a PDF', () => {
  const streams = (count: number, bytes: number): Uint8Array[] => {
    const draw = drawsFrom(count);
    return Array.from({ length: count }, (_, index) =>
      stream(20 + index, '/Filter/FlateDecode', deflateSync(Uint8Array.from({ length: bytes }, () => draw(256)))),
    );
  };

  const isBomb = (objects: readonly (string | Uint8Array)[], most?: number): Promise<boolean> =>
    isPdfBomb(new Uint8Array(pdfOf(PAGE, ...objects)), new Deadline(60_000), most);

  it('are read to their ends, and not to that of the file: those of fonts and pages are many, and long', async () => {
    assert.equal(await isBomb(streams(200, 3000)), false);
  });

  // As many as a file may have, and one more, are in test/whole/importing/hostile-files.test.ts.
  it('may be so many and no more, whether they are whole or overlap', async () => {
    const whole = streams(500, 3);
    const overlapping = 'stream\nx\u0001';
    assert.equal(await isBomb([...whole, overlapping.repeat(500)], 1000), false);
    assert.equal(await isBomb([...whole, overlapping.repeat(501)], 1000), true);
  });
});

/** Boxes of every size, inside and outside of a page, on the borders of the cells that they are found by too. */
const boxes: fc.Arbitrary<Box> = fc
  .tuple(
    fc.oneof(fc.integer({ min: -40, max: 80 }), fc.double({ min: -50, max: 900, noNaN: true })),
    fc.oneof(fc.integer({ min: -40, max: 80 }), fc.double({ min: -50, max: 900, noNaN: true })),
    fc.constantFrom(0, 0.5, 8, 16, 17, 32, 300, 900),
    fc.constantFrom(0, 0.5, 8, 16, 17, 32, 300, 900),
  )
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

const meets = (a: Box, b: Box): boolean => a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

describe('what lies near a place', () => {
  it('is found once each, as if all were looked at', () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 40 }), boxes, (all, place) => {
        const nearby = new Nearby<{ readonly box: Box; readonly index: number }>();
        all.forEach((box, index) => nearby.add({ box, index }));
        const found = nearby.at(place, Infinity)?.map(({ index }) => index);
        const expected = [...all.keys()].filter((index) => {
          const box = all[index];
          return box !== undefined && meets(box, place);
        });
        assert.deepEqual(
          found?.sort((a, b) => a - b),
          expected,
        );
      }),
    );
  });

  it('is not told where it is more than can be looked at', () => {
    const nearby = new Nearby<{ readonly box: Box }>();
    for (let count = 0; count < 11; count += 1) nearby.add({ box: { left: 1, top: 1, right: 2, bottom: 2 } });
    assert.equal(nearby.at({ left: 0, top: 0, right: 9, bottom: 9 }, 11)?.length, 11);
    assert.equal(nearby.at({ left: 0, top: 0, right: 9, bottom: 9 }, 10), undefined);
  });
});

describe('the graphics state', () => {
  it('comes back as it was kept, whatever was changed meanwhile', () => {
    const step = fc.oneof(fc.constantFrom('save', 'restore', 'anew'), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const graphics = new Graphics(IDENTITY, { left: 0, top: 0, right: 9, bottom: 9 });
        const kept: number[] = [];
        let size = 0;
        for (const one of steps) {
          if (typeof one === 'number') {
            graphics.set({ size: one });
            size = one;
          } else if (one === 'restore') {
            graphics.restore();
            size = kept.pop() ?? size;
          } else {
            kept.push(size);
            if (one === 'save') graphics.save();
            else {
              graphics.startAnew();
              size = 0;
            }
          }
          assert.equal(graphics.state.size, size);
        }
      }),
    );
  });
});

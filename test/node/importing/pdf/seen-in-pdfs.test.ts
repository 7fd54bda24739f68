import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GridCell } from '../../../../src/importing/published-document.js';
import { blocksOfPages, unseenLayers } from '../../../../src/importing/positioned/tables/page-blocks.js';
import { widthOf } from '../../../helpers/importing/pdf/page-layout.js';
import { FRAME, X, Y } from '../../../helpers/importing/pdf/pdf-cell.js';
import { shown } from '../../../helpers/importing/pdf/pdf-decorations.js';
import { contentOfPage } from '../../../helpers/importing/pdf/pdf-operator-list.js';
import { op } from '../../../helpers/importing/pdf/pdf-operators.js';
import type { Annotation, Operator } from '../../../helpers/importing/pdf/pdf-operators.js';
import { placesInChinese } from '../../../helpers/importing/places-in-chinese.js';

/** What stands in the cell of the number. */
function cellOf(operators: readonly Operator[], annotations: readonly Annotation[] = []): GridCell {
  const [block] = blocksOfPages([contentOfPage({ operators: [...FRAME, ...operators], annotations })]);
  const cell = block?.kind === 'grid' ? block.rows[0]?.[1] : undefined;
  assert.ok(cell, 'There is a table.');
  return cell;
}

const textOf = (...operators: (Operator | Operator[])[]): string => cellOf(operators.flat()).text;

const doubtOf = (...operators: (Operator | Operator[])[]): string | undefined => cellOf(operators.flat()).doubt?.kind;

const number = shown('4031', X, Y);

const box = (x: number, y: number, width: number, height: number): Operator[] => [op('re', x, y, width, height), op('f')];

describe('text that is drawn twice', () => {
  it('is one where it is bold, or has a shadow', () => {
    assert.equal(textOf(number, shown('4031', X + 0.4, Y)), '4031');
    assert.equal(textOf(number, shown('4031', X + 1.3, Y - 1)), '4031');
    assert.equal(
      textOf(op('rg', 0.7, 0.7, 0.7), shown('4031', X + 1, Y - 1), shown('4031', X + 0.5, Y - 0.5), op('rg', 0, 0, 0), number),
      '4031',
    );
  });

  it('is 11 where 11 is drawn twice, or set tight', () => {
    const eleven = shown('11', X, Y);
    assert.equal(textOf(eleven, shown('11', X + 0.4, Y)), '11');
    assert.equal(textOf(op('Tc', -1.5), eleven), '11');
    assert.notEqual(textOf(op('Tc', -5), eleven), '1');
  });

  it('is in doubt where both differ', () => {
    assert.equal(doubtOf(number, shown('4037', X + 0.4, Y)), 'overlaid');
    assert.equal(doubtOf(number, shown('9', X + 2, Y)), 'overlaid');
  });
});

describe('a line through text', () => {
  it('strikes what it covers, and nothing beside it', () => {
    const cell = cellOf([...shown('124031', X, Y), ...box(X, Y + 3, widthOf('12'), 0.6)]);
    assert.deepEqual([cell.text, cell.unseen, cell.doubt], ['4031', '12', undefined]);
  });

  it('strikes as well where it is drawn piece by piece, or before the text', () => {
    const pieces = [...box(X, Y + 3, 5, 0.6), ...box(X + 5, Y + 3, 5.5, 0.6)];
    assert.equal(textOf(pieces, shown('124031', X, Y)), '4031');
  });

  it('leaves in doubt a character that it covers in part', () => {
    assert.equal(doubtOf(number, box(X, Y + 3, widthOf('4') * 1.5, 0.6)), 'overlaid');
  });

  it('does not strike from below the text or above it', () => {
    for (const height of [-1.5, -0.5, 8.5])
      assert.deepEqual([textOf(number, box(X, Y + height, widthOf('4031'), 0.5)), height], ['4031', height]);
  });

  it('does not strike a row of a table that it rules', () => {
    const [block] = blocksOfPages([contentOfPage({ operators: [...FRAME, ...number, ...box(50, Y + 3, 150, 0.5)], annotations: [] })]);
    const cells = block?.kind === 'grid' ? block.rows.flat() : [];
    const [cell, ...others] = cells.filter(({ doubt, unseen }) => doubt ?? unseen);
    assert.deepEqual([cell?.doubt, others], [{ kind: 'overlaid', quote: '4031' }, []]);
  });

  it('does not strike where something is painted over it', () => {
    assert.equal(textOf(box(X, Y + 3, 21, 0.6), op('rg', 1, 1, 1), box(X - 2, Y - 2, 40, 14), op('rg', 0, 0, 0), number), '4031');
  });
});

describe('colours', () => {
  it('leave white text in doubt on white, and plain on dark', () => {
    assert.equal(doubtOf(op('rg', 1, 1, 1), number), 'faint');
    assert.equal(textOf(box(101, 701, 98, 18), op('rg', 1, 1, 1), number), '4031');
  });

  it('leave black text in doubt on black', () => assert.equal(doubtOf(box(101, 701, 98, 18), number), 'faint'));

  it('take a box with a hole for a border, not for a background', () => {
    const ring = [op('re', 101, 701, 98, 18), op('re', 103, 703, 94, 14), op('f*')];
    assert.equal(textOf(ring, number), '4031');
  });
});

describe('what is painted over text', () => {
  const cover = box(X - 1, Y - 2, 24, 12);

  it('hides it where it is the colour of the background', () => {
    const cell = cellOf([...number, op('rg', 1, 1, 1), ...cover]);
    assert.deepEqual([cell.text, cell.unseen, cell.doubt], ['', '4031', undefined]);
  });

  it('leaves it in doubt where it is a bar, or covers a part', () => {
    assert.equal(doubtOf(number, cover), 'overlaid');
    assert.equal(doubtOf(number, op('rg', 1, 1, 1), box(X + 8, Y - 2, 24, 12)), 'overlaid');
  });

  it('lets it through where it is half clear or darkens it', () => {
    for (const state of ['Half', 'Multiply']) assert.equal(textOf(number, op('gs', state), op('rg', 1, 1, 0), cover), '4031');
  });
});

describe('a table with a watermark', () => {
  const mark = (size: number, grey: number): Operator[] => [
    op('q'),
    op('rg', grey, grey, grey),
    op('BT'),
    op('Tf', 'F1', size),
    op('Tm', 0.866, 0.5, -0.5, 0.866, X - 20, Y - 20),
    op('Tj', '20240122'),
    op('ET'),
    op('Q'),
  ];

  it('is read where the watermark is pale and larger than the text', () => {
    assert.equal(textOf(mark(40, 0.9), number), '4031');
    assert.equal(textOf(number, mark(40, 0.9)), '4031');
  });

  it('is in doubt where it is dark', () => assert.equal(doubtOf(mark(40, 0.2), number), 'overlaid'));
});

describe('a number that runs over the border of its cell', () => {
  it('is that of neither cell', () => {
    const [block] = blocksOfPages([contentOfPage({ operators: [...FRAME, ...shown('403156', 85, Y)], annotations: [] })]);
    const cells = block?.kind === 'grid' ? (block.rows[0] ?? []) : [];
    assert.deepEqual(
      cells.map(({ doubt }) => doubt?.kind),
      ['overlaid', 'overlaid'],
    );
  });
});

describe('hidden layers', () => {
  it('are named, and what stands on them is not read', () => {
    const operators = [...FRAME, op('BDC', 'OC', 'Hidden'), ...shown('9', X - 6, Y), op('EMC'), ...number];
    const content = contentOfPage({ operators, annotations: [] });
    assert.deepEqual(placesInChinese(unseenLayers([content])), ['第 1 页的图层“Hidden”']);
    const [block] = blocksOfPages([content]);
    assert.equal(block?.kind === 'grid' && block.rows[0]?.[1]?.text, '4031');
  });
});

import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { cellValue, isValueText } from '../../../../src/importing/matching/cell-value.js';

/** A decimal number as a reader writes it, by its digits and the place of its point. */
const decimal = (digits: bigint, places: number): string => {
  const text = String(digits).padStart(places + 1, '0');
  const [whole, fraction] = [text.slice(0, text.length - places), text.slice(text.length - places).replace(/0+$/, '')];
  return fraction ? `${whole}.${fraction}` : whole;
};

describe('what a published cell says', () => {
  it('is a number, however it is written', () => {
    for (const text of ['12', ' 12 ', '１２', '12件', '１２ 件', '+12', '0012', '1\u200b2', '\ufeff12', '12.0', '12\u00a0'])
      expect(cellValue(text, 'count'), text).to.include({ cell: 12 });
    for (const text of ['1,234', '１，２３４', '1234', '1,234项']) expect(cellValue(text, 'count'), text).to.include({ cell: 1234 });
    for (const text of ['-3', '−3', '－3', '–3']) expect(cellValue(text, 'change'), text).to.include({ cell: -3 });
    expect(Object.is((cellValue('-0', 'change') as { cell: number }).cell, 0)).to.equal(true);
  });

  it('is a change in words, in a column of changes alone', () => {
    const changes = { 增5: 5, 减4: -4, 增加5项: 5, 减少４: -4, '减少 1,200 件': -1200, 新增3: 3, 减0: 0, '−5': -5 };
    for (const [text, change] of Object.entries(changes)) {
      expect(cellValue(text, 'change'), text).to.include({ cell: change });
      expect(isValueText(text), text).to.equal(true);
      if (text !== '−5') expect(cellValue(text, 'count'), text).to.deep.equal({ cell: null, problem: 'not-a-number' });
    }
    for (const text of ['增5减4', '减-4', '增', '减少', '增约5', '增5%', '增1 2', '持平', '增加五', '减4余', '比上年增5'])
      expect(cellValue(text, 'change'), text).to.deep.equal({ cell: null, problem: 'not-a-number' });
  });

  it('is that nothing applies, or nothing', () => {
    for (const text of ['/', '-', '—', '——', '无', '／', '\\', ' － ', '— —', '─'])
      expect(cellValue(text, 'count'), text).to.deep.equal({ cell: '/' });
    for (const text of ['', ' ', '\u00a0', '\u3000', '\n', '\u200b']) expect(cellValue(text, 'count'), text).to.deep.equal({ cell: null });
  });

  it('is no number where it could be two, or another one', () => {
    const doubtful = [
      '1 2',
      '1\n2',
      '1,23',
      '12,34',
      '1.2.3',
      '1/2',
      '3-5',
      '约12',
      '12余件',
      '12%',
      '1e3',
      '0x10',
      '12人次',
      '十二',
      '①',
      '12①',
      '12²',
      '12万件',
      '.5',
      '无无',
    ];
    for (const text of doubtful) expect(cellValue(text, 'count'), text).to.deep.equal({ cell: null, problem: 'not-a-number' });
    for (const text of ['12美元', '3千元', '12件']) expect(cellValue(text, 'amount'), text).to.include({ problem: 'not-a-number' });
    for (const text of ['9007199254740993', '0.12345678901234567891', '9'.repeat(400)])
      expect(cellValue(text, 'count'), text).to.deep.equal({ cell: null, problem: 'number-too-large' });
    expect(cellValue('9'.repeat(100_000), 'count')).to.include({ cell: null });
  });

  it('is an amount in 万元, by the unit of the cell before that of the heading', () => {
    expect(cellValue('251000元', 'amount')).to.deep.equal({ cell: 25.1, unit: '元' });
    expect(cellValue('0.3亿元', 'amount')).to.deep.equal({ cell: 3000, unit: '亿元' });
    expect(cellValue('25.1 万元', 'amount', '元')).to.deep.equal({ cell: 25.1, unit: '万元' });
    expect(cellValue('251,000', 'amount', '元')).to.deep.equal({ cell: 25.1, unit: '元' });
    expect(cellValue('0.092', 'amount')).to.deep.equal({ cell: 0.092 });
    // A heading's unit is that of money.
    expect(cellValue('12', 'count', '元')).to.deep.equal({ cell: 12 });
  });

  it('is converted exactly, to the last digit', () => {
    const amounts = fc.record({ digits: fc.bigInt({ min: 0n, max: 899_999_999_999n }), places: fc.nat(4) });
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(['元', 4] as const, ['万元', 0] as const, ['亿元', -4] as const),
        ({ digits, places }, [unit, by]) => {
          const value = cellValue(`${decimal(digits, places)}${unit}`, 'amount');
          const moved = places + by;
          const expected = moved >= 0 ? decimal(digits, moved) : decimal(digits * 10n ** BigInt(-moved), 0);
          expect(value).to.deep.equal({ cell: Number(expected), unit });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is never a number that its digits do not make', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123456789,.-+/ 件元万亿１２，。\n\u00a0无')), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom('count', 'change'), (given, kind) => {
        const { cell } = cellValue(given, kind);
        if (typeof cell !== 'number') return;
        const plain = given.normalize('NFKC').replace(/[,\s]|[^\d.+-]+$/g, '');
        expect(cell, JSON.stringify(given)).to.equal(Number(plain) || 0);
        expect(isValueText(given)).to.equal(true);
      }),
      { numRuns: 5000 },
    );
  });
});

import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parseYear } from '../../../src/report/parse-year.js';

describe('a year', () => {
  it('is four digits, as a number or a text, with or without 年', () => {
    for (const value of [2024, '2024', ' 2024 ', '2024年', '2024 年 ']) expect(parseYear(value), String(value)).to.equal(2024);
  });

  it('is nothing else', () => {
    const others = [
      24,
      20244,
      2024.5,
      -2024,
      '0000',
      '24',
      '2024.0',
      '2024-2025',
      '二〇二四',
      '2024\n',
      '',
      null,
      undefined,
      true,
      [2024],
      { year: 2024 },
    ];
    for (const value of others) expect(parseYear(value), JSON.stringify(value)).to.equal(null);
  });
});

import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { TRADITIONAL_CHINESE } from '../../../src/i18n/traditional-chinese.js';
import { numberText } from '../../../src/report/number-text.js';
import { panelSummary } from '../../../src/trend/trend-summary.js';
import { trendNotes } from '../../../src/trend/trend-notes.js';
import { groupedText } from '../../../src/trend/trend-text.js';
import { summary, trend, year } from '../../helpers/trend/shown-trend.js';

describe('a number in words and charts', () => {
  for (const language of [SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE, ENGLISH])
    it(`is grouped as the language does, and no digit is another: ${language.tag}`, () => {
      const shown = { ...trend(), language };
      const format = new Intl.NumberFormat(language.tag, { maximumFractionDigits: 20 });
      const numbers = fc.oneof(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer().map((number) => number / 100),
        fc.nat(9999),
      );
      fc.assert(
        fc.property(numbers, (number) => {
          const text = groupedText(number, shown);
          expect(text.replace(/,/g, '')).to.equal(numberText(number));
          // Minus zero is no number of a report.
          if (number !== 0) expect(text).to.equal(format.format(number));
        }),
      );
      expect(['999', '1000', '1234567.25', '-1000'].map((text) => groupedText(Number(text), shown))).to.deep.equal([
        '999',
        '1,000',
        '1,234,567.25',
        '-1,000',
      ]);
    });

  it('is grouped in the sentence above a chart', () => {
    expect(summary([year(2023, 12345), year(2024, 1234567)])).to.contain('12,345 件增至 1,234,567 件');
  });
});

describe('what the notes say', () => {
  it('is not said above the chart as well', () => {
    const shown = trend({ metrics: 'applications.received.total' }, [year(2020, 1), year(2023, 2), year(2024, 5)]);
    const [panel] = shown.panels;
    const notes = trendNotes(shown).join('');
    expect(notes).to.contain('2021 年、2022 年').and.to.contain('图中以竖虚线标出');
    const above = panelSummary(panel!, shown, true);
    expect(above)
      .to.contain('新收申请')
      .and.not.to.match(/缺失|格式/);
    expect(panelSummary(panel!, shown), 'alone, it says everything').to.contain('2021 年、2022 年').and.to.contain('格式');
  });
});

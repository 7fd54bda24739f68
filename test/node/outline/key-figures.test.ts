import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatOf } from '../../../src/formats/formats.js';
import { knownFormats } from '../../../src/formats/formats.js';
import { KNOWN_KEY_FIGURES } from '../../../src/formats/key-figures.js';
import { cellsNamed } from '../../../src/formats/named-cells.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { keyFigures } from '../../../src/outline/key-figures.js';
import type { KeyFigure } from '../../../src/outline/key-figures.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { reportOf } from '../../helpers/consistent-report.js';
import { withFormat2099 } from '../../helpers/format-2099.js';

const DEFAULTS: readonly (readonly [string, Cell])[] = [
  ['applications.received.total', 951],
  ['applications.results.total.total', 946],
  ['reviews.review.total', 30],
  ['reviews.litigation.direct.total', 12],
  ['reviews.litigation.afterReview.total', 20],
  ['disclosure.normativeDocuments.inForce', 88],
];

const report = (year = 2024, ...changes: readonly (readonly [string, Cell])[]): Report =>
  reportOf('2021', new Map([...DEFAULTS, ...changes]), { year });

/** `*` before what was calculated. */
const said = ({ label, value, unit, change, isDerived }: KeyFigure): string =>
  `${isDerived ? '*' : ''}${label} ${value} ${unit}${change === undefined ? '' : ` (${change})`}`;

const figures = (own: Report, previous?: Report, metrics?: readonly string[], language = SIMPLIFIED_CHINESE): string[] =>
  keyFigures(own, previous, metrics, language).map(said);

describe('the key figures of a report', () => {
  it('are its own cells; what is added up of several is marked', () => {
    expect(figures(report())).to.deep.equal(['新收申请 951 件', '办结 946 件', '*复议诉讼 62 件', '现行有效规范性文件 88 件']);
    const [received, , reviews] = keyFigures(report(), undefined, undefined, SIMPLIFIED_CHINESE);
    expect([received?.path, reviews?.path]).to.deep.equal(['applications.received.total', undefined]);
  });

  it('leave out a figure that has a blank cell or one that does not apply, and show zero', () => {
    const changed = report(
      2024,
      ['applications.received.total', null],
      ['reviews.litigation.direct.total', '/'],
      ['applications.results.total.total', 0],
    );
    expect(figures(changed)).to.deep.equal(['办结 0 件', '现行有效规范性文件 88 件']);
    expect(figures(reportOf('2021', new Map()))).to.deep.equal([]);
  });

  it('have the change on the year before only where that has a number for the same', () => {
    const before = report(
      2023,
      ['applications.received.total', 900],
      ['reviews.review.total', null],
      ['applications.results.total.total', '/'],
    );
    expect(figures(report(), before)).to.deep.equal([
      '新收申请 951 件 (51)',
      '办结 946 件',
      '*复议诉讼 62 件',
      '现行有效规范性文件 88 件 (0)',
    ]);
  });

  it('have no change where the format of the year before counts something else', () => {
    const before = reportOf('2019', new Map([...DEFAULTS.slice(0, 5), ['disclosure.normativeDocuments.total', 88]]), { year: 2020 });
    const own = report(2021);
    expect(figures(own, before).slice(2)).to.deep.equal(['*复议诉讼 62 件 (0)', '现行有效规范性文件 88 件']);
    expect(figures(before).slice(3)).to.deep.equal(['公开规范性文件 88 件']);
  });

  it('are in the language of the reader', () => {
    expect(figures(report(), undefined, undefined, ENGLISH)).to.deep.equal([
      'Applications received 951 items',
      'Concluded 946 items',
      '*Reconsideration and litigation 62 items',
      'Normative documents in force 88 items',
    ]);
  });
});

describe('the key figures that a page names', () => {
  const named = (...metrics: string[]): string[] =>
    figures(
      report(2024, ['disclosure.fees.amount', 0.3], ['applications.results.refused.security.total', 2], ['disclosure.rules.issued', 5]),
      report(2023, ['disclosure.fees.amount', 0.1]),
      metrics,
    );

  it('are cells, groups, differences, shares and sums; all but cells are marked', () => {
    expect(named('disclosure.fees.amount', ' disclosure.rules.issued ')).to.deep.equal([
      '行政事业性收费：收费金额 0.3 万元 (0.2)',
      '规章：制发 5 件',
    ]);
    expect(named('applications.received.total - applications.results.total.total')).to.deep.equal(['*新收申请减办结 5 件 (0)']);
    expect(named('applications.results.total.total / applications.received.total')).to.deep.equal(['*办结与新收申请之比 99.5 %']);
    expect(named('reviews.review.total+reviews.litigation.direct.total')[0]).to.match(/^\*行政复议(?:：总计)?和.+ 42 件 \(0\)$/);
    // A group in which cells are blank has no sum.
    expect(named('applications.results.refused.total')).to.deep.equal([]);
  });

  it('keep the short name of an official one', () => {
    expect(named('reviews.review.total + reviews.litigation.total')).to.deep.equal(['*复议诉讼 62 件 (0)']);
  });

  it('are left out where they are none, or of other units', () => {
    for (const text of [
      '',
      'nothing',
      'applications',
      'disclosure.fees.amount + applications.received.total',
      'a + b',
      'constructor',
      'applications.received.total +',
    ])
      expect(named(text), text).to.deep.equal([]);
    expect(figures(report(), undefined, [])).to.deep.equal([]);
  });

  it('are none where a share would be of zero', () => {
    expect(
      figures(report(2024, ['applications.received.total', 0]), undefined, [
        'applications.results.total.total / applications.received.total',
      ]),
    ).to.deep.equal([]);
  });
});

describe('the key figures of a format', () => {
  it('name only its own cells', () => {
    for (const format of knownFormats())
      for (const { metric } of KNOWN_KEY_FIGURES.of(format))
        for (const path of metric.split(' + ')) expect(cellsNamed(format, path).length, path).to.be.greaterThan(0);
  });

  it('are those that were added with it', () =>
    withFormat2099(() => {
      const own = reportOf(
        '2099',
        new Map([
          ['applications.received.total', 7],
          ['applications.transferred.total', 2],
        ]),
        { year: 2031 },
      );
      expect(figures(own)).to.deep.equal(['新收申请 7 宗', '转来申请 2 宗']);
      expect(KNOWN_KEY_FIGURES.of(formatOf('2099')).length).to.equal(2);
    }));
});

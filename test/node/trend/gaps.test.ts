import { describe, it } from 'node:test';
import { expect } from 'chai';
import { trendOf } from '../../../src/trend/trend-of.js';
import type { Trend, TrendQuery } from '../../../src/trend/trend.js';
import { trendNotes } from '../../../src/trend/trend-notes.js';
import { panelSummary } from '../../../src/trend/trend-summary.js';
import { pointSentence } from '../../../src/trend/trend-text.js';
import { trendCsv } from '../../../src/exporting/trend-csv.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import { agencies, trend, year } from '../../helpers/trend/shown-trend.js';

describe('a report that could not be read', () => {
  const json = (when: number, total: unknown, agency = '示例市司法局') => ({ agency, year: when, applications: { received: { total } } });
  const shownOf = (reports: readonly unknown[], wanted: TrendQuery = {}): Trend => {
    const readings = readReports(reports);
    return trendOf(readings.reports, { metrics: 'applications.received.total', ...wanted }, SIMPLIFIED_CHINESE, readings);
  };

  it('is never called one that is missing', () => {
    const shown = shownOf([json(2021, 5), json(2022, 8), json(2023, '69'), json(2025, 9)]);
    const [panel] = shown.panels;
    expect(pointSentence(panel!.series[0]!, 2, panel!, shown)).to.equal('2023 年，新收申请 报告有误');
    expect(panelSummary(panel!, shown)).to.match(/；2024 年的报告缺失；2023 年的报告有误，未能读取。$/);
    const notes = trendNotes(shown).join();
    expect(notes).to.contain('2024 年的报告不在数据中').and.to.contain('2023 年的报告有误，未能读取，图中空缺，不作零。');
    expect(shown.problems).to.deep.equal([
      '示例市司法局2023年的报告有误，未能显示：[2].applications.received.total：应为数字（不加引号）、null 或 "/"，实为 "69"。',
    ]);
  });

  it('has a place at the end of the years, and among the agencies', () => {
    expect(shownOf([json(2023, 1), json(2024, 'x')]).positions.map(({ year: when, isUnread }) => [when, isUnread])).to.deep.equal([
      [2023, false],
      [2024, true],
    ]);
    const shown = shownOf([json(2024, 1), json(2024, 'x', '示例市民政局'), json(2023, 1, '示例市教育局')], { by: 'agency' });
    expect(panelSummary(shown.panels[0]!, shown)).to.contain('示例市教育局 2024 年的报告缺失；示例市民政局 2024 年的报告有误，未能读取');
    expect(shown.problems.join()).to.contain('示例市民政局2024年的报告有误');
  });

  it('is spoken of where it would be shown, also if it does not say whose it is', () => {
    const other = json(2023, 'x', '别的机关');
    expect(shownOf([json(2023, 1), other], { agency: '示例市司法局' }).problems).to.deep.equal([]);
    expect(shownOf([json(2023, 1), other]).problems, 'whose years was not said').to.have.length(1);
    const nameless = { year: 2024, applications: {} };
    expect(shownOf([json(2024, 1), nameless]).problems.join()).to.contain('2024年的报告有误，未能显示：[1].agency');
    expect(shownOf([json(2024, 1), 7]).problems.join()).to.contain('一份不知机关或年份的报告有误');
    expect(shownOf([json(2024, 1), { ...json(2023, 1), year: '2023' }]).positions.map(({ isUnread }) => isUnread)).to.deep.equal([
      true,
      false,
    ]);
    const many = shownOf([json(2024, 1), ...Array.from({ length: 9 }, (_, index) => json(2015 + index, 'x'))]);
    expect(many.problems).to.have.length(4);
    expect(many.problems[3]).to.equal('还有 6 份报告有误，未能显示。');
    expect(shownOf([json(2024, 1), { ...json(2023, 'x'), title: 4 }]).problems[0]).to.contain('；另有 1 处错误。');
  });
});

describe('sources that could not be had', () => {
  it('keep a year from being called missing', () => {
    const reports = [year(2021, 3), year(2023, 4)];
    const shown = trendOf(reports, { metrics: 'applications.received.total' }, SIMPLIFIED_CHINESE, { failures: [{}] });
    const [panel] = shown.panels;
    const said = [
      panelSummary(panel!, shown),
      ...trendNotes(shown),
      pointSentence(panel!.series[0]!, 1, panel!, shown),
      trendCsv(shown),
    ].join();
    expect(said)
      .to.contain('2022 年的报告没有读到')
      .and.to.contain('2022 年，新收申请 未读到报告')
      .and.not.to.match(/缺失|无报告|不在数据中/);
  });
});

describe('very many reports', () => {
  const many = (count: number, total: unknown) =>
    Array.from({ length: count }, (_, index) => ({ agency: `第${index}局`, year: 2024, applications: { received: { total } } }));

  it('that cannot be read are all told from missing ones, and counted', () => {
    const readings = readReports([...many(1500, 'x'), { agency: '甲', year: 2024 }]);
    const shown = trendOf(readings.reports, { by: 'agency' }, SIMPLIFIED_CHINESE, readings);
    expect(shown.positions.filter(({ isUnread }) => isUnread)).to.have.length(1500);
    expect(shown.problems[3]).to.equal('还有 1497 份报告有误，未能显示。');
  });

  it('are as many as a file holds', () => {
    const [report] = readReports(many(1, 1)).reports;
    const reports = Array.from({ length: 150_000 }, (_, index) => ({ ...report!, agency: `第${index}局` }));
    const shown = trendOf(reports, { by: 'agency', metrics: 'applications.received.total' }, SIMPLIFIED_CHINESE);
    expect(shown.positions).to.have.length(150_000);
    expect(panelSummary(shown.panels[0]!, shown)).to.contain('150000 个机关中，新收申请均为 1 件');
    const others = trendOf([...reports, { ...report!, agency: '甲', year: 2025 }], { by: 'agency' }, SIMPLIFIED_CHINESE);
    expect(trendNotes(others).join().length, 'and are not all named').to.be.below(500);
  });
});

describe('a new format', () => {
  it('is not dated to the year of a report that follows a gap', () => {
    const shown = trend({ metrics: 'applications.received.total' }, [year(2019, 3), year(2020, 3), year(2023, 4)]);
    const [panel] = shown.panels;
    expect(panelSummary(panel!, shown)).to.contain('；2020 年与 2023 年之间统计格式调整；');
    expect(trendNotes(shown)[0]).to.match(/^2023 年按.*与 2020 年的格式不同/);
    expect(pointSentence(panel!.series[0]!, 4, panel!, shown)).to.contain('统计格式与上一份报告不同');
  });

  it('that only some agencies use is told', () => {
    const mixed = [year(2024, 1), readReport({ agency: '甲', year: 2024, format: '2019' }).report!];
    expect(trendNotes(trend({ by: 'agency' }, mixed)).join()).to.contain('统计格式不同');
    expect(trendNotes(trend({ by: 'agency' }, agencies)).join()).not.to.contain('统计格式不同');
  });
});

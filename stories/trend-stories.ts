import { REPORTS } from './reports.js';
import type { Story } from './story.js';

const { reports: sixYears } = REPORTS.sixYears;

/** Twelve years with one missing: the six example years, repeated with made-up years. */
const twelveYears = Array.from({ length: 12 }, (_, index) => {
  const report = sixYears[index < 2 ? index : 2 + ((index - 2) % 4)];
  return report && { ...report, year: 2019 + index };
}).filter((report, index) => report && index !== 5);

/** Names as long as those of county departments. */
const longNames = REPORTS.tenAgencies.reports.map((report) => ({
  ...report,
  agency: report.agency.replace('示例市', '示例维吾尔自治州示例市示例哈萨克自治县'),
}));

/** Six years with faults: text in a cell of one report, one report missing, and a blank total. */
const damaged = sixYears.flatMap((report, index): object[] => {
  if (index === 2) return [];
  const { applications } = report;
  if (index === 4) return [{ ...report, applications: { ...applications, received: { ...applications?.received, total: '69' } } }];
  if (index !== 5) return [report];
  return [{ ...report, applications: { ...applications, results: { ...applications?.results, total: { total: null } } } }];
});

/** The states of a trend, by their names in Storybook. */
export const TREND_STORIES = {
  Applications: { name: '收到和办理', args: { report: REPORTS.sixYears, topic: 'applications' } },
  Results: { name: '办理结果', args: { report: REPORTS.sixYears, topic: 'results' } },
  ResultsShares: { name: '办理结果占比', args: { report: REPORTS.sixYears, topic: 'results', shares: true } },
  Applicants: { name: '申请人', args: { report: REPORTS.sixYears, topic: 'applicants' } },
  Reviews: { name: '复议和诉讼', args: { report: REPORTS.sixYears, topic: 'reviews' } },
  Disclosure: { name: '主动公开', args: { report: REPORTS.sixYears, topic: 'disclosure' } },
  Lines: { name: '折线', args: { report: REPORTS.sixYears, topic: 'applications', type: 'line' } },
  Stacked: { name: '堆叠', args: { report: REPORTS.sixYears, topic: 'applications', type: 'stacked' } },
  Table: { name: '先看表', args: { report: REPORTS.sixYears, topic: 'results', view: 'table' } },
  Downloads: { name: '可以下载', args: { report: REPORTS.sixYears, topic: 'results', download: true } },
  Agencies: { name: '十个机关', args: { report: REPORTS.tenAgencies, by: 'agency' } },
  AgenciesShares: { name: '十个机关占比', args: { report: REPORTS.tenAgencies, by: 'agency', topic: 'results', shares: true } },
  LongNames: { name: '很长的机关名称', args: { report: { reports: longNames }, by: 'agency', topic: 'results' } },
  TwelveYears: { name: '十二年，缺一年', args: { report: { reports: twelveYears }, topic: 'results' } },
  Metrics: {
    name: '自选指标',
    args: {
      report: REPORTS.sixYears,
      type: 'line',
      metrics:
        'applications.results.refused.total, reviews.review.total - reviews.review.upheld, applications.results.granted.total / applications.results.total.total',
    },
  },
  Blanks: { name: '空白与“/”', args: { report: REPORTS.blanks, topic: 'disclosure' } },
  OneYear: { name: '只有一年', args: { report: REPORTS.linhe } },
  Large: { name: '适老化：大字', args: { report: REPORTS.sixYears, topic: 'results', className: 'large' } },
  Traditional: { name: '繁體', args: { report: REPORTS.sixYears, topic: 'results', lang: 'zh-Hant' } },
  English: { name: 'English', args: { report: REPORTS.sixYears, topic: 'results', lang: 'en' } },
  RightToLeft: { name: '从右到左', args: { report: REPORTS.sixYears, topic: 'applications', dir: 'rtl' } },
  Unread: { name: '读不了的报告', args: { report: { reports: damaged }, topic: 'results', shares: true } },
  UnreadAgency: {
    name: '读不了的机关报告',
    args: {
      report: {
        reports: REPORTS.tenAgencies.reports.map((report, index) => ({
          ...report,
          year: index === 3 ? 2023 : 2024,
          ...(index === 5 && { rules: 1, disclosure: 7 }),
        })),
      },
      by: 'agency',
    },
  },
  WrongMetric: { name: '没有这个指标', args: { report: REPORTS.sixYears, metrics: 'applications.received.total, applications.nothing' } },
  WrongTopic: { name: '没有这个主题', args: { report: REPORTS.sixYears, topic: 'weather' } },
  Missing: { name: '没有所要的机关', args: { report: REPORTS.sixYears, agency: '示例市教育局' } },
  Empty: { name: '尚无数据', args: {} },
} as const satisfies Readonly<Record<string, Story>>;

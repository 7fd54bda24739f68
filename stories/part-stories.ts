import type { CellHook } from 'disclosure-elements';
import { REPORTS } from './reports.js';
import type { Story } from './story.js';

/** Marks what a page may want to point at: large numbers, and cells that were left blank. */
const addMarks: CellHook = ({ value }) => {
  if (value === null) return '待补';
  return typeof value === 'number' && value >= 100 ? { suffix: '▲ 较多', part: 'large', title: '不少于 100' } : undefined;
};

/** The states that all three statutory tables have, by their names in Storybook. */
export const PART_STORIES = {
  Published: { name: '真实报告：临河区民政局 2024', args: { report: REPORTS.linhe } },
  Full: { name: '处处有数', args: { report: REPORTS.full } },
  Blanks: { name: '空白、零与“/”', args: { report: REPORTS.blanks } },
  BlanksNamed: { name: '空白处注明“未填”', args: { report: REPORTS.blanks, blank: '未填' } },
  Slips: { name: '有计算差错', args: { report: REPORTS.slips } },
  Check: { name: '核对：有计算差错', args: { report: REPORTS.slips, check: true } },
  CheckBlanks: { name: '核对：空白与“/”', args: { report: REPORTS.blanks, check: true } },
  CheckConsistent: { name: '核对：没有问题', args: { report: REPORTS.full, check: true } },
  CheckYears: { name: '核对：与上年', args: { report: REPORTS.sixYears, check: true, compare: true } },
  CheckEnglish: { name: '核对：English', args: { report: REPORTS.slips, check: true, lang: 'en' } },
  Format2019: { name: '2019 年格式', args: { report: REPORTS.example2019 } },
  Download: { name: '可以复制和下载', args: { report: REPORTS.full, download: true } },
  HideZeroRows: { name: '隐藏全为 0 的行', args: { report: REPORTS.linhe, hideZeroRows: true } },
  AddedToCells: { name: '网页在格子里加上的', args: { report: REPORTS.full, cell: addMarks, focusableCells: true } },
  Compare: { name: '与上年比较', args: { report: REPORTS.sixYears, compare: true } },
  CompareAcrossFormats: {
    name: '跨格式比较（2021 与 2020）',
    args: { report: REPORTS.sixYears, compare: true, year: 2021 },
  },
  FirstYear: { name: '没有上年可比', args: { report: REPORTS.sixYears, compare: true, year: 2019 } },
  WithoutHeading: { name: '不要标题', args: { report: REPORTS.full, withoutHeading: true } },
  Large: { name: '适老化：大字', args: { report: REPORTS.full, className: 'large' } },
  Red: { name: '政务红', args: { report: REPORTS.full, accent: 'red' } },
  Official: { name: '公文样式', args: { report: REPORTS.linhe, look: 'official' } },
  Traditional: { name: '繁體', args: { report: REPORTS.full, lang: 'zh-Hant' } },
  English: { name: 'English', args: { report: REPORTS.full, lang: 'en' } },
  RightToLeft: { name: '从右到左', args: { report: REPORTS.full, dir: 'rtl' } },
  Vertical: { name: '竖排', args: { report: REPORTS.full, className: 'vertical' } },
  Inline: { name: '数据写在页面里', args: { json: JSON.stringify(REPORTS.linhe) } },
  Empty: { name: '尚无数据', args: {} },
  Missing: { name: '没有所要的年份', args: { report: REPORTS.sixYears, year: 2017 } },
  NotJson: { name: '不是 JSON', args: { json: '{ "agency": "示例市档案馆",, }', children: '上年报告的链接仍在这里。' } },
  NotAReport: {
    name: '数据有误',
    args: {
      json: '{ "agency": "示例市档案馆", "year": 2024, "applications": { "received": { "person": "abc", "total": [] } }, "reviews": 3 }',
      children: '上年报告的链接仍在这里。',
    },
  },
} as const satisfies Readonly<Record<string, Story>>;

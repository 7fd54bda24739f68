import { REPORTS } from './reports.js';
import type { Story } from './story.js';

// The states that all three statutory tables have.

export const Published: Story = { name: '真实报告：临河区民政局 2024', args: { report: REPORTS.linhe } };
export const Full: Story = { name: '处处有数', args: { report: REPORTS.full } };
export const Blanks: Story = { name: '空白、零与“/”', args: { report: REPORTS.blanks } };
export const BlanksNamed: Story = { name: '空白处注明“未填”', args: { report: REPORTS.blanks, blank: '未填' } };
export const Slips: Story = { name: '有计算差错', args: { report: REPORTS.slips } };
export const Format2019: Story = { name: '2019 年格式', args: { report: REPORTS.example2019 } };
export const Compare: Story = { name: '与上年比较', args: { report: REPORTS.sixYears, compare: true } };
export const CompareAcrossFormats: Story = {
  name: '跨格式比较（2021 与 2020）',
  args: { report: REPORTS.sixYears, compare: true, year: 2021 },
};
export const FirstYear: Story = { name: '没有上年可比', args: { report: REPORTS.sixYears, compare: true, year: 2019 } };
export const WithoutHeading: Story = { name: '不要标题', args: { report: REPORTS.full, withoutHeading: true } };
export const Large: Story = { name: '适老化：大字', args: { report: REPORTS.full, className: 'large' } };
export const Traditional: Story = { name: '繁體', args: { report: REPORTS.full, lang: 'zh-Hant' } };
export const English: Story = { name: 'English', args: { report: REPORTS.full, lang: 'en' } };
export const RightToLeft: Story = { name: '从右到左', args: { report: REPORTS.full, dir: 'rtl' } };
export const Vertical: Story = { name: '竖排', args: { report: REPORTS.full, className: 'vertical' } };
export const Inline: Story = { name: '数据写在页面里', args: { json: JSON.stringify(REPORTS.linhe) } };
export const Empty: Story = { name: '尚无数据', args: {} };
export const Missing: Story = { name: '没有所要的年份', args: { report: REPORTS.sixYears, year: 2017 } };
export const NotJson: Story = { name: '不是 JSON', args: { json: '{ "agency": "示例市档案馆",, }', children: '上年报告的链接仍在这里。' } };
export const NotAReport: Story = {
  name: '数据有误',
  args: {
    json: '{ "agency": "示例市档案馆", "year": 2024, "applications": { "received": { "person": "abc", "total": [] } }, "reviews": 3 }',
    children: '上年报告的链接仍在这里。',
  },
};

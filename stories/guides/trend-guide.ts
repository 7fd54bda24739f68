import type { ElementGuide } from './guide.js';

export const TREND_GUIDE: ElementGuide = {
  name: { zh: '历年变化和各机关比较', en: 'Years and agencies side by side' },
  purpose: {
    zh: '把几份报告的数字并排画成图、列成表：一个机关的历年变化，或一年里的各机关。图前有一句由数据生成的说明；打印时图和表都有。',
    en: 'Shows the numbers of several reports side by side, as chart and as table: the years of one agency, or the agencies of one year. A sentence made from the data says what the chart shows; both are printed.',
  },
  example: {
    data: [
      { file: 'example-six-years.json', name: { zh: '一个机关的六年（虚构）', en: 'Six years of one agency (made up)' } },
      { file: 'example-ten-agencies-2024.json', name: { zh: '十个机关的 2024 年（虚构）', en: 'Ten agencies in 2024 (made up)' } },
      { file: 'example-full-agency.json', name: { zh: '六份完整的报告（虚构）', en: 'Six whole reports (made up)' } },
    ],
    attributes: { topic: 'results' },
    story: 'Results',
  },
  values: {
    topic: ['applications', 'results', 'applicants', 'reviews', 'disclosure'],
    metrics: [
      'applications.received.total',
      'applications.results.granted.total / applications.results.total.total',
      'reviews.review.total - reviews.review.upheld',
    ],
  },
  data: {
    zh: '读几份报告：一个列表，或 `{ "reports": [ … ] }`，或 `src` 里用空格隔开的几个地址。每份须有 `agency`、`year`，以及所选指标的格。',
    en: 'Reads several reports: a list, `{ "reports": [ … ] }`, or several addresses in `src`, separated by spaces. Each needs `agency`, `year` and the cells of the metrics.',
  },
  smallest: [
    { agency: '示例市民政局', year: 2023, applications: { received: { person: 2, total: 2 } } },
    { agency: '示例市民政局', year: 2024, applications: { received: { person: 3, total: 3 } } },
  ],
  keyboard: [
    { keys: ['Tab'], does: { zh: '三步走遍：按钮、图例、图。', en: 'Leads through in three steps: the buttons, the legend, the chart.' } },
    {
      keys: ['←', '→'],
      does: {
        zh: '在按钮和图例里换一项；在图里换一年，每年读出该年的全部数字。比较各机关时，上下与左右互换。',
        en: 'Move between buttons and between names of the legend; in the chart between years, each of which says all its values. Over agencies the arrows are the other way round.',
      },
    },
    {
      keys: ['↑', '↓'],
      does: {
        zh: '在图里：下键进入一年的各项，再按到下一系列；上键返回。',
        en: 'In the chart: down goes to the single values of a year and on to the next series; up goes back.',
      },
    },
    { keys: ['Home', 'End'], does: { zh: '到第一年、最后一年。', en: 'To the first and the last year.' } },
    {
      keys: ['Enter', 'Space'],
      does: { zh: '在图例的一项上：图中不画它，再按画回来。', en: 'On a name of the legend: takes the series out of the chart, and back.' },
    },
    { keys: ['Esc'], does: { zh: '关闭提示。', en: 'Closes the tip.' } },
  ],
  dos: [
    {
      zh: '历年的报告放进一个文件，或在 `src` 里写几个地址：缺的年份会空着并写明。',
      en: 'Put the years into one file, or several addresses into `src`: a missing year stays empty and is named.',
    },
    {
      zh: '要占比，写 `shares`；总数不足 30 的不计，图下会写明。',
      en: 'For shares set `shares`; totals under 30 are left out, which the notes say.',
    },
    {
      zh: '手机上图太挤时写 `view="table"`，先看表，图仍可切换。',
      en: 'Where a chart is too tight on phones, set `view="table"`: the table comes first, the chart is a button away.',
    },
  ],
  donts: [
    { zh: '不要只放一年：一年没有变化可看。', en: 'Do not give it one year only: there is no change to see.' },
    {
      zh: '不要把单位不同的指标相减、相除：元素会写明不能算。',
      en: 'Do not subtract or divide metrics of different units: the element says that it cannot.',
    },
    {
      zh: '不要自己补上缺的年份或空白的格：空白不是 0。',
      en: 'Do not fill in missing years or blank cells: a blank is not 0.',
    },
  ],
};

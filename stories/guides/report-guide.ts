import type { ElementGuide } from './guide.js';

export const REPORT_GUIDE: ElementGuide = {
  name: { zh: '整份报告', en: 'The whole report' },
  purpose: {
    zh: '一个标签显示整份年报：标题、目录、关键数字、六个部分、三张表、落款，可以阅读、打印、下载。只要其中一张表时，用那张表自己的标签。',
    en: 'One tag shows the whole annual report: title, contents, key figures, the six parts with their three tables, the signature; to be read, printed and saved. For one table alone use its own tag.',
  },
  example: {
    data: [
      { file: 'example-full-agency.json', name: { zh: '一个机关的六年（虚构）', en: 'Six years of one agency (made up)' } },
      {
        file: 'linhe-civil-affairs-2024.json',
        name: { zh: '真实报告：临河区民政局 2024', en: 'A real report: Linhe Civil Affairs Bureau, 2024' },
      },
      { file: 'example-blanks-2024.json', name: { zh: '空白、零与“/”（虚构）', en: 'Blanks, zeros and “/” (made up)' } },
      { file: 'example-slips-2024.json', name: { zh: '有计算差错（虚构，可核对）', en: 'With slips (made up, to be checked)' } },
    ],
    attributes: { 'heading-level': '3' },
    story: 'Years',
  },
  values: {
    blank: ['未填', '—'],
    figures: ['none', 'applications.received.total, applications.results.granted.total / applications.results.total.total'],
    tools: ['none', 'size print', 'download copy-link'],
  },
  data: {
    zh: '读整份报告：`agency`、`year`，三张表的 `disclosure`、`applications`、`reviews`，文字的 `preface`、`overview`、`problems`、`other`、`notes`，以及 `title`、`published`、`source`、`signature`。没有的部分不显示。',
    en: 'Reads a whole report: `agency`, `year`, the tables `disclosure`, `applications`, `reviews`, the texts `preface`, `overview`, `problems`, `other`, `notes`, and `title`, `published`, `source`, `signature`. What is not there is left out.',
  },
  smallest: {
    agency: '示例市民政局',
    year: 2024,
    overview: ['全年收到政府信息公开申请3件，全部办结。'],
    applications: { received: { person: 3, total: 3 } },
  },
  keyboard: [
    {
      keys: ['Tab'],
      does: {
        zh: '依次走到字号、打印、下载，年份（一组算一步），目录的各条，名词，各标题旁的链接。',
        en: 'Moves through text size, printing and downloads, the years (one step), the contents, the terms, and the link beside each heading.',
      },
    },
    {
      keys: ['←', '→', 'Home', 'End'],
      does: { zh: '在年份之间移动；Enter 换到那一年。', en: 'Move between years; Enter shows that year.' },
    },
    {
      keys: ['↓'],
      does: {
        zh: '在一张表标题旁的链接上：走进表的第一格。展开的下载菜单里：下一项。',
        en: 'On the link beside the heading of a table: goes to its first cell. In the open download menu: the next item.',
      },
    },
    {
      keys: ['←', '→', '↑', '↓'],
      does: {
        zh: '在表里：走到相邻的格，所在的行和列随之标出。',
        en: 'In a table: move to the next cell, whose row and column are marked.',
      },
    },
    {
      keys: ['Enter'],
      does: {
        zh: '在一格上：到表下的横条，可以复制那一格的链接。在名词上：展开说明。',
        en: 'On a cell: goes to the bar below the table, where its link can be copied. On a term: opens its explanation.',
      },
    },
    {
      keys: ['Esc'],
      does: {
        zh: '关闭名词的说明和下载菜单；在表下的横条上，回到那一格。',
        en: 'Closes an explanation and the download menu; on the bar below a table, goes back to the cell.',
      },
    },
  ],
  dos: [
    {
      zh: '把报告的 HTML 片段放在标签之间：搜索引擎、存档和关闭脚本的读者也读得到全文。',
      en: 'Put the report as an HTML fragment between the tags: search engines, archives and readers without scripts get the whole text.',
    },
    {
      zh: '几年的报告放在一个文件里，写上 `route`：读者所看的年份写进网址，可以转发。',
      en: 'Keep several years in one file and set `route`: the year that a reader looks at stands in the address, to be passed on.',
    },
    {
      zh: '纸张的页边和页码写进网页的 `@page`：只有网页能定。',
      en: 'Set margins and page numbers in `@page` of the page: only the page can.',
    },
  ],
  donts: [
    {
      zh: '不要在一个网页上放两份写了 `route` 的报告：网址只记得住一个年份。',
      en: 'Do not put two reports with `route` on one page: the address holds one year.',
    },
    {
      zh: '不要再单独放三张表：它们已在报告里，读屏软件会读两遍。',
      en: 'Do not add the three tables beside it: they are in it, and would be read out twice.',
    },
    {
      zh: '不要在公开的页面上写 `check`：它是给编制报告的人用的。',
      en: 'Do not set `check` on a public page: it is for the person who compiles the report.',
    },
  ],
};

import type { Bilingual } from '../../../stories/guides/guide.js';

/** What the list of the documents says of one. */
export interface ListedDocument {
  readonly file: string;
  /** What it is called, where its own title does not say it alone. */
  readonly title?: Bilingual;
  readonly summary: Bilingual;
}

/** The documents that one kind of reader looks for. */
export interface DocumentGroup {
  readonly id: string;
  readonly title: Bilingual;
  readonly documents: readonly ListedDocument[];
}

/** The documents as they are listed. One that is not here stands at the end, with its own title and first sentence. */
export const DOCUMENT_GROUPS: readonly DocumentGroup[] = [
  {
    id: 'website',
    title: { zh: '放进网站', en: 'On a website' },
    documents: [
      {
        file: 'README.md',
        title: { zh: '概述', en: 'Overview' },
        summary: { zh: '它是什么，从哪里开始，五个标签。', en: 'What it is, where to start, the five tags.' },
      },
      {
        file: 'docs/guides/webmaster.md',
        summary: {
          zh: '从一份 Word 文件到上线的网页，一步一步，不用命令行。',
          en: 'From a Word file to a live page, step by step, without a command line.',
        },
      },
      {
        file: 'docs/guides/placing.md',
        title: { zh: '放进网页', en: 'Placing it in a page' },
        summary: {
          zh: '脚本放哪里，系统删掉标签、没有脚本、已经发布的表、框架各怎么办。',
          en: 'Where the script goes; what to do where tags are stripped, no script runs, tables are already published, or only a frame is possible.',
        },
      },
      {
        file: 'docs/guides/usage.md',
        title: { zh: '用法', en: 'Usage' },
        summary: {
          zh: '整份报告、三张表和历年变化各有哪些属性，怎样用。',
          en: 'What the whole report, the three tables and the trend can do, and how.',
        },
      },
      {
        file: 'docs/guides/importing.md',
        title: { zh: '从已发布的报告得到 JSON', en: 'JSON from a published report' },
        summary: {
          zh: '把 Word、Excel、PDF、OFD 或网页读成数据，用工作台或命令。',
          en: 'Word, Excel, PDF, OFD and web pages read into data, in the workbench or by command.',
        },
      },
      {
        file: 'docs/guides/theming.md',
        summary: {
          zh: '主色、公文样式、自定义属性、::part()，深色和打印。',
          en: 'Accents, the official look, custom properties, ::part(), dark pages and paper.',
        },
      },
    ],
  },
  {
    id: 'development',
    title: { zh: '开发', en: 'Development' },
    documents: [
      {
        file: 'docs/guides/developers.md',
        title: { zh: '给开发者', en: 'For developers' },
        summary: { zh: '十分钟上手，入口、数据、事件和函数。', en: 'Installing, entry points, data, events and functions.' },
      },
      {
        file: 'docs/frameworks.md',
        summary: {
          zh: 'React、Next、Vue、Nuxt、Svelte、Angular、Solid、Preact 和编辑器。',
          en: 'React, Next, Vue, Nuxt, Svelte, Angular, Solid, Preact, and editors.',
        },
      },
      {
        file: 'docs/servers.md',
        summary: {
          zh: '在服务器上写好 HTML，没有脚本的读者和搜索引擎也读得到。',
          en: 'HTML written on a server, for readers and crawlers without scripts.',
        },
      },
      {
        file: 'docs/guides/json.md',
        summary: { zh: '报告的数据怎样写，写错了会怎样。', en: 'How the data of a report is written, and what happens to mistakes.' },
      },
      {
        file: 'docs/languages.md',
        summary: { zh: '简体、繁体、英文，怎样再加一种。', en: 'Simplified and traditional Chinese, English, and adding another.' },
      },
    ],
  },
  {
    id: 'reference',
    title: { zh: '查阅', en: 'Reference' },
    documents: [
      {
        file: 'docs/reference.md',
        title: { zh: '参考', en: 'Reference' },
        summary: {
          zh: '元素、报告的 JSON 和每一格的路径、错误代码、核对规则、命令。',
          en: 'Elements, the JSON of a report with the path of every cell, error codes, the rules of checks, the command.',
        },
      },
      {
        file: 'docs/guides/accessibility.md',
        summary: {
          zh: '按 WCAG 2.2 和 GB/T 37668-2019 逐条写明试了什么、没有试什么。',
          en: 'WCAG 2.2 and GB/T 37668-2019, criterion by criterion: what was tested, and what was not.',
        },
      },
      {
        file: 'docs/guides/security.md',
        summary: {
          zh: '内容安全策略、Trusted Types、校验码，元素请求什么、不请求什么。',
          en: 'Content security policy, Trusted Types, integrity, and what the elements request.',
        },
      },
      {
        file: 'docs/guides/browsers.md',
        summary: { zh: '哪些浏览器，旧的有什么不同，怎样试的。', en: 'Which browsers, what differs in old ones, how they were tried.' },
      },
      {
        file: 'docs/gold-standard.md',
        title: { zh: '逐条对照“网页组件金标准”', en: 'The gold standard, item by item' },
        summary: {
          zh: '自定义元素应当做到的 64 条，各有测试。',
          en: 'The 64 things that a custom element should do, and the tests that show them.',
        },
      },
      {
        file: 'CHANGELOG.md',
        title: { zh: '更新记录', en: 'Changelog' },
        summary: { zh: '每个版本改了什么。', en: 'What each version changes.' },
      },
    ],
  },
];

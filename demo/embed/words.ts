import type { Fates, SamplePart } from './survivors.js';
import type { Way } from './ways.js';

// What the page says of the parts of the sample and of the ways in.

export const PART_NAMES: Readonly<Record<SamplePart, string>> = {
  tag: '标签 <disclosure-report>',
  src: '标签的 src',
  script: '脚本 <script src>',
  module: '脚本的 type="module"',
  json: '数据 <script type="application/json">',
  href: '链接的 href',
  class: '链接的 class',
  table: '表格 <table>',
  colspan: '合并的单元格 colspan',
  scope: '表头的 scope',
  id: '表格的 id',
  data: '表格的 data-*',
  iframe: '框架 <iframe>',
};

interface WayWords {
  readonly title: string;
  /** Why it works, in a sentence, and what a reader gets. */
  readonly why: string;
  /** What to do besides pasting. */
  readonly also?: string;
}

/** What has to be on the site before anything can be shown. */
const FILES =
  '先把两样传到网站上：脚本，即压缩包里名称带版本号的那个文件夹，整个传到脚本所在的文件夹；数据，即年报工作台里下载的 JSON，传到报告数据的地址。系统不让上传 .json 文件，或者传了打不开（旧的 IIS 会说 404）的，把文件名的结尾改成 .txt，上面的地址也照改。';

export const WAY_WORDS: Readonly<Record<Way, WayWords>> = {
  'tag-and-script': {
    title: '标签和脚本都贴在文章里',
    why: '两样都留下来了：贴进去，保存，就是整份年报，不用动模板。',
    also: FILES,
  },
  tag: {
    title: '标签贴在文章里，脚本写进栏目模板',
    why: '标签留下来了：脚本在模板里写一次，这个栏目的每篇文章都能用。',
    also: FILES,
  },
  link: {
    title: '文章里放一个链接，模板里的脚本把它变成年报',
    why: '链接留下来了：有脚本时它变成整份年报，没有脚本时仍是一个链接，点开是数据。',
    also: FILES,
  },
  table: {
    title: '文章里是普通表格，模板里的脚本原地认出它们',
    why: '表格留下来了：三张法定表有把握才换成可读的样子，没有把握的一个字也不动。已经发布的年报不用重发。',
    also: '先把压缩包里名称带版本号的那个文件夹传到脚本所在的文件夹。data-upgrade 里说的是文章正文在网页的哪一块，如 .TRS_Editor、#zoom，请换成您的网站的，不清楚的问建设单位。文章里已有三张表的，到此为止；没有的，先贴一段正文：',
  },
  frame: {
    title: '用框架',
    why: '框架留下来了：年报显示在框架里，在框架里上下滚动。',
    also: '先把压缩包里名称带版本号的那个文件夹整个传到脚本所在的文件夹（框架里的网页 embed.html 也在里面），数据（年报工作台里下载的 JSON）传到同一个网站。title 请写上机关和年份。',
  },
  fragment: {
    title: '贴一段不用脚本的正文',
    why: '表格留下来了：这段正文只有标题、段落、链接和表格，不要脚本和样式，读者、搜索和存档都读得全。',
  },
  page: {
    title: '另放一个完整的网页，从文章链接过去',
    why: '完整的网页自带样式，不要脚本，也不请求别的文件，放在能放文件的地方就行。',
  },
};

/** What is taken from the workbench for a way, whose button it names; undefined for nothing. */
export function fromWorkbench(way: Way, { colspan }: Fates): string | undefined {
  if (way === 'page') return '读入年报，按“下载网页”，把得到的文件传到网站，再在文章里写上它的地址。';
  if (way !== 'fragment' && way !== 'table') return undefined;
  const choice =
    colspan === 'kept' ? '合并的单元格留下来了，表格选“合并单元格”' : '合并的单元格没有留下，表格选“不合并”，不然数字会错到别的标题下面';
  return `读入年报，在“网站不让放脚本”下，${choice}；按“复制片段”，贴进文章的源代码。`;
}

export const PLACE_NAMES = {
  article: '贴进文章的源代码',
  template: '写进栏目模板的 <head>，不能自己改的，请网站的建设单位写',
  host: '栏目模板里能加脚本的，再加这一行，框架就随内容变高、变矮，不用在框架里滚动',
  style: '网页顶部有滚动时也不动的横条的，写进网站的样式，60px 换成横条的高度，表头和目录就停在它下方',
  command: '在装有 Node 的电脑上，在报告数据所在的文件夹里运行',
} as const;

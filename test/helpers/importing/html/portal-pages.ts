import type { Draw } from '../oracle/oracle.js';
import type { PrintedBlock } from '../printed-report.js';
import { tableHtml } from './printed-html.js';

// Pages of portals, as five makers of content management systems build them: navigation, the place of the page, labels and values, the
// article, and below it buttons, links to other articles, related news and the footer of the site.

const tag = (name: string, text: string): string => `<${name}>${text}</${name}>`;

const links = (texts: readonly string[]): string => tag('ul', texts.map((text) => tag('li', `<a href="#">${text}</a>`)).join(''));

/** What a page says of its article. */
export interface PageFacts {
  /** As it is shown. */
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  /** An ISO date. */
  readonly published: string;
}

/** Something around an article: HTML, and the date of publication it states if it does. */
type Piece = (facts: PageFacts, draw: Draw) => string;

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

const NEWS = [
  '示例市召开全市政务公开工作会议',
  '走进示例市民政局',
  '关于2025年春节放假安排的通知',
  '示例市示例局2022年政府信息公开工作年度报告',
  '示例县财政局2021年政府信息公开工作年度报告',
  '【图解】一图读懂示例市2023年政府信息公开工作年度报告',
  '政策解读：《示例市政务公开管理办法》',
  '示例市民政局',
  '示例区人民政府',
];

const dated = (text: string, draw: Draw): string => {
  const date = `${2015 + draw(11)}-0${1 + draw(9)}-${10 + draw(18)}`;
  return pick([`${text} <span>${date}</span>`, `${text}</li><li>${date}`, `<span>${date}</span> ${text}`, `${text}（${date}）`], draw);
};

const newsList = (draw: Draw): string =>
  tag('ul', Array.from({ length: 2 + draw(4) }, () => tag('li', dated(pick(NEWS, draw), draw))).join(''));

const navigation: Piece = (_, draw) =>
  links(
    pick(
      [
        ['首页', '新闻中心', '政务公开', '办事大厅', '互动交流'],
        ['网站首页', '要闻动态', '政府信息公开', '政务服务', '走进示例'],
        ['首页', '机构概况', '信息公开指南', '法定主动公开内容', '政府信息公开年报', '依申请公开'],
      ],
      draw,
    ),
  );

const breadcrumbs: Piece = (_, draw) =>
  pick(
    [
      '当前位置：首页 > 政务公开 > 政府信息公开年报',
      '您现在的位置：<a>首页</a> &gt;&gt; <a>政府信息公开</a> &gt;&gt; 年报',
      '首页 > 信息公开 > 政府信息公开年报 > 正文',
      '当前位置：<a>首页</a>/<a>政务公开</a>',
    ],
    draw,
  );

const time = (draw: Draw): string => `${10 + draw(9)}:${10 + draw(49)}`;

const source = ({ agency }: PageFacts, draw: Draw): string => pick([agency, '本站', '示例市人民政府网站'], draw);

/** The lines or the table of labels and values that each maker prints. */
const ABOUT: readonly Piece[] = [
  (facts, draw) =>
    tag('div', `发布时间：${facts.published} ${time(draw)} 来源：${source(facts, draw)} 浏览次数：<span>${draw(9999)}</span>`),
  (facts, draw) =>
    ['更新时间:2026-01-28 14:53', `发布时间:${facts.published} 14:50`, `来源:${source(facts, draw)}`]
      .map((text) => tag('p', text))
      .join('') + tag('p', `访问量：${draw(9999)}`),
  ({ agency, published, title }, draw) =>
    `<table><tr><td>索 引 号</td><td>0000${draw(99)}/2024-00001</td><td>主题分类</td><td>政务公开</td></tr><tr><td>发文机关</td><td>${agency}</td><td>成文日期</td><td>2026-01-05</td></tr><tr><td>标　　题</td><td colspan="3">${title}</td></tr><tr><td>发文字号</td><td></td><td>发布日期</td><td>${published}</td></tr></table>`,
  (facts, draw) =>
    tag('p', `索 引 号：0000/2024-00001 生成日期：2026-01-05`) +
    tag('p', `信息来源：${source(facts, draw)}`) +
    tag('p', `公开日期：${facts.published}`) +
    tag('p', '字体：【<a>大</a> <a>中</a> <a>小</a>】') +
    tag('p', '【打印】 【关闭】'),
  (facts, draw) =>
    tag('span', `日期：${facts.published}`) +
    tag('div', `作者：管理员 点击数：${draw(9999)} 字号：大 中 小`) +
    tag('div', '分享到：<a>微信</a><a>微博</a>'),
];

const buttons: Piece = (_, draw) =>
  pick(
    [
      '',
      tag('p', '【打印】【关闭】'),
      tag('div', '扫一扫在手机打开当前页'),
      tag('div', '分享到：微信 微博 QQ空间'),
      tag('p', '责任编辑：张三'),
    ],
    draw,
  );

const neighbours: Piece = (_, draw) =>
  pick(
    [
      '',
      tag('div', `上一篇：${pick(NEWS, draw)}`) + tag('div', `下一篇：没有了`),
      tag('p', `【上一篇】${pick(NEWS, draw)}`) + tag('p', `【下一篇】${pick(NEWS, draw)}`),
      tag('div', `上一条：${pick(NEWS, draw)}`) + tag('div', '2023-01-10'),
    ],
    draw,
  );

const related: Piece = (_, draw) =>
  pick(['', tag('h4', '相关文章') + newsList(draw), tag('div', '相关链接') + newsList(draw), newsList(draw)], draw);

const footer: Piece = (_, draw) =>
  pick(
    [
      tag('div', '主办单位：示例市人民政府 承办单位：示例市大数据局') +
        tag('div', '示ICP备00000000号 示公网安备 00000000000000号 网站标识码：0000000000') +
        tag('div', '地址：示例市示例路1号 电话：0000-0000000'),
      tag(
        'footer',
        tag('p', '版权所有：示例市人民政府办公室') + tag('p', '联系我们 | 网站地图 | 隐私声明') + tag('p', '建议使用1024*768分辨率'),
      ),
      tag('div', '网站地图') +
        tag('div', '关于我们') +
        tag('div', '主办：示例市人民政府 技术支持：示例公司') +
        tag('div', '2024年1月20日 星期六'),
    ],
    draw,
  );

const article = (blocks: readonly PrintedBlock[]): string =>
  blocks.map((block) => (block.kind === 'table' ? tableHtml(block) : tag('p', block.text))).join('\n');

/** The title of an article above its labels: in its heading, sometimes with its date, and often again in the text. */
const heading: Piece = ({ title, published }, draw) =>
  pick(
    [
      tag('h1', title),
      tag('div', title),
      tag('h2', tag('b', title)),
      tag('h1', `${title} <span>${published}</span>`),
      tag('div', `${title}（${published}）`),
      tag('div', `${title} <small>发布时间：${published} ${time(draw)}</small>`),
    ],
    draw,
  );

/** How many makes of portals there are. */
export const PORTALS = ABOUT.length;

/** An article in the frame of a portal. */
export function portalPage(make: number, facts: PageFacts, blocks: readonly PrintedBlock[], draw: Draw): string {
  const about = ABOUT[make % PORTALS]!;
  const isAbove = make === 2 && draw(2) === 0;
  const body = [
    navigation(facts, draw),
    tag('div', breadcrumbs(facts, draw)),
    isAbove ? about(facts, draw) : '',
    heading(facts, draw),
    isAbove ? '' : about(facts, draw),
    tag('div', article(blocks)),
    buttons(facts, draw),
    neighbours(facts, draw),
    related(facts, draw),
    footer(facts, draw),
  ];
  const site = pick(['_示例市人民政府门户网站', '-示例市人民政府', ' - 示例市', ''], draw);
  const title = pick([facts.title, '政府信息公开年报', '示例市人民政府'], draw);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}${site}</title></head><body>${body.join('\n')}</body></html>`;
}

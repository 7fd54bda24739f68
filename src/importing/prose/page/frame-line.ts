import { dateIn } from '../date-in-text.js';

// Lines that a portal prints around an article: labels with values (来源：…, 索引号：…, 访问量：…), links, buttons. White space within labels is ignored: 索 引 号.

const compact = (text: string): string => text.replace(/[\s\u200b-\u200f]+/g, '');

/** Labels, which a colon, a bar or the end of the line follows. */
const LABELS =
  /^[【[(（]?(?:(?:信息|稿件|文章|内容)?来源|信息提供|(?:信息)?(?:发布|公布)(?:日期|时间|机构|单位|机关|者|人)|公开(?:日期|时间|主体|责任部门|方式|形式|范围|目录|类别|属性)|(?:生成|成文|更新|印发|制发|创建|录入|发文|最后更新|上传)(?:日期|时间)|(?:信息)?索引[号码]|发文(?:机关|单位|字号)|制发机关|主题(?:分类|词)?|体裁(?:分类)?|组配分类|信息分类|分类|关键[词字]|文号|标题|名称|信息名称|有效性|公文时效|时效性|作者|责任编辑|编辑|审核|审签|签发|校对|撰稿|供稿|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|访问(?:次数|量|数)|点击(?:次数|数|量|率)?|字[体号](?:大小)?|视力保护色|背景色|分享(?:到|至)?|转发|收藏|打印(?:本[页文])?|关闭(?:窗口|本页)?|下载|保存|时间|日期|当前位置|您?(?:现在|当前)?(?:的|所在)位置|首页|附件\d{0,2}|相关附件|附件下载|文件下载|语音播报|朗读|播报|统一登记号|信息编号|登记号|栏目)[】\])）]?(?:[:：>＞|｜»]|$)/;

/** Lines of links and buttons without a label. */
const BUTTONS =
  /^(?:[【[(（]?(?:大|中|小|打印|关闭|字体|字号|分享|收藏|微信|微博|QQ空间|QQ|朋友圈|新浪微博|腾讯微博|纠错|无障碍|适老版|长者版|目录|正文)[】\])）]?[|｜/·]?)+$|^(?:首页|主页|网站首页)[>＞»/|-]|^[【[](?:字[体号]|打印|关闭|分享)|^上一?[篇条页][:：]|^下一?[篇条页][:：]|^扫一扫|^(?:视频|音频)播放/;

/** Whether a line belongs to the page around an article, rather than to the article. */
export const isFrameLine = (text: string): boolean => {
  const line = compact(text);
  return line.length <= 200 && (LABELS.test(line) || BUTTONS.test(line) || isMoment(text));
};

/** A label with space allowed between its characters. */
const spaced = (label: string): string => Array.from(label).join('\\s*');

const anyOf = (labels: readonly string[]): string => `(?:${labels.map(spaced).join('|')})\\s*[:：|]?\\s*`;

/** Labels of the date of publication, the best first. */
const DATE_LABELS: readonly RegExp[] = [
  ['发布日期', '发布时间', '公布日期', '公布时间', '公开日期', '公开时间'],
  ['日期', '时间'],
  ['生成日期', '成文日期', '印发日期'],
].map((labels) => new RegExp(anyOf(labels)));

/** When the page says that it was changed: these are no dates of publication. */
const OTHER_DATE = /* @__PURE__ */ new RegExp(
  `${anyOf(['更新日期', '更新时间', '最后更新', '废止日期', '失效日期'])}[^\\u4e00-\\u9fff]*`,
  'g',
);

/** The date of publication that a line states, and how good its label is: 0 is best. */
export function publishedIn(text: string): { readonly date: string; readonly rank: number } | undefined {
  const own = text.replace(OTHER_DATE, ' ');
  for (const [rank, label] of DATE_LABELS.entries()) {
    const at = own.search(label);
    // The date stands right behind its label.
    const found = at < 0 ? undefined : dateIn(own.slice(at, at + 40));
    if (found) return { date: found.date, rank };
  }
  return undefined;
}

/** Whether a line is a date, or a date and a time of day, and nothing else. */
export function isMoment(text: string): boolean {
  if (text.length > 40) return false;
  const rest = dateIn(text)?.rest.replace(/[\s()（）[\]【】]+/g, '');
  return rest !== undefined && /^(?:(?:星期|周)[一二三四五六日天])?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/.test(rest);
}

/** The labels of who published a page, the best first. What stands behind 来源 may be a website. */
const PUBLISHER = /* @__PURE__ */ new RegExp(
  `(?:${['发布机构', '发布单位', '发布机关', '公开主体', '发文机关', '发文单位', '制发机关', '信息来源', '稿件来源', '文章来源', '信息提供', '来源'].map(spaced).join('|')})\\s*[:：|]\\s*([\\u4e00-\\u9fff（）()·]{2,40})`,
);

/** Who published a page, as a line of its frame says. */
export const publisherIn = (text: string): string | undefined => PUBLISHER.exec(text)?.[1];

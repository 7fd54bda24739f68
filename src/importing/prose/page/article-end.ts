import { isWholeTitle } from '../title/title-parts.js';
import { isMoment } from './frame-line.js';

// Where an article ends and the page goes on: links to other articles, buttons, the footer of the site.

const compact = (text: string): string => text.replace(/[\s\u200b-\u200f]+/g, '');

/** How the lines below an article start. */
const BELOW =
  /^(?:[【[〖(（]?(?:上一?|下一?)[篇条页][】\]〗)）]?(?:[:：]|$|.{0,40}$)|相关(?:链接|文章|新闻|信息|阅读|文档|稿件|推荐|内容|解读|报道|专题|栏目)|(?:热点|热门|推荐|延伸|猜你).{0,6}$|更多.{0,8}$|扫一扫|扫码|扫描二维码|微信扫|手机扫|分享(?:到|至|[:：]|$)|[【[〖(（]?(?:打印|关闭|返回|回到|收藏|纠错)[^。；，]{0,12}$|top$|网站地图|站点地图|友情链接|版权所有|主办(?:单位)?[:：]|承办(?:单位)?[:：]|技术支持|维护单位|(?:政府)?网站标识码|备案[号序]|关于我们|联系我们[^。]{0,20}$|网站声明|隐私|您是第|(?:责任)?编辑[:：]|(?:信息)?来源[:：]|(?:访问|浏览|阅读|点击)(?:次?数|量|次)?[:：]|(?:发布|更新|公开)(?:时间|日期|机构|单位)[:：]|copyright|©|首页[>＞|])/i;

/** What only the footer of a site has. */
const FOOTER = /ICP备|公网安备|版权所有|网站标识码|(?:主办|承办)单位[:：]|Copyright|扫一扫/i;

/** Whether a line ends as sentences do. */
const isSentence = (text: string): boolean => /[。！？；：!?;:]["”’）)]?$/.test(text.trim());

const DIGITS = '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}';

const NEWS = /* @__PURE__ */ new RegExp(`^\\D{0,3}${DIGITS}|${DIGITS}(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\D{0,3}$`);

/** A line of a list of news: a heading, and its date in digits before or behind it. */
const isNews = (text: string): boolean => text.length <= 100 && !isMoment(text) && !/[。；]/.test(text) && NEWS.test(text.trim());

/** Whether a line certainly stands below the article. */
const isBelowArticle = (text: string): boolean => {
  const line = compact(text);
  return line.length <= 300 && (BELOW.test(line) || FOOTER.test(line) || isWholeTitle(text));
};

/**
 * How many of the last part's paragraphs belong to the article.
 *
 * @param isSigned whether a date in digits on this line is that of a signature
 */
export function articleEnd(paragraphs: readonly string[], isSigned: (index: number) => boolean): number {
  for (const [index, text] of paragraphs.entries()) {
    if (isBelowArticle(text)) return index;
    if (isSigned(index)) continue;
    if (isNews(text)) return index;
    // News in two lines: what it is about, and its date.
    if (isMoment(text) && !/[年月]/.test(text)) return index > 0 && !isSentence(paragraphs[index - 1] ?? '') ? index - 1 : index;
  }
  return paragraphs.length;
}

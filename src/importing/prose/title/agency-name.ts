// What may be the name of an agency. Where a title or a signature says that a text is one, its ending does not matter; a text that only
// stands near them must look like one.

const MIN_NAME = 2;
const MAX_NAME = 40;

const CHARACTERS = /^[\p{Script=Han}\dA-Za-z（）()·、“”"'&<>〈〉-]+$/u;

/** How sentences, links and headings start that name no agency. Some of these characters also start names of places: 将乐, 无锡, 本溪. */
const OTHER_START =
  /^(?:现|根据|依据|依照|遵照|按|为|走进|一图|图解|图说|一张图|图表|请|以下|以上|下面|各|我|该|本(?:[局厅委办部院校会市县区镇乡省街级年网]|机关|单位|报告)|经(?:审|研|批)|由|对|在|据|附|点击|查看|下载|浏览|欢迎|热烈|关于|当前|您|首页|返回|[上下][一半篇]|相关|更多|来源|作者|做好|认真|全面|切实|深入|扎实|有关|公布|发布|公开|公示|编制|印发|报送|制定|特此|谢谢|联系|暂?无(?![锡为极棣])|没有|未|[第前][一二三四]季|[一二三四]季度|今年|去年|总体|基本情况|其他)/;

/** Words that are in no name of an agency. */
const OTHER_WORD =
  /报告|年报|信息公开|政务公开(?![办领中])|公开年|如下|通知|公告|公示|要闻|动态|统计表|链接|访问量|浏览|发布时间|年度|日期|网站|本站|本网|首页|导航|专栏|学年|\d年|\d月|情况|事项|措施|存在的/;

/** The ends of names of agencies and of other bodies that report. */
const ENDING =
  /(?:[局府委厅部办院会处站所队行署社室校台馆团科司]|中心|公司|集团|街道|海关|大学|学院|[中小]学|医院|[林农牧渔]场|[园景新矿]区|公园|园|指挥部|银行|支行|[镇乡区县市省旗州盟])(?:[(（][^()（）]{1,20}[)）])?$/;

/** The characters that names of places end with, and other words that tell whose agency it is. */
const PLACE = /[省市县区州盟旗镇乡]|街道|国家|中国|中华|国务院|海关|地区|兵团|第.{1,2}师/;

/** The endings of names that no link has by itself: 林场, as opposed to 新闻中心, 办事大厅. */
const SURE_ENDING =
  /(?:.[局委]|委员会|管委会|办公室|办事处|政府|海关|大学|学院|医院|[林农牧渔]场|公司|集团|指挥部|法院|检察院|银行|支行|园区|开发区)(?:[(（][^()（）]{1,20}[)）])?$/;

/** Words for kinds of agencies, of which no name consists alone: 乡镇政府, 市直部门. */
const KINDS = /^[各市区县乡镇街道部门级省州盟旗直属单位政府及其村社工作组成机构派出办公室委局人民]+$/;

/** （盖章） and its like behind a name. */
const STAMP = /[(（【[](?:加?盖?[公印]?章|[签代]章|印)[)）】\]]$/;

const MARKS = ':：·•、，,—_-';

/** A text without the marks around it. */
function withoutMarks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && MARKS.includes(text.charAt(from))) from += 1;
  while (to > from && MARKS.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The name of an agency without a stamp behind it, the marks around it and white space. */
export const withoutStamp = (text: string): string => withoutMarks(text.replace(/[\s\u200b-\u200f]+/g, '').replace(STAMP, ''));

/** Whether a text may be the name of an agency, if its place says that it is one. */
export const mayBeAgency = (text: string): boolean =>
  text.length >= MIN_NAME &&
  text.length <= MAX_NAME &&
  CHARACTERS.test(text) &&
  /\p{Script=Han}{2}/u.test(text) &&
  !OTHER_START.test(text) &&
  !OTHER_WORD.test(text);

/** Whether a text looks like the name of an agency by itself, with the ending of one. */
export const hasAgencyEnding = (text: string): boolean => mayBeAgency(text) && ENDING.test(text);

/** Whether a line by itself is the name of an agency, whatever stands around it. */
export const namesItself = (text: string): boolean =>
  hasAgencyEnding(text) && !KINDS.test(text) && (namesPlace(text) || SURE_ENDING.test(text));

/** Whether a name says of which place the agency is: 示例市民政局, as opposed to 民政局 or 办事大厅. */
export const namesPlace = (text: string): boolean => PLACE.test(text);

import { deepFreeze } from '../format.js';
import type { ProsePhrase } from './prose-phrase.js';
import { DISCLOSURE_PHRASES } from './disclosure-phrases.js';

// How the prose of a report states numbers that are also in its tables, in the phrases that agencies use. Patterns are regular expressions
// with these places: `{count}` a number and its measure word, `{amount}` a sum of money, `{fill}` and `{case}` words that may stand between
// a phrase and its number, `{why}` what may stand between a negation and what did not happen, `{end}` the end of a clause. Years in digits
// read 本年, 上年, 下年 there. They run on untrusted text, so none may be slow on hostile input: every repetition has a bound, and is followed by
// different characters.

const TAKEN = ['收到', '受理', '接收', '接到'] as const;
const REVIEWS = ['行政复议', '复议'] as const;
const LAWSUITS = ['行政诉讼', '诉讼'] as const;
const CARRY = ['结转', '转入', '转结'] as const;

const NO = '(?:未|没有|无)$';
const NOT = '(?:未|没有|无|不存在|未曾)(?:收到|接到|受理|发生|产生|出现|有)?{why}$';
// No two of the words start alike, and none consists of others, so that a run of them can only be parsed in one way.
const NOUNS = '(?:案|件|事[项件]|申请|情[况形]|等|的|发生|数量|总数){0,20}{end}';
const DID_NOT =
  '(?:数量|总[数计]|案件|事项|申请|情况){0,20}\\s{0,20}(?:[：:]\\s{0,20})?[均都]?[为是]?(?:无|未发生|没有发生|未出现|[0零]\\s{0,20}[件宗起]){end}';
const AND_LAWSUITS = '(?:案件|申请)?(?:[、和与及]|以及|或者?)\\s{0,20}(?:提起)?(?:行政)?诉讼';
const LAST_YEAR = '上一?年度?';
const NEXT_YEAR = '[至到入转]?\\s{0,20}[下次明]一?年度?';
/** Who may apply, between a verb and the application. */
const APPLICANTS = '(?:公民|自然人|法人|其他组织|[、和或者及与提出]){0,20}';
/** Between a verb and the application: that it may come from anybody, which is no part of all applications. */
const FROM_ANYBODY = '[各类]{0,2}(?:公民、法人(?:和|或者?|及|与|、)其[他它]组织|群众|社会公众|公众|书面)?(?:提[出交]的?)?';

/** Authorities of review count all that they take: 受理行政复议申请3000件. */
const AS_AUTHORITY = '(?:受理|办理|审查|新收|立案)(?!.{0,16}(?:信息公开|依申请))';
const HANDLED = '(?:本年度?|继续|办理|处理|答复)';

const OF_WHICH = '其中[，,]?(?:涉及|属于|因|有关|关于|涉){0,2}(?:政府)?$';
const OF_DISCLOSURE = '(?:类|方面|领域|工作)?(?:引[发起])?的?(?:案件|申请|行政复议|行政诉讼|复议|诉讼|有|共|为|[：:\\s]){0,20}{count}';

export const PROSE_PHRASES: readonly ProsePhrase[] = /* @__PURE__ */ deepFreeze([
  { id: 'received', cues: ['新收'], after: '{fill}{count}', subject: 'received', about: 'topic' },
  {
    id: 'received',
    cues: ['新收', ...TAKEN],
    before: NO,
    after: `过?(?:任何形式的)?${APPLICANTS}{fill}{end}`,
    needs: '公开.{0,60}申请|申请公开',
    subject: 'received',
    about: 'always',
  },
  {
    id: 'received',
    cues: ['公开申请', '依申请公开'],
    before: '(?:无|没有)(?:政府|信息){0,20}$',
    after: '{fill}{end}',
    subject: 'received',
    about: 'always',
  },
  {
    id: 'received',
    cues: TAKEN,
    before: '依申请公开[政府信息件事项申请]{0,8}[总共累计合]{0,2}$',
    after: '{asked}{count}',
    subject: 'taken',
    about: 'topic',
    isOftenPart: true,
  },
  {
    id: 'received',
    cues: TAKEN,
    after: `${FROM_ANYBODY}{asked}{count}(?:[的政府信息依公开]{0,20}申请(?![人表书材]))?`,
    needs: '申请',
    subject: 'taken',
    about: 'topic',
    isOftenPart: true,
  },
  { id: 'carriedOver', cues: CARRY, before: `(?:无|没有)${LAST_YEAR}$`, after: '{fill}{end}', subject: 'carriedOver', about: 'always' },
  {
    id: 'carriedOver',
    cues: CARRY,
    before: `${LAST_YEAR}$`,
    after: `[至到入转]?(?:\\s{0,20}${HANDLED}{1,20})?{fill}{count}`,
    subject: 'carriedOver',
    about: 'topic',
  },
  { id: 'carriedOver', cues: CARRY, after: `[自的]?\\s{0,20}${LAST_YEAR}{fill}{count}`, subject: 'carriedOver', about: 'topic' },
  {
    id: 'carriedForward',
    cues: CARRY,
    before: '(?:无|没有){fill}$',
    after: `${NEXT_YEAR}${HANDLED}{0,20}{fill}{end}`,
    subject: 'carriedForward',
    about: 'topic',
  },
  { id: 'carriedForward', cues: CARRY, after: `${NEXT_YEAR}${HANDLED}{0,20}{fill}{count}`, subject: 'carriedForward', about: 'topic' },
  { id: 'carriedForward', cues: CARRY, after: `\\s{0,20}{count}(?:申请)?${NEXT_YEAR}`, subject: 'carriedForward', about: 'topic' },
  { id: 'results', cues: ['办结'], after: '{fill}{count}', subject: 'settled', about: 'topic' },
  { id: 'results', cues: ['答复'], after: '{fill}{count}', subject: 'answered', about: 'topic', isOftenPart: true },
  {
    id: 'onApplication',
    cues: ['依申请公开'],
    after: '{fill}{count}',
    subject: 'onApplication',
    about: 'always',
    isOftenPart: true,
    isBare: true,
  },
  { id: 'reviews', cues: REVIEWS, before: NOT, after: `${AND_LAWSUITS}${NOUNS}`, subject: 'reviewsAndLawsuits', about: 'always' },
  { id: 'reviews', cues: REVIEWS, after: `${AND_LAWSUITS}${DID_NOT}`, subject: 'reviewsAndLawsuits', about: 'always' },
  {
    id: 'reviews',
    cues: REVIEWS,
    after: `${AND_LAWSUITS}{case}{count}`,
    subject: 'reviewsAndLawsuits',
    about: 'topic',
    mayBeOfAll: true,
    unless: AS_AUTHORITY,
  },
  { id: 'review', cues: REVIEWS, before: NOT, after: NOUNS, subject: 'reviews', about: 'always' },
  { id: 'review', cues: REVIEWS, after: DID_NOT, subject: 'reviews', about: 'always' },
  { id: 'review', cues: REVIEWS, after: '{case}{count}', subject: 'reviews', about: 'topic', mayBeOfAll: true, unless: AS_AUTHORITY },
  { id: 'review', cues: ['信息公开'], before: OF_WHICH, after: OF_DISCLOSURE, subject: 'reviews', about: 'always', follows: 'review' },
  { id: 'litigation', cues: LAWSUITS, before: NOT, after: NOUNS, subject: 'lawsuits', about: 'always' },
  { id: 'litigation', cues: LAWSUITS, after: DID_NOT, subject: 'lawsuits', about: 'always' },
  { id: 'litigation', cues: LAWSUITS, after: '{case}{count}', subject: 'lawsuits', about: 'topic', mayBeOfAll: true, unless: AS_AUTHORITY },
  {
    id: 'litigation',
    cues: ['信息公开'],
    before: OF_WHICH,
    after: OF_DISCLOSURE,
    subject: 'lawsuits',
    about: 'always',
    follows: 'litigation',
  },
  {
    id: 'fees',
    cues: ['行政事业性收费'],
    after: '{fill}(?:(?:金额|收入|总额){fill})?{amount}',
    subject: 'fees',
    about: 'always',
  },
  // An application that was closed because a fee was not paid needs a notice of that fee.
  {
    id: 'feeNotices',
    cues: ['收费通知'],
    before: '(?:未|没有)(?:发[出送])?(?:政府|信息|公开|申请|处理费|的|过|任何){0,20}$',
    after: '书?{end}',
    subject: 'feeNotices',
    about: 'always',
  },
  ...DISCLOSURE_PHRASES,
]);

/** The expressions for the placeholders in a pattern. */
export const PROSE_PLACES: Readonly<Record<string, string>> = /* @__PURE__ */ deepFreeze({
  fill: '[政府务信息依申请公开事项件数量总的了到共计合为是有各类任何“”"：:\\s]{0,40}',
  asked: '[政府信息务依申请公开事项件数量总的了到共计合为是有各类任何办理“”"：:\\s]{0,40}',
  case: '[案件申请数量总的了共计合为是有发生情况“”"：:\\s]{0,40}',
  why: '[因由涉及有关针对于政府务信息依申请公开工作事项件引发起产生导致提出的被而任何答复与部门单位本机关我局收到、举报投诉信访上访申诉纠纷\\s]{0,40}',
  end: '(?=\\s{0,20}(?:[，,。；;）)！!]|$))',
});

/** The measure words of applications and cases. */
export const PROSE_PIECES = '[件宗起项份例次条]';

/** The measure words of documents and decisions. */
export const PROSE_DOCUMENT_PIECES = '[件部份个项宗]';

/** Text that may precede a bare phrase in its clause. */
export const PROSE_BARE = '^[本今全年度我局委办厅市县区府政机关单位共总计各级累计办理处理收到受理接受了的、\\s]*$';

/** Words in a clause before a phrase that make it refer to something else: a part, a plan, a comparison, somebody else's work. */
export const PROSE_OTHERWISE =
  '未|不|非|撤|退|移[送交]|转[办送]|补正|本级|各[县区市镇]|网|平台|邮|信函|信件|窗口|当面|现场|电话|传真|系统|微信|信箱|自然人|公民|个人|法人|企业|律师|机构|季度|半年|约|近|超|拟|力争|目标|审理|承办|审结|维持|纠正|驳回|败诉|胜诉|出庭|应诉|代理|许可|提案|建议|信访|投诉|举报|咨询|留言|热线|增|减|升|降|占|率|平均|涉及|上年|他年';

/** Words that introduce a part, for phrases that often refer to one. */
export const PROSE_PART = '其中|包括|含';

/**
 * The topic of a text from there on: applications for disclosure (the first group), or something else that is received and answered too.
 */
export const PROSE_TOPICS =
  '(依申请|公开申请|申请公开|信息公开|政务公开|新收)|提案|建议|议案(?!件)|信访|留言|投诉|举报|咨询|热线|12345|来信|来电|许可|审批|舆情|督[查办]|网民|政务服务|仲裁|救助|补贴|主动公开|网站|新媒体|公众号|审理';

/**
 * The period that a sentence is about from there on: that of the report (the first group), or another. Neither a comparison (较上年) nor a
 * carry-over is a period.
 */
export const PROSE_TIMES =
  '([本今全]年)|[较比与同]\\s{0,20}[上去前]一?年|上一?年度?\\s{0,20}(?:结转|转入|转结)|转[自的至到入]?\\s{0,20}[上下次明]一?年|([上下去往前明他]一?年|\\d{1,4}月(?!\\s{0,20}(?:\\d|底|末))|季度|半年|近年|以来)';

/**
 * Words after which the rest of a sentence, up to a semicolon, is about a part of those that the report counts: 其中，市本级…, 以市政府为被告的….
 */
export const PROSE_SCOPES =
  '复议(?:局|机构|委员会)|[省市县区](?:级|一级)(?:层面|部门|单位|机关)|各[镇乡](?:[（(]|、|街道|办)|(?:^|[^我本])[省市县区旗州](?:人民)?政府(?:被诉|(?:作?为|被列为|成为)(?:共同)?(?:被告|被申请人|第三人))|以(?!我|本)[^，,。；;以]{1,15}为(?:受理|被|第三|答复|行政)|(?:^|[^局关位委厅办院校])(?:作为|担任)(?:共同)?(?:被申请人|被告|第三人)|其中[，,：:]?\\s{0,20}(?:[省市县区旗州镇乡]|各|直属|下属|部门|街道|机关)|(?:受理|办理|审查|新收|立案)(?:的|各类|全市)?(?:行政)?复议|[省市县区旗州]本级|[省市县区]直(?:部门|单位)|各(?:部门|单位|街道|乡镇|县区|区县|市县)';

/** Behind a number of reviews or lawsuits: that those on disclosure are a part of them. */
export const PROSE_OF_ALL =
  '^[^。！!？?\\n]{0,30}其中[^。；;，,]{0,12}(?:信息公开|依申请公开)|^[^。！!？?\\n]{0,30}[，,](?:涉及|属于|与)[^。；;，,]{0,6}信息公开[^。；;，,]{0,10}(?:\\d|[一二三四五六七八九十])';

import { YEAR, yearOf } from '../date-in-text.js';
import { mayBeAgency, withoutStamp } from './agency-name.js';
import { besideTitle } from './beside-title.js';

/** Longer lines are sentences that mention a report. */
export const MAX_TITLE = 90;

/** What the title of a report says: the agency, empty where it names none, and the year. */
export interface TitleParts {
  readonly agency: string;
  readonly year: number | undefined;
  /** What the page has behind it on the same line: a date, 来源：…; mostly empty. */
  readonly beside: string;
}

const ONE_SUBJECT = '(?:(?:政府|政务)?信息(?:主动)?|政务)公开';

/** What every title ends with: 政府信息公开工作年度报告, 信息公开年报, with the year in it or without. */
const CORE = /* @__PURE__ */ new RegExp(
  `${ONE_SUBJECT}(?:工作)?(?:[和与及暨、]${ONE_SUBJECT})?((?:工作|情况|年度|的|年|${YEAR})*)(?:报告书?|年报)`,
);

const YEAR_IN_TITLE = /* @__PURE__ */ new RegExp(`[(（〔【[]?${YEAR}(?:年度|年|度)?[)）〕】\\]]?`);

const ONLY_YEAR = /* @__PURE__ */ new RegExp(`^${YEAR}(?:年度|年|度)?$`);

/** What may follow a title: a year or a remark in brackets, the word for its publication, the end of a file name. */
const TAIL = /* @__PURE__ */ new RegExp(
  `^(${YEAR}(?:年度|年|度)?)?(?:[(（〔【[]([^（）()]{0,24})[)）〕】\\]])?[》>”"]?(?:的?(?:公告|公示|通告|公布))?(?:\\.(?:docx?|pdf|wps|xlsx?|ofd|html?))?`,
);

/** A line without white space, and what cannot be seen. */
const SPACE = /[\s\u200b-\u200f]/;

const compact = (text: string): string => text.replace(/[\s\u200b-\u200f]+/g, '');

/** The rest of a text behind a number of characters, white space not counted. */
function behindOf(text: string, count: number): string {
  let left = count;
  let index = 0;
  for (; index < text.length && left > 0; index += 1) if (!SPACE.test(text.charAt(index))) left -= 1;
  return text.slice(index);
}

/** The tail of a title: the year and the remark in it, and what the page has behind it on the same line. */
interface TitleTail {
  readonly bare: string;
  readonly remark: string;
  readonly beside: string;
}

/** @param text what stands behind the subject of a title */
function tailOf(text: string): TitleTail | undefined {
  // A date comes first: in 2024年1月15日, the year is not that of the title.
  const date = besideTitle(text);
  if (date !== undefined) return { bare: '', remark: '', beside: date };
  const { 0: tail = '', 2: bare = '', 3: remark = '' } = TAIL.exec(compact(text)) ?? [];
  const rest = behindOf(text, tail.length);
  if (rest.trim() === '') return { bare, remark, beside: '' };
  const beside = besideTitle(rest);
  return beside === undefined ? undefined : { bare, remark, beside };
}

/** What may stand before a title: 附件：, 标题：, 【年报】, the mark of a list. */
const LEAD = /^(?:附件\d{0,2}[:：、.]?|(?:信息|文件)?(?:标题|名称|题目)[:：]|[【[][^】\]]{0,12}[】\]]|[《“"★☆●■◆·•>＞—-]+)/;

/** 关于公布《 before the name of the report. */
const ABOUT = /关于(?:发布|公布|公开|公示|印发|报送)?[《“]?/;

/** Words in the place of a name that name no agency. */
const NO_NAME = /^(?:全[省市县区镇乡州旗]|本级|年度|度|的|[一上下]?级)?$/;

const withoutLead = (text: string): string => {
  const rest = text.replace(LEAD, '');
  return rest === text ? text : withoutLead(rest);
};

/** The name in a piece of a title: empty where it names nobody, `undefined` where it is a sentence instead. */
function nameIn(piece: string): string | undefined {
  const name = withoutStamp(piece);
  if (NO_NAME.test(name)) return '';
  return mayBeAgency(name) ? name : undefined;
}

/** The pieces of the text before the subject of a title: before the year, and behind it. */
function aroundYear(head: string): { readonly before: string; readonly behind: string; readonly digits: string } {
  const found = YEAR_IN_TITLE.exec(head);
  if (!found) return { before: head, behind: '', digits: '' };
  const [whole, digits = ''] = found;
  return { before: head.slice(0, found.index), behind: head.slice(found.index + whole.length), digits };
}

/** The agency in the text before the subject: behind the year, else before it. */
function agencyIn(before: string, behind: string): string | undefined {
  const [own = '', about] = before.split(ABOUT);
  const names = [own, about ?? '', behind.replace(ABOUT, '')].map(nameIn);
  if (names.includes(undefined)) return undefined;
  const [first = '', second = '', third = ''] = names;
  // 示例市人民政府2023年示例市民政局… has no certain reading; in 示例市人民政府办公室关于示例市人民政府2023年… the latter reports.
  if (first && third && about === undefined) return third.startsWith(first) ? third : first + third;
  return third || second || first;
}

/** 示例县人民政府信息公开: the government is part of the name. */
const withGovernment = (name: string, subject: string): string =>
  name.endsWith('人民') && subject.startsWith('政府') ? `${name}政府` : name;

/**
 * What a line says as the title of a report: 〈机关名称〉〈年〉年政府信息公开工作年度报告, with the year in front, behind or left out. `undefined` for a
 * sentence, and for any other line.
 */
export function titleParts(text: string): TitleParts | undefined {
  if (text.length > 2 * MAX_TITLE) return undefined;
  const whole = compact(text);
  const line = withoutLead(whole);
  const core = line.length <= MAX_TITLE ? CORE.exec(line) : null;
  if (!core) return undefined;
  const { 0: subject, 1: middle = '', index } = core;
  const tail = tailOf(behindOf(text, whole.length - line.length + index + subject.length));
  if (!tail) return undefined;
  const { before, behind, digits } = aroundYear(line.slice(0, index));
  const agency = agencyIn(before, withGovernment(behind, subject));
  if (agency === undefined) return undefined;
  const { bare, remark, beside } = tail;
  const inTail = ONLY_YEAR.exec(remark)?.[1] ?? remark.slice(0, /1月1日|01月01日/.test(remark) ? 4 : 0);
  const written = [digits, YEAR_IN_TITLE.exec(middle)?.[1] ?? '', bare, inTail].find((one) => one !== '');
  return { agency: withGovernment(agency, subject), year: yearOf(written ?? ''), beside };
}

/** Whether a line is the title of a report of some year, rather than a sentence or the name of a column. */
export const isWholeTitle = (text: string): boolean => titleParts(text)?.year !== undefined;

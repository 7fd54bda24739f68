import type { ProsePartKey } from '../formats/format.js';
import type { Signature } from '../report/report.js';
import { titleParts, yearOf } from './agency-and-year.js';
import type { Grid, Paragraph, PublishedDocument } from './document.js';
import { partTitled } from './section-heading.js';
import type { PartKey } from './section-heading.js';

/** The text of a report, paragraph by paragraph as published. */
export interface ProseParts extends Readonly<Record<'preface' | ProsePartKey, readonly string[]>> {
  /** The lines that may be its title, best first. */
  readonly titles: readonly string[];
  readonly signature: Signature;
  readonly published: string | null;
  /** The headings of the parts that are there. */
  readonly found: ReadonlySet<PartKey>;
  /** Paragraphs that belong to no part. */
  readonly left: readonly string[];
}

const two = (text: string): string => text.padStart(2, '0');

const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** A month or a day, in digits or as 二十二. */
function ordinal(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  return (text.includes('十') ? (DIGITS[tens] ?? 1) * 10 : 0) + (DIGITS[ones] ?? 0);
}

const DATE =
  /(20\d\d|二[〇○零O][〇○零O一二三四五六七八九]{2})\s*[年\-/.]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[月\-/.]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})(?!\d)\s*日?/;

/** The first date in a text, as ISO 8601, and what is left of the text without it. */
function dateIn(text: string): { readonly date: string; readonly rest: string } | undefined {
  const plain = text.normalize('NFKC');
  const match = DATE.exec(plain);
  if (!match) return undefined;
  const [whole, year = '', month = '', day = ''] = match;
  const [y, m, d] = [yearOf(year), ordinal(month), ordinal(day)];
  if (y === undefined || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return {
    date: `${y}-${two(String(m))}-${two(String(d))}`,
    rest: (plain.slice(0, match.index) + plain.slice(match.index + whole.length)).trim(),
  };
}

const LONGEST_NAME = 40;

/** What the names of agencies end with. */
const AGENCY = /(?:[局府委厅部办院会处站所队行署社室校台馆团科司]|中心|公司|街道|[镇乡区县市省旗州盟])(?:[(（][^()（）]{1,20}[)）])?$/;

const isName = (text: string): boolean => text.length <= LONGEST_NAME && /^[\u4e00-\u9fff()（）·、]{3,}$/.test(text) && AGENCY.test(text);

/** Takes the signature off the end of a part: a date on its own or behind the agency's name, and the name above it. */
function withoutSignature(paragraphs: readonly string[]): { texts: readonly string[]; signature: Signature; behind: readonly string[] } {
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const text = paragraphs[index] ?? '';
    const found = text.length <= 2 * LONGEST_NAME ? dateIn(text) : undefined;
    if (!found) continue;
    const rest = found.rest.replace(/^[(（]|[)）]$/g, '').trim();
    const behind = paragraphs.slice(index + 1);
    if (isName(rest)) return { texts: paragraphs.slice(0, index), signature: { agency: rest, date: found.date }, behind };
    if (rest !== '') continue;
    const above = (paragraphs[index - 1] ?? '').trim();
    const isSigned = isName(above);
    return {
      texts: paragraphs.slice(0, isSigned ? index - 1 : index),
      signature: { agency: isSigned ? above : null, date: found.date },
      behind,
    };
  }
  return { texts: paragraphs, signature: { agency: null, date: null }, behind: [] };
}

/** What a CMS prints around an article: 来源：…, 发布时间：…, 【打印】. */
const FRAME =
  /^(?:来源|信息来源|发布(?:日期|时间|机构|单位)|公开(?:日期|时间)|生成日期|成文日期|索引号|发文(?:机关|日期|字号)|主题(?:分类|词)|文号|作者|编辑|责任编辑|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|量|率)?|字体|字号|分享|打印|关闭|时间|日期|当前位置|您(?:现在)?(?:的位置|所在位置)|首页)\s*(?:[:：>＞|]|$)|^[【[（(](?:打印|关闭|字体|分享|大|中|小)/;

const PUBLISHED = /(?:发布|公开|生成)?(?:日期|时间)\s*[:：]/;

interface Section {
  readonly part: PartKey;
  readonly paragraphs: string[];
  hasTable: boolean;
}

/** A paragraph that starts with a part's heading and goes on in the same line. */
function headingIn(text: string): { part: PartKey; rest: string } | undefined {
  const part = partTitled(text);
  if (part) return { part, rest: '' };
  const [, head = '', rest = ''] = /^([^\n:：。]{4,40})[\n:：。]([^]*)$/.exec(text) ?? [];
  const found = rest.trim() ? partTitled(head) : undefined;
  return found && { part: found, rest: rest.trim() };
}

function sectionsOf(blocks: readonly (Grid | Paragraph)[]): { before: string[]; sections: Section[] } {
  const before: string[] = [];
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections[sections.length - 1];
    if (block.kind === 'grid') {
      if (last) last.hasTable = true;
      continue;
    }
    const heading = headingIn(block.text);
    if (heading) sections.push({ part: heading.part, paragraphs: heading.rest ? [heading.rest] : [], hasTable: false });
    else (last?.paragraphs ?? before).push(block.text);
  }
  return { before, sections };
}

/** The sections without those that only list what comes: a heading with nothing below it that comes again. */
const withoutContents = (sections: readonly Section[]): Section[] =>
  sections.filter(
    ({ part, paragraphs, hasTable }, index) =>
      paragraphs.length > 0 || hasTable || !sections.slice(index + 1).some((other) => other.part === part),
  );

/** The prose of a report, told apart by the headings of its parts. */
export function proseParts({ blocks, title }: PublishedDocument): ProseParts {
  const { before, sections: all } = sectionsOf(blocks);
  const sections = withoutContents(all);
  const titleAt = before.reduce((last, text, index) => (titleParts(text) ? index : last), -1);
  const [firstTitle] = before.filter((text) => titleParts(text));
  const around = before.slice(titleAt + 1);
  const preface = around.filter((text) => !FRAME.test(text.trim()));
  const prose = { overview: [] as string[], problems: [] as string[], other: [] as string[] };
  const left: string[] = [...before.slice(0, Math.max(0, titleAt)).filter((text) => text !== firstTitle)];
  let final: string[] = [];
  for (const { part, paragraphs } of sections) {
    final = part === 'overview' || part === 'problems' || part === 'other' ? prose[part] : left;
    for (const text of paragraphs) final.push(text);
  }
  const { texts, signature, behind } = withoutSignature(final);
  final.length = texts.length;
  const published = before
    .filter((text) => FRAME.test(text.trim()) && PUBLISHED.test(text))
    .flatMap((text) => dateIn(text.slice(text.search(PUBLISHED))) ?? []);
  return {
    ...prose,
    preface: sections.length > 0 ? preface : [],
    titles: [...(titleAt >= 0 ? [before[titleAt] ?? ''] : []), ...(firstTitle ? [firstTitle] : []), ...(title ? [title] : [])],
    signature,
    published: published[0]?.date ?? null,
    found: new Set(sections.map(({ part }) => part)),
    left: [...left, ...behind, ...(sections.length > 0 ? [] : preface)],
  };
}

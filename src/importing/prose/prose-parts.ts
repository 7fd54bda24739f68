import type { ProsePartKey } from '../../formats/format.js';
import type { Signature } from '../../report/report.js';
import { titleParts } from './agency-and-year.js';
import { dateIn } from './date-in-text.js';
import type { Grid, Paragraph, PublishedDocument } from '../document.js';
import { partTitled } from './section-heading.js';
import type { PartKey } from './section-heading.js';
import { withoutSignature } from './signature.js';

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
function withoutContents(sections: readonly Section[]): Section[] {
  const last = new Map(sections.map(({ part }, index) => [part, index]));
  return sections.filter(({ part, paragraphs, hasTable }, index) => paragraphs.length > 0 || hasTable || last.get(part) === index);
}

/** The prose of a report, told apart by the headings of its parts. */
export function proseParts({ blocks, title }: PublishedDocument): ProseParts {
  const { before, sections: all } = sectionsOf(blocks);
  const sections = withoutContents(all);
  const found = before.filter((text) => titleParts(text));
  const titleAt = before.lastIndexOf(found[found.length - 1] ?? '');
  const preface = before.slice(titleAt + 1).filter((text) => !FRAME.test(text.trim()));
  const prose = { overview: [] as string[], problems: [] as string[], other: [] as string[] };
  const left = before.slice(0, Math.max(0, titleAt)).filter((text) => text !== found[0]);
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
    titles: [...found.slice(-1), ...found.slice(0, 1), ...(title ? [title] : [])],
    signature,
    published: published[0]?.date ?? null,
    found: new Set(sections.map(({ part }) => part)),
    // Word and WPS part their tables with blank paragraphs, of which there is nothing to say.
    left: [...left, ...behind, ...(sections.length > 0 ? [] : preface)].filter((text) => text.trim() !== ''),
  };
}

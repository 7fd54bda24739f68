import { knownFormats } from '../../formats/formats.js';
import { proseParts } from '../../formats/prose-parts.js';
import type { Signature } from '../../report/report.js';
import type { PublishedDocument } from '../published-document.js';
import { titleParts } from './agency-and-year.js';
import { dateIn } from './date-in-text.js';
import { partSections, withoutContents } from './part-sections.js';
import { withoutSignature } from './signature.js';
import { tableText } from './table-notes.js';

/** The text of a report, paragraph by paragraph as published. */
export interface DocumentProse {
  readonly preface: readonly string[];
  /** The paragraphs of each part of text, by its key. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The paragraphs above and below the tables, by the key of the part. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** The lines that may be its title, best first. */
  readonly titles: readonly string[];
  readonly signature: Signature;
  readonly published: string | null;
  /** The keys of the parts whose headings are there. */
  readonly found: ReadonlySet<string>;
  /** Paragraphs that belong to no part. */
  readonly left: readonly string[];
}

/** Text that a CMS prints around an article: 来源：…, 发布时间：…, 【打印】. */
const FRAME =
  /^(?:来源|信息来源|发布(?:日期|时间|机构|单位)|公开(?:日期|时间)|生成日期|成文日期|索引号|发文(?:机关|日期|字号)|主题(?:分类|词)|文号|作者|编辑|责任编辑|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|量|率)?|字体|字号|分享|打印|关闭|时间|日期|当前位置|您(?:现在)?(?:的位置|所在位置)|首页)\s*(?:[:：>＞|]|$)|^[【[（(](?:打印|关闭|字体|分享|大|中|小)/;

const PUBLISHED = /(?:发布|公开|生成)?(?:日期|时间)\s*[:：]/;

/** The keys of all parts that are text in some format: the format of a document is not yet known where its text is read. */
const textKeys = (): readonly string[] => knownFormats().flatMap((format) => proseParts(format).map(({ key }) => key));

/** The prose of a report, divided by the headings of its parts. */
export function documentProse({ blocks, title }: PublishedDocument): DocumentProse {
  const { before, sections: all } = partSections(blocks);
  const sections = withoutContents(all);
  const found = before.filter((text) => titleParts(text));
  const titleAt = before.lastIndexOf(found[found.length - 1] ?? '');
  const preface = before.slice(titleAt + 1).filter((text) => !FRAME.test(text.trim()));
  const parts = new Map(textKeys().map((key): [string, string[]] => [key, []]));
  const left = before.slice(0, Math.max(0, titleAt)).filter((text) => text !== found[0]);
  let last: string[] = [];
  const notes = new Map<string, string[]>();
  for (const [index, section] of sections.entries()) {
    const { part } = section;
    const own = parts.get(part);
    const table = own ? { notes: [], left: section.paragraphs } : tableText(section, index < sections.length - 1);
    // The signature is below the last text, though tables may follow on other sheets.
    if (table.left.length > 0) last = own ?? left;
    for (const text of table.left) last.push(text);
    if (table.notes.length > 0) notes.set(part, [...(notes.get(part) ?? []), ...table.notes]);
  }
  const { texts, signature, behind } = withoutSignature(last);
  last.length = texts.length;
  const published = before
    .filter((text) => FRAME.test(text.trim()) && PUBLISHED.test(text))
    .flatMap((text) => dateIn(text.slice(text.search(PUBLISHED))) ?? []);
  return {
    parts,
    preface: sections.length > 0 ? preface : [],
    titles: [...found.slice(-1), ...found.slice(0, 1), ...(title ? [title] : [])],
    notes,
    signature,
    published: published[0]?.date ?? null,
    found: new Set(sections.map(({ part }) => part)),
    // Word and WPS separate their tables by blank paragraphs, which need no note.
    left: [...left, ...behind, ...(sections.length > 0 ? [] : preface)].filter((text) => text.trim() !== ''),
  };
}

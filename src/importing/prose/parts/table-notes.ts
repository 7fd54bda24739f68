import type { Format } from '../../../formats/format.js';
import { knownFormats } from '../../../formats/formats.js';
import { memoize } from '../../../values/memoize.js';
import { isValueText } from '../../matching/cell-value.js';
import { formatLabels } from '../../matching/format-labels.js';
import { normalizedLabel } from '../../matching/normalized-label.js';
import type { PartSection } from './part-sections.js';

// Text inside a part that is a table: sentences that the report keeps as its notes, and what belongs to the table.

/** 单位：万元 above a table. */
const UNIT_LINE = /^[（(]?\s*(?:计量|金额)?单位\s*[:：为].{0,20}$/;

/** The name of a table, above it: 表1 …, 续表, …情况统计表. A line that leads to a table (具体情况如下：) is a sentence. */
const CAPTION = /^(?:附?表\s*[\d一二三四五六七八九十]|续\s*表|[^。；;：:]{0,40}(?:表|情况|统计)$)/;

/** A footer with the number of a page: 第 3 页 共 8 页. */
const PAGE_NUMBER = /^[-—–]{0,2}第?\d{1,4}(?:页(?:[,，/]?共\d{1,4}页)?|\/\d{1,4})[-—–]{0,2}$/;

/** All labels of the formats, normalised, in one text: a piece of one is found in it. */
const labelText = /* @__PURE__ */ memoize((formats: readonly Format[]): string =>
  formats
    .flatMap((format) => [...formatLabels(format).all, ...formatLabels(format).parts.map(({ title }) => normalizedLabel(title))])
    .join(' '),
);

const SEPARATORS = /[\s|｜]+/;

/** A longer text is no line of a table. */
const MAX_LINE = 400;

/** Whether a text consists of nothing but numbers and pieces of labels: a row of a table that was not recognised as one. */
function isTableLine(text: string): boolean {
  // 没有。 is a sentence, though 没有现成信息… is a label.
  if (text.endsWith('。')) return false;
  const labels = labelText(knownFormats());
  return text
    .split(SEPARATORS)
    .every((piece) => isValueText(piece) || (normalizedLabel(piece) !== '' && labels.includes(normalizedLabel(piece))));
}

/** Whether a text belongs to a table or to a page, rather than to the report. */
const isOfTable = (text: string): boolean =>
  UNIT_LINE.test(text) || (text.length <= MAX_LINE && (PAGE_NUMBER.test(text.replace(/\s/g, '')) || isTableLine(text)));

/** The text of a section of a table: what the report keeps, and what it does not. */
interface TableText {
  readonly notes: readonly string[];
  readonly left: readonly string[];
}

/**
 * Divides the text of a section of a table.
 *
 * @param isClosed whether another part begins below it. If not, nothing tells where the section ends: what stands below its last table may be
 *   the page around the report.
 */
export function tableText({ paragraphs, tablesAt }: PartSection, isClosed: boolean): TableText {
  const notes: string[] = [];
  const left: string[] = [];
  const end = isClosed ? paragraphs.length : (tablesAt[tablesAt.length - 1] ?? 0);
  paragraphs.forEach((paragraph, index) => {
    const text = paragraph.trim();
    const isCaption = tablesAt.includes(index + 1) && CAPTION.test(text);
    const isKept = index < end && !isCaption && !isOfTable(text);
    (isKept ? notes : left).push(paragraph);
  });
  return { notes, left };
}

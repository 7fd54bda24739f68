import { cellsOf } from '../../formats/cells.js';
import type { Format, Heading } from '../../formats/format.js';
import { tableParts } from '../../formats/parts.js';
import { officialTitle } from '../report.js';

// What an editor shows of a key of a report, in Chinese as the official labels are.

/** What a key is called, and what belongs into it. */
export interface Meaning {
  readonly title: string;
  readonly description?: string;
}

/** The keys of a report besides its parts, by path. */
export const FIELD_MEANINGS: Readonly<Record<string, Meaning>> = {
  format: {
    title: '格式',
    description: '报告所用的格式。不写时由 `year` 决定；2019 年以前的年份没有对应的格式，须写明。',
  },
  agency: { title: '机关', description: '机关名称。' },
  year: { title: '年份', description: '报告的年份。' },
  title: { title: '标题', description: `报告标题。不写时由机关和年份组成，如“${officialTitle('某某市民政局', 2024)}”。` },
  published: { title: '发布日期', description: '发布日期。' },
  source: { title: '发布网址', description: '发布网址。' },
  preface: { title: '正文之前的说明', description: '正文之前的说明。' },
  notes: { title: '表格上下的文字', description: '写在几张表那一部分里的文字。' },
  signature: { title: '落款' },
  'signature.agency': { title: '落款的机关', description: '落款的机关。' },
  'signature.date': { title: '落款的日期', description: '落款的日期。' },
};

/** Joins the labels that lead to a cell, outermost first. */
const JOINER = ' › ';

const labelsOf = (headings: readonly Heading[]): string[] => headings.map(({ label }) => label);

/** The chains of headings down to each key of a cell, with the keys that they are found by: those of its row, then those of its column. */
function chains(headings: readonly Heading[]): { readonly keys: readonly string[]; readonly headings: readonly Heading[] }[] {
  return headings.flatMap(({ key }, index) => {
    const chain = headings.slice(0, index + 1);
    return key === undefined ? [] : [{ keys: chain.flatMap((heading) => heading.key ?? []), headings: chain }];
  });
}

/** The meanings of the parts of a format, of their rows, and of their cells, by path. Labels are the official ones. */
function partMeanings(format: Format): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>(format.parts.map(({ key, title }) => [key, { title }]));
  for (const part of tableParts(format)) {
    meanings.set(`notes.${part.key}`, { title: '表格上下的文字', description: `“${part.title}”中，表格上下的文字。` });
    for (const { block, rows, columns } of cellsOf(part))
      for (const { keys, headings } of chains([...rows, ...columns])) {
        const above = block.label === undefined ? [] : [block.label];
        const description = [part.title, ...above, ...labelsOf(headings)].join(JOINER);
        meanings.set([part.key, ...keys].join('.'), { title: headings[headings.length - 1]?.label ?? '', description });
      }
  }
  return meanings;
}

/** The meanings of all keys of a report in a format, by path. */
export const meaningsOf = (format: Format): ReadonlyMap<string, Meaning> =>
  new Map([...Object.entries(FIELD_MEANINGS), ...partMeanings(format)]);

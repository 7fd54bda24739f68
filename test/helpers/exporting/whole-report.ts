import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import type { Kind } from '../../../src/formats/format.js';
import { formatOf } from '../../../src/formats/formats.js';
import { tableParts } from '../../../src/formats/parts.js';
import { proseParts } from '../../../src/formats/prose-parts.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { paragraphsOf } from '../../../src/report/paragraphs-of.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { reportOf } from '../consistent-report.js';

// Whole reports with anything in their cells and their text, for files that are written and read back.

const AGENCIES = ['示例市自然资源和规划局', '示例县人民政府', '某区“三服务”办公室', '示例市档案馆（示例市史志研究室）', 'A&B<示例>"市"局'];

/** Names that are recognised as one below a text, where anything may stand. */
const SIGNED = ['示例市自然资源和规划局', '示例县人民政府', '示例市公安局（交警支队）'];

const whole = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.nat(999) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);

const CELLS: Readonly<Record<Kind, fc.Arbitrary<number>>> = {
  count: whole,
  change: fc.oneof(whole, fc.integer({ min: -99, max: -1 })),
  amount: fc.oneof(
    whole,
    fc.nat(99_999_999).map((tenthsOfYuan) => tenthsOfYuan / 10_000),
  ),
};

const cellOf = (kind: Kind): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 4, arbitrary: CELLS[kind] },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant<Cell>('/') },
  );

const SENTENCES = [
  '全年主动公开政府信息1,862条，其中规范性文件3件',
  '按照“公开为常态、不公开为例外”的要求',
  "详见《<示例市>政务公开'办法'》（见 https://www.example.gov.cn/a?b=1&c=2#d）",
  '一是培训不够；二是解读形式单一……——',
  '（含政府网站、政务新媒体和公报）',
  'A < B && C > D "E" \'F\' ]]> <!-- --> &amp; &#65; <w:p/>',
  '𠮷野家 😀 𝒜 é ｱ',
  '第一行\n第二行',
  '甲\t乙',
  'a   b',
  '12.5万元、-3%、1/2、2024-01-22',
];

const STARTS = ['', '', '（一）主动公开情况。', '(2)依申请公开：', '1.', '（三）', '注：', '本机关'];

/** A paragraph: a sentence or many, which may start like a heading. It is none of a part, nor a line of a table. */
const paragraph = fc
  .record({
    start: fc.constantFrom(...STARTS),
    sentences: fc.oneof(
      { weight: 9, arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...SENTENCES), { minLength: 60, maxLength: 90 }) },
    ),
  })
  .map(({ start, sentences }) => `${start}${sentences.join('，')}。`);

/** Headings in the prose, as published reports have them. */
const heading = fc.constantFrom('（一）主动公开情况', '(二)依申请公开情况。', '1.存在的问题', '（二）收到和处理政府信息公开申请情况');

const prose = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: heading }), { maxLength: 4 });

/** A report of a format with anything in its cells, and text in each of its parts. */
export const wholeReport = (id: string): fc.Arbitrary<Report> => {
  const format = formatOf(id);
  const cells = formatCells(format);
  const keys = proseParts(format).map(({ key }) => key);
  const tables = tableParts(format).map(({ key }) => key);
  return fc
    .record({
      agency: fc.constantFrom(...AGENCIES),
      signed: fc.constantFrom(...SIGNED),
      values: fc.tuple(...cells.map(({ kind }) => cellOf(kind))),
      preface: fc.array(paragraph, { maxLength: 2 }),
      parts: fc.tuple(...keys.map(() => prose)),
      notes: fc.tuple(...tables.map(() => fc.array(paragraph, { maxLength: 2 }))),
    })
    .map(({ agency, signed, values, preface, parts, notes }) =>
      reportOf(id, new Map(cells.map(({ path }, index) => [path, values[index] ?? null])), {
        ...Object.fromEntries(keys.map((key, index) => [key, parts[index]])),
        notes: Object.fromEntries(tables.map((key, index) => [key, notes[index]])),
        agency,
        year: format.firstYear,
        preface,
        signature: { agency: signed, date: `${format.firstYear + 1}-01-22` },
      }),
    );
};

/** Everything of a report that a document shows: its texts without the white space around them, and its cells. */
export function shownContent(report: Report): Readonly<Record<string, unknown>> {
  const { agency, year, title, signature } = report;
  const format = formatOf(report.format);
  const texts = ['preface', ...format.parts.map(({ key }) => key)].map((key) => [
    key,
    paragraphsOf(report, key)
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  ]);
  const cells = formatCells(format).map(({ keys, path }) => [path, cellAt(report, keys)]);
  return { format: format.id, agency, year, title, signature, texts: Object.fromEntries(texts), cells: Object.fromEntries(cells) };
}

/** The same as a PDF has it: where its lines and pages break, nothing tells whether there was white space or a new paragraph. */
export function runningContent(report: Report): Readonly<Record<string, unknown>> {
  const { agency, year, cells, texts } = shownContent(report);
  const joined = Object.entries(texts as Readonly<Record<string, readonly string[]>>).map(([key, own]) => [
    key,
    own.join('').replace(/\s/g, ''),
  ]);
  return { agency, year, cells, texts: Object.fromEntries(joined) as unknown };
}

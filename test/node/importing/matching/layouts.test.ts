import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCells } from '../../../../src/formats/cells.js';
import { FORMATS } from '../../../../src/formats/formats.js';
import { importHtml } from '../../../../src/importing/import-text.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';
import { reportOf } from '../../../helpers/consistent-report.js';
import { KINDS, readAs } from '../../../helpers/importing/every-reader.js';
import { htmlOf } from '../../../helpers/importing/html/printed-html.js';
import { assertTrueOrNoted } from '../../../helpers/importing/oracle/oracle.js';
import { printedReport } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedCell, PrintedTable } from '../../../helpers/importing/printed-report.js';

// Tables laid out otherwise than the official ones: fewer columns, in several tables, upright.

const CELLS = formatCells(FORMATS['2021']);

const REPORT = reportOf('2021', new Map(CELLS.map(({ path }, index) => [path, 1001 + index])), {
  agency: '示例市教育局',
  year: 2023,
  preface: ['本报告。'],
  overview: ['工作有序开展。'],
});

const cell = (text: string, colspan = 1, rowspan = 1): PrintedCell => ({ text, colspan, rowspan });
const table = (part: string, rows: readonly (readonly (string | PrintedCell)[])[]): PrintedTable => ({
  kind: 'table',
  part,
  rows: rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one))),
});
const line = (text: string): PrintedBlock => ({ kind: 'paragraph', role: 'prose', text });

/** The report with one of its tables replaced. */
const withTable = (part: string, blocks: readonly PrintedBlock[]): PrintedBlock[] =>
  printedReport(REPORT).flatMap((block) => (block.kind === 'table' && block.part === part ? blocks : [block]));

const read = (blocks: readonly PrintedBlock[]): ImportedReport => importHtml(htmlOf(blocks, 'plain'));

/** How many cells of a part were read. None is wrong, and those that are blank have a note. */
function readIn(imported: ImportedReport | undefined, part: string): number {
  assert.ok(imported);
  assertTrueOrNoted(imported, REPORT);
  return CELLS.filter(({ keys }) => keys[0] === part && typeof cellAt(imported.report, keys) === 'number').length;
}

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;
const KEYS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
const GROUPS = { 行政复议: ['review'], 未经复议直接起诉: ['litigation', 'direct'], 复议后起诉: ['litigation', 'afterReview'] } as const;
type Group = keyof typeof GROUPS;

const numbers = (group: Group): string[] => KEYS.map((key) => String(cellAt(REPORT, ['reviews', ...GROUPS[group], key])));

/** The numbers of one group below its headings. */
const ofGroup = (group: Group): readonly (readonly string[])[] => [OUTCOMES, numbers(group)];

const LAWSUITS = [
  [cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
  [...OUTCOMES, ...OUTCOMES],
  [...numbers('未经复议直接起诉'), ...numbers('复议后起诉')],
];

/** One row for each number of a group: its heading, and what stands before it. */
const upright = (group: Group, before: readonly PrintedCell[]): (string | PrintedCell)[][] =>
  OUTCOMES.map((outcome, index) => [...(index === 0 ? before : []), outcome, numbers(group)[index] ?? '']);

/** Part four as pages lay it out, and how many of its numbers can be read. */
const PART_FOUR: Readonly<Record<string, readonly [blocks: readonly PrintedBlock[], read: number]>> = {
  'in two tables': [
    [table('reviews', [[cell('行政复议', 5)], ...ofGroup('行政复议')]), table('reviews', [[cell('行政诉讼', 10)], ...LAWSUITS])],
    15,
  ],
  'in two tables, each with its name above': [
    [line('（一）行政复议情况'), table('reviews', ofGroup('行政复议')), line('（二）行政诉讼情况'), table('reviews', LAWSUITS)],
    15,
  ],
  'in three tables': [(Object.keys(GROUPS) as Group[]).map((group) => table('reviews', [[cell(group, 5)], ...ofGroup(group)])), 15],
  'in three tables, each with its name above': [
    (Object.keys(GROUPS) as Group[]).flatMap((group, index) => [line(`${index + 1}.${group}`), table('reviews', ofGroup(group))]),
    15,
  ],
  'in three tables without a name': [(Object.keys(GROUPS) as Group[]).map((group) => table('reviews', ofGroup(group))), 0],
  'upright in four columns': [
    [
      table('reviews', [
        ...upright('行政复议', [cell('行政复议', 2, 5)]),
        ...upright('未经复议直接起诉', [cell('行政诉讼', 1, 10), cell('未经复议直接起诉', 1, 5)]),
        ...upright('复议后起诉', [cell('复议后起诉', 1, 5)]),
      ]),
    ],
    15,
  ],
  'upright in three columns, with headings': [
    [
      table('reviews', [
        ['类别', '结果', '数量（件）'],
        ...(Object.keys(GROUPS) as Group[]).flatMap((group) => upright(group, [cell(group, 1, 5)])),
      ]),
    ],
    15,
  ],
  'upright, one group a table': [
    (Object.keys(GROUPS) as Group[]).map((group) => table('reviews', upright(group, [cell(group, 1, 5)]))),
    15,
  ],
  'upright with numbers of two years': [
    [
      table('reviews', [
        ['类别', '结果', '2023年', '2022年'],
        ...(Object.keys(GROUPS) as Group[]).flatMap((group) =>
          upright(group, [cell(group, 1, 5)]).map((row, index) => [...row, String(90_000 + index)]),
        ),
      ]),
    ],
    0,
  ],
};

describe('part four', () => {
  for (const [name, [blocks, least]] of Object.entries(PART_FOUR)) {
    it(name, () => assert.equal(readIn(read(withTable('reviews', blocks)), 'reviews'), least));
    for (const kind of KINDS.filter((one) => one !== 'HTML'))
      it(`${name}, never wrong: ${kind}`, async () => {
        const [imported] = await readAs(kind, withTable('reviews', blocks));
        assert.ok(readIn(imported, 'reviews') <= least);
      });
  }

  it('upright, is blank where a number is none, and the note names its place', () => {
    const [[own]] = PART_FOUR['upright in three columns, with headings']! as [PrintedTable[], number];
    const rows = own!.rows.map((row, index) => (index === 7 ? [...row.slice(0, -1), cell('约3件')] : row));
    const { report, notes } = read(withTable('reviews', [{ ...own!, rows }]));
    assert.equal(cellAt(report, ['reviews', 'litigation', 'direct', 'corrected']), null);
    assert.equal(notes.find(({ code }) => code === 'not-a-number')?.place, '第 3 个表格第 8 行第 3 列');
  });
});

describe('part three with 自然人, 法人 and 总计 alone', () => {
  const blocks = (legal: string, columns = ['person', 'business', 'total']): PrintedBlock[] =>
    printedReport(REPORT).map((block) => {
      if (block.kind !== 'table' || block.part !== 'applications') return block;
      const head = [[cell('项目', 3), cell('自然人'), cell(legal), cell('总计')]];
      const rows = block.rows
        .slice(3)
        .map((row) => row.filter(({ path }) => path === undefined || columns.includes(path.split('.').at(-1) ?? '')));
      return { ...block, rows: [...head, ...rows] };
    });

  for (const legal of ['法人或其他组织', '法人', '法人和其他组织'])
    for (const kind of KINDS)
      it(`reads the two that it knows: ${legal}, ${kind}`, async () => {
        const [imported] = await readAs(kind, blocks(legal));
        assert.ok(imported);
        const count = readIn(imported, 'applications');
        assert.equal(count, kind === 'text' ? count : 50);
        // What the agency counts there is no column of the format.
        assert.equal(cellAt(imported.report, ['applications', 'received', 'business']), null);
        const told = imported.notes.filter(({ path }) => path?.startsWith('applications'));
        assert.deepEqual(
          told.map(({ code }) => code),
          [kind === 'text' ? 'headings-unknown' : 'columns-not-found'],
        );
      });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReport } from '../../../../src/report/reading/read-report.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import type { Cell, Report } from '../../../../src/report/report.js';
import { KINDS, readAs } from '../../../helpers/importing/every-reader.js';
import { isNotedBy } from '../../../helpers/importing/oracle/oracle.js';
import { printedReport } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedCell, PrintedTable } from '../../../helpers/importing/printed-report.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import type { ImportErrorCode } from '../../../../src/report/error-codes.js';

// What a document is to give whose headings, groups, units or titles are not those of one plain report, in every kind of file.

const OUTCOMES = (...[upheld, corrected, other, pending, total]: readonly number[]) => ({ upheld, corrected, other, pending, total });

function reportOf(agency: string, year: number, format: '2019' | '2021' = '2021'): Report {
  const row = { person: 5, business: 1, research: 0, charity: 0, legal: 0, other: 2, total: 8 };
  const { report } = readReport({
    format,
    agency,
    year,
    preface: [`本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`],
    overview: ['工作有序开展。'],
    disclosure:
      format === '2021'
        ? { rules: { issued: 1, repealed: 2, inForce: 3 }, fees: { amount: 0.5 } }
        : { procurement: { projects: 6, amount: 25.1 } },
    applications: { received: row, results: { total: row, closed: format === '2021' ? { other: { ...row, person: 3 } } : row } },
    reviews: {
      review: OUTCOMES(1, 2, 3, 4, 10),
      litigation: { direct: OUTCOMES(5, 6, 7, 8, 26), afterReview: OUTCOMES(9, 10, 11, 12, 42) },
    },
    problems: ['力量不足。'],
    other: ['无其他事项。'],
    signature: { agency, date: `${year + 1}-01-20` },
  });
  assert.ok(report);
  return report;
}

const REPORT = reportOf('示例市教育局', 2023);

const cell = (text: string, colspan = 1, rowspan = 1): PrintedCell => ({ text, colspan, rowspan });

/** The report with the rows of one of its tables changed. */
const withRows = (
  part: PrintedTable['part'],
  change: (rows: PrintedTable['rows']) => PrintedTable['rows'],
  report = REPORT,
): PrintedBlock[] =>
  printedReport(report).map((block) => (block.kind === 'table' && block.part === part ? { ...block, rows: change(block.rows) } : block));

const relabelled = (part: PrintedTable['part'], labels: Readonly<Record<string, string>>, report = REPORT): PrintedBlock[] =>
  withRows(
    part,
    (rows) => rows.map((row) => row.map((one) => (one.path === undefined ? { ...one, text: labels[one.text] ?? one.text } : one))),
    report,
  );

const at = ({ report }: ImportedReport, path: string): Cell | undefined => cellAt(report, path.split('.'));

/** Each cell is what is expected; a blank one has a note. */
function assertCells(imported: ImportedReport | undefined, expected: Readonly<Record<string, Cell>>): void {
  assert.ok(imported);
  for (const [path, value] of Object.entries(expected)) {
    assert.equal(at(imported, path), value, path);
    if (value === null)
      assert.ok(
        imported.notes.some((note) => isNotedBy(note, path)),
        `${path} is blank without a note`,
      );
  }
}

/** Reads a document as every kind of file. */
function inEveryKind(
  title: string,
  blocks: readonly PrintedBlock[],
  check: (all: ImportedReport[]) => void,
  but: readonly string[] = [],
): void {
  for (const kind of KINDS.filter((one) => !but.includes(one))) it(`${title}: ${kind}`, async () => check(await readAs(kind, blocks)));
}

function refusedInEveryKind(title: string, blocks: readonly PrintedBlock[], code: ImportErrorCode): void {
  for (const kind of KINDS)
    it(`${title}: ${kind}`, () => assert.rejects(readAs(kind, blocks), (error) => error instanceof ImportError && error.code === code));
}

describe('headings decide which number is which', () => {
  const swapped = relabelled('reviews', { 未经复议直接起诉: '复议后起诉', 复议后起诉: '未经复议直接起诉' });
  inEveryKind('the two groups of lawsuits in the other order', swapped, ([one]) => {
    const [direct, after] = [at(one!, 'reviews.litigation.direct.upheld'), at(one!, 'reviews.litigation.afterReview.upheld')];
    // Text without columns tells by order, and so not at all here.
    assert.ok(direct === null ? after === null : direct === 9 && after === 5, `${String(direct)}, ${String(after)}`);
  });

  const unknown = relabelled('disclosure', { 本年制发件数: '上年现行有效' });
  inEveryKind('an unknown heading', unknown, ([one]) => {
    assertCells(one, { 'disclosure.rules.issued': null });
    for (const [path, value] of [
      ['repealed', 2],
      ['inForce', 3],
    ] as const)
      assert.ok([value, null].includes(at(one!, `disclosure.rules.${path}`) as never));
  });

  const exchanged = relabelled('disclosure', { 本年制发件数: '本年废止件数', 本年废止件数: '本年制发件数' });
  inEveryKind('two headings exchanged', exchanged, ([one]) => {
    const issued = at(one!, 'disclosure.rules.issued');
    assert.ok(issued === 2 || issued === null, String(issued));
  });

  const doubled = relabelled('applications', { 科研机构: '商业企业' });
  inEveryKind('a heading twice', doubled, ([one]) =>
    assertCells(one, { 'applications.received.business': null, 'applications.received.research': null }),
  );
});

describe('groups decide which row is which', () => {
  const inside = (label: string): PrintedBlock[] =>
    withRows('applications', (rows) => {
      const last = rows.findIndex((row) => row[0]?.text === '8.属于行政查询事项');
      const grown = rows.map((row) =>
        row.map((one) => (one.text === '三、本年度办理结果' || one.text === '（三）不予公开' ? { ...one, rowspan: one.rowspan + 1 } : one)),
      );
      return [...grown.slice(0, last + 1), [cell(label), ...Array.from({ length: 7 }, () => cell('77'))], ...grown.slice(last + 1)];
    });
  for (const label of ['9.其他', '其他', '总计', '小计'])
    inEveryKind(`${label} in another group`, inside(label), ([one]) => {
      for (const [path, own] of [
        ['closed.other', 3],
        ['total', 5],
      ] as const) {
        const read = at(one!, `applications.results.${path}.person`);
        assert.ok(read === own || read === null, `${path}: ${String(read)}`);
      }
    });

  inEveryKind(
    'a label that ends like another',
    relabelled('applications', { '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）区分处理', '3.其他': '3.其他情形' }),
    ([one]) => {
      assertCells(one, { 'applications.results.partlyGranted.person': null });
      assert.ok([3, null].includes(at(one!, 'applications.results.closed.other.person') as never));
    },
  );
});

describe('units', () => {
  const amount = (text: string, heading = '本年收费金额（单位：万元）'): PrintedBlock[] =>
    withRows('disclosure', (rows) =>
      rows.map((row) =>
        row.map((one) =>
          one.path === 'disclosure.fees.amount' ? { ...one, text } : one.text.startsWith('本年收费金额') ? { ...one, text: heading } : one,
        ),
      ),
    );
  inEveryKind('yuan in the heading', amount('251000', '收费金额（元）'), ([one]) => assertCells(one, { 'disclosure.fees.amount': 25.1 }));
  inEveryKind('yuan in the cell, 万元 in the heading', amount('251000元'), ([one]) => assertCells(one, { 'disclosure.fees.amount': null }));
  inEveryKind('亿元 in the heading', amount('0.5', '本年收费金额（单位：亿元）'), ([one]) =>
    assertCells(one, { 'disclosure.fees.amount': 5000 }),
  );
  inEveryKind('none in the heading', amount('0.5', '本年收费金额'), ([one]) => assertCells(one, { 'disclosure.fees.amount': 0.5 }));
  const above = amount('251000', '收费金额').flatMap((block): PrintedBlock[] =>
    block.kind === 'table' && block.part === 'disclosure' ? [{ kind: 'paragraph', role: 'prose', text: '单位：元' }, block] : [block],
  );
  inEveryKind('yuan in a line above', above, ([one]) => assertCells(one, { 'disclosure.fees.amount': 25.1 }));

  const old = reportOf('示例市教育局', 2020, '2019');
  const sum = (text: string): PrintedBlock[] =>
    withRows(
      'disclosure',
      (rows) => rows.map((row) => row.map((one) => (one.path === 'disclosure.procurement.amount' ? { ...one, text } : one))),
      old,
    );
  inEveryKind('of a sum of 2020, in yuan', sum('251000元'), ([one]) => assertCells(one, { 'disclosure.procurement.amount': 25.1 }));
  inEveryKind('a zero needs none', sum('0'), ([one]) => {
    assertCells(one, { 'disclosure.procurement.amount': 0 });
    assert.ok(!one!.notes.some(({ code }) => code === 'unit-unknown'));
  });
});

describe('one document, one report', () => {
  const [a, b] = [printedReport(REPORT), printedReport(reportOf('示例市财政局', 2023))];
  const other = printedReport(reportOf('示例市教育局', 2022)).map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map((one) => (one.path && one.text ? { ...one, text: `9${one.text}` } : one))) }
      : block,
  );
  inEveryKind('two agencies are read as two', [...a, ...b], (all) =>
    assert.deepEqual(
      all.map(({ report }) => report.agency),
      ['示例市教育局', '示例市财政局'],
    ),
  );
  inEveryKind('two years are read as two', [...a, ...other], (all) => {
    assert.deepEqual(
      all.map(({ report }) => report.year),
      [2023, 2022],
    );
    assertCells(all[0], { 'applications.received.person': 5 });
    assertCells(all[1], { 'applications.received.person': 95 });
  });
  const untitled = other.filter((block) => block.kind === 'table');
  refusedInEveryKind('tables of another year without its title are refused', [...a, ...untitled], 'contradictory-tables');
  const middle = a.findIndex((block) => block.kind === 'table' && block.part === 'reviews');
  refusedInEveryKind(
    'a report that another’s title stands in is refused',
    [...a.slice(0, middle), b[0]!, ...a.slice(middle)],
    'mixed-reports',
  );
  for (const kind of KINDS)
    it(`one of two is named: ${kind}`, async () => {
      const all = await readAs(kind, [...a, ...b], { agency: '示例市财政局' });
      assert.deepEqual(
        all.map(({ report }) => report.agency),
        ['示例市财政局'],
      );
    });

  const blank = printedReport(REPORT, () => '');
  const titled = (text: string): PrintedBlock[] =>
    blank.map((block) => (block.kind === 'paragraph' && block.role === 'title' ? { ...block, text } : block));
  refusedInEveryKind(
    'a notice with an empty form',
    titled('示例市人民政府办公室关于做好2023年政府信息公开工作年度报告编制和发布工作的通知'),
    'empty-form',
  );
  refusedInEveryKind('a template', titled('××局2023年政府信息公开工作年度报告（模板）'), 'empty-form');
  refusedInEveryKind('the text of the format', titled('中华人民共和国政府信息公开工作年度报告格式'), 'empty-form');
  inEveryKind('blank tables are a warning', blank, ([one]) => {
    // A sheet has no row where nothing stands, and so no numbers of part four to be found blank.
    const noted = one!.notes.filter(({ code, severity }) => severity === 'warning' && ['table-blank', 'table-not-found'].includes(code));
    assert.deepEqual(noted.flatMap(({ path, paths }) => paths ?? path).sort(), ['applications', 'disclosure', 'reviews']);
  });
});

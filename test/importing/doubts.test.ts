import { expect } from '@open-wc/testing';
import { importHtml } from '../../src/importing/import-document.js';
import type { Imported, ImportNote } from '../../src/importing/imported.js';
import { readReport } from '../../src/report/read-report.js';
import type { Report, ReportInput } from '../../src/report/report.js';
import { cellAt } from '../../src/report/report.js';
import { htmlOf } from './printed-html.js';
import { printedReport, printedTable } from './printed-report.js';
import type { PrintedBlock, PrintedTable } from './printed-report.js';

// What a document says twice, or in a way that contradicts itself: nothing of it is guessed, and all of it is said.

function reportOf(format: '2019' | '2021', year: number): Report {
  const row = { person: 4, business: 1, research: 0, charity: 0, legal: 0, other: 2, total: 7 };
  const input: ReportInput = {
    format,
    agency: '示例市教育局',
    year,
    preface: [`本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`],
    overview: ['主动公开信息。'],
    applications: { received: row, carriedOver: { ...row, person: 0, total: 3 } },
    problems: ['力量不足。'],
    other: ['无其他事项。'],
    signature: { agency: '示例市教育局', date: `${year + 1}-01-20` },
  };
  const { report } = readReport(input);
  if (!report) throw new Error('No report.');
  return report;
}

const REPORT = reportOf('2021', 2023);

/** The document with each of its blocks changed. */
const changed = (report: Report, change: (block: PrintedBlock) => readonly PrintedBlock[] = (block) => [block]): Imported =>
  importHtml(htmlOf(printedReport(report).flatMap(change), 'plain'));

const coded = ({ notes }: Imported, code: ImportNote['code']): ImportNote[] => notes.filter((note) => note.code === code);

const isApplications = (block: PrintedBlock): block is PrintedTable => block.kind === 'table' && block.part === 'applications';

const withCell = (
  table: PrintedTable,
  path: string,
  change: (cell: PrintedTable['rows'][0][0]) => PrintedTable['rows'][0],
): PrintedTable => ({
  ...table,
  rows: table.rows.map((row) => row.flatMap((cell) => (cell.path === path ? change(cell) : [cell]))),
});

const PERSON = 'applications.received.person';
const received = ({ report }: Imported, column: string) => cellAt(report, ['applications', 'received', column]);

describe('a document in doubt', () => {
  it('of 2023 on the format of 2019 is read on that format, which is said', () => {
    const old = reportOf('2019', 2023);
    const imported = changed(old);
    expect(imported.report.format).to.equal('2019');
    expect(imported.report.year).to.equal(2023);
    expect(received(imported, 'total')).to.equal(7);
    const [note, ...others] = coded(imported, 'format-not-of-year');
    expect(others).to.deep.equal([]);
    expect(note).to.include({ severity: 'warning', path: 'format' });
    expect(note?.message).to.equal('2023年的报告应当用 2021 年格式，文档用的是 2019 年格式，按文档处理。');
  });

  it('that prints a table twice is read once, and a cell that differs is left blank', () => {
    const imported = changed(REPORT, (block) =>
      isApplications(block) ? [block, withCell(block, PERSON, (cell) => [{ ...cell, text: '5' }])] : [block],
    );
    expect(received(imported, 'person')).to.equal(null);
    expect(received(imported, 'business')).to.equal(1);
    const notes = coded(imported, 'several-values');
    expect(notes.map(({ path, severity }) => [path, severity])).to.deep.equal([[PERSON, 'warning']]);
    expect(notes[0]?.quote).to.equal('第 2 个表格第 4 行第 4 列：4、第 3 个表格第 4 行第 4 列：5');
  });

  it('signed by another agency than its title names is that of the title', () => {
    const signed = (agency: string): Imported =>
      changed(REPORT, (block) =>
        block.kind === 'paragraph' && block.role === 'signature' && !block.text.includes('年') ? [{ ...block, text: agency }] : [block],
      );
    const imported = signed('示例市财政局');
    expect(imported.report.agency).to.equal('示例市教育局');
    expect(imported.report.signature.agency).to.equal('示例市财政局');
    expect(coded(imported, 'agencies-differ').map(({ message }) => message)).to.deep.equal([
      '标题中的机关是“示例市教育局”，落款是“示例市财政局”，按“示例市教育局”处理。',
    ]);
    // A short name is no other agency.
    expect(coded(signed('教育局'), 'agencies-differ')).to.deep.equal([]);
  });

  it('whose title and preface name two years is that of its title', () => {
    const imported = changed(REPORT, (block) =>
      block.kind === 'paragraph' && block.role === 'preface' ? [{ ...block, text: block.text.replace(/2023/g, '2022') }] : [block],
    );
    expect(imported.report.year).to.equal(2023);
    expect(coded(imported, 'years-differ').map(({ message, quote }) => [message, quote])).to.deep.equal([
      ['文档写有不同的年份（2023、2022），按2023年处理，请核对。', '2023、2022'],
    ]);
  });

  it('whose spans are wrong gives each number its own place, or none', () => {
    const table = printedTable(REPORT, 'applications');
    for (const [path, colspan, rowspan] of [
      [PERSON, 2, 1],
      [PERSON, 1, 2],
      ['applications.received.total', 9, 9],
      ['applications.carriedOver.other', 3, 1],
    ] as const) {
      const imported = changed(REPORT, (block) =>
        isApplications(block) ? [withCell(table, path, (cell) => [{ ...cell, colspan, rowspan }])] : [block],
      );
      for (const row of ['received', 'carriedOver'] as const)
        for (const column of ['person', 'business', 'research', 'charity', 'legal', 'other', 'total'] as const) {
          const keys = ['applications', row, column];
          const [own, found] = [cellAt(REPORT, keys), cellAt(imported.report, keys)];
          if (found === own) continue;
          expect(found, `${path} ${colspan} × ${rowspan}: ${keys.join('.')}`).to.equal(null);
          expect(coded(imported, 'row-not-placed').map((note) => note.path)).to.include(`applications.${row}`);
        }
    }
  });

  it('with a footnote at a number leaves that number out, and says so', () => {
    for (const text of ['4<sup>1</sup>', '4①', '4²', '4<sup>[1]</sup>']) {
      const html = htmlOf(printedReport(REPORT), 'plain').replace('<td>4</td>', `<td>${text}</td>`);
      const imported = importHtml(html);
      expect(received(imported, 'person'), text).to.equal(null);
      expect(
        coded(imported, 'not-a-number').map(({ path }) => path),
        text,
      ).to.deep.equal([PERSON]);
    }
  });
});

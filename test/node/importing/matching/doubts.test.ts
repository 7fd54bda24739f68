import { describe, it } from 'node:test';
import { expect } from 'chai';
import { importHtml, importText } from '../../../../src/importing/import-text.js';
import { readReport } from '../../../../src/report/reading/read-report.js';
import type { Report, ReportInput } from '../../../../src/report/report.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import { unmerged } from '../../../helpers/importing/mangled-tables.js';
import { htmlOf } from '../../../helpers/importing/html/printed-html.js';
import { printedReport, printedTable } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedCell, PrintedTable } from '../../../helpers/importing/printed-report.js';
import { laidOut, linesOf } from '../../../helpers/importing/text/printed-text.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';
import type { ImportNote } from '../../../../src/importing/notes/import-note.js';

// What a document says twice, or in a way that contradicts itself: nothing of it is guessed, and all of it is said.

function reportOf(format: '2019' | '2021', year: number, tables: Partial<ReportInput> = {}): Report {
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
    ...tables,
  };
  const { report } = readReport(input);
  if (!report) throw new Error('No report.');
  return report;
}

const REPORT = reportOf('2021', 2023);

/** The document with each of its blocks changed. */
const changed = (report: Report, change: (block: PrintedBlock) => readonly PrintedBlock[] = (block) => [block]): ImportedReport =>
  importHtml(htmlOf(printedReport(report).flatMap(change), 'plain'));

const coded = ({ notes }: ImportedReport, code: ImportNote['code']): ImportNote[] => notes.filter((note) => note.code === code);

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
const received = ({ report }: ImportedReport, column: string) => cellAt(report, ['applications', 'received', column]);

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
    const signed = (agency: string): ImportedReport =>
      changed(REPORT, (block) =>
        block.kind === 'paragraph' && block.role === 'signature' && !block.text.includes('年') ? [{ ...block, text: agency }] : [block],
      );
    const imported = signed('示例市财政局');
    expect(imported.report.agency).to.equal('示例市教育局');
    expect(imported.report.signature.agency).to.equal('示例市财政局');
    expect(coded(imported, 'agencies-differ').map(({ message }) => message)).to.deep.equal([
      '标题中的机关是“示例市教育局”，落款是“示例市财政局”，以标题为准，请核对。',
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
      ['文档写有不同的年份（2023、2022），以标题的2023年为准，请核对。', '2023、2022'],
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
      const code = text.includes('<sup>') ? 'text-in-doubt' : 'not-a-number';
      const html = htmlOf(printedReport(REPORT), 'plain').replace('<td>4</td>', `<td>${text}</td>`);
      const imported = importHtml(html);
      expect(received(imported, 'person'), text).to.equal(null);
      expect(
        coded(imported, code).map(({ path }) => path),
        text,
      ).to.deep.equal([PERSON]);
    }
  });

  describe('whose rows lost or gained cells that could make up for each other leaves them out', () => {
    const BLANK: PrintedCell = { text: '', colspan: 1, rowspan: 1 };

    type Change = (row: readonly PrintedCell[]) => readonly PrintedCell[];
    const without =
      (at: number): Change =>
      (row) =>
        row.filter((_, index) => index !== at);
    const withBlankAt =
      (at: number): Change =>
      (row) => [...row.slice(0, at), BLANK, ...row.slice(at)];

    /** The blocks with the rows changed that have these texts. */
    const withRows = (blocks: readonly PrintedBlock[], changes: Readonly<Record<string, Change>>): PrintedBlock[] => {
      const left = new Set(Object.keys(changes));
      const changed = blocks.map((block) => {
        if (block.kind === 'paragraph') return block;
        const rows = block.rows.map((row) => {
          const texts = row.map(({ text }) => text).join('|');
          left.delete(texts);
          return changes[texts]?.(row) ?? row;
        });
        return { ...block, rows };
      });
      expect([...left], 'rows that are not there').to.deep.equal([]);
      return changed;
    };

    const readLines = (blocks: readonly PrintedBlock[], way: string, changes: Readonly<Record<string, Change>>): ImportedReport =>
      importText(linesOf(withRows(laidOut(blocks, way), changes), way));

    const expectLeftOut = (imported: ImportedReport, ...paths: string[]): void => {
      const placed = paths.map((path) => [path, cellAt(imported.report, path.split('.')) ?? null]);
      expect(placed).to.deep.equal(paths.map((path) => [path, null]));
    };

    it('where other rows lost the blank cells that filled them up', () => {
      const report = reportOf('2019', 2020, {
        disclosure: { fees: { previous: 10858, change: 15668 }, procurement: { projects: 15890, amount: 14373 } },
      });
      const imported = readLines(printedReport(report), 'bars on both sides, nothing merged', {
        '行政事业性收费|10858|15668|': without(1),
        '政府集中采购|15890|14373|': without(3),
      });
      expectLeftOut(imported, 'disclosure.fees.previous', 'disclosure.fees.change');
    });

    it('where a number and the label of the next row are lost, and each cell has its line', () => {
      const report = reportOf('2021', 2023, { disclosure: { penalties: { decisions: 7 }, coercion: { decisions: 14299 } } });
      const imported = readLines(printedReport(report), 'each cell on a line, the bar behind', {
        '行政处罚|7': without(1),
        '行政强制|14299': without(0),
      });
      expectLeftOut(imported, 'disclosure.penalties.decisions', 'disclosure.coercion.decisions');
    });

    it('where the label of the next row is lost, and the numbers of both are as many as one has', () => {
      const rules = { produced: null, disclosed: '/', total: 14521 } as const;
      const report = reportOf('2019', 2020, { disclosure: { rules, normativeDocuments: { produced: 12634 } } });
      const imported = readLines(printedReport(report), 'each cell on a line, the bar behind', { '规范性文件|12634||': without(0) });
      expectLeftOut(imported, 'disclosure.rules.disclosed', 'disclosure.rules.total', 'disclosure.normativeDocuments.produced');
    });

    it('where what is left of the next label stands behind a row that starts with a blank cell', () => {
      const report = reportOf('2019', 2020, { disclosure: { rules: { total: 13 }, fees: { previous: null, change: 12671 } } });
      const imported = readLines(printedReport(report), 'each cell on a line, the bar before', {
        '第二十条第（九）项': (row) => row.map((cell) => ({ ...cell, text: '第' })),
      });
      expectLeftOut(imported, 'disclosure.fees.previous');
    });

    it('where a blank cell was put into a last row that ends with one', () => {
      const report = reportOf('2021', 2023, {
        reviews: { review: { upheld: 13115, total: 16889 }, litigation: { direct: { upheld: 13226 }, afterReview: { corrected: 10377 } } },
      });
      const blocks = printedReport(report).map((block) => (block.kind === 'table' ? unmerged(block) : block));
      const imported = readLines(blocks, 'each cell on a line, the bar before', { '13115||||16889|13226||||||10377|||': withBlankAt(8) });
      expectLeftOut(imported, 'reviews.litigation.afterReview.corrected', 'reviews.litigation.afterReview.other');
    });

    it('where a blank cell was put before the one number of a row that merges columns', () => {
      const report = reportOf('2019', 2020, { disclosure: { procurement: { projects: 14410 } } });
      const blocks = withRows(printedReport(report), { '政府集中采购|14410|': withBlankAt(1) });
      expectLeftOut(importHtml(htmlOf(blocks, 'plain')), 'disclosure.procurement.amount');
    });

    it('where a group of headings stands before the heading that it follows, in rows of which none has the columns of the numbers', () => {
      const imported = readLines(printedReport(REPORT), 'bars between cells', {
        '自然人|法人或其他组织|总计': ([person, group, total]) => [group!, person!, total!],
      });
      expectLeftOut(imported, PERSON, 'applications.received.business', 'applications.received.other');
      expect(imported.notes.map(({ severity }) => severity)).to.include('warning');
    });

    it('where the headings of a block are blank, and those of the block above would do', () => {
      const way = 'bars on both sides, nothing merged';
      const report = reportOf('2021', 2023, { disclosure: { penalties: { decisions: 7 }, coercion: { decisions: 14299 } } });
      const text = linesOf(laidOut(printedReport(report), way), way);
      const at = text.indexOf('第二十条第（六）项');
      const imported = importText(text.slice(0, at) + text.slice(at).replace('本年处理决定数量', ''));
      expectLeftOut(imported, 'disclosure.penalties.decisions', 'disclosure.coercion.decisions');
    });
  });
});

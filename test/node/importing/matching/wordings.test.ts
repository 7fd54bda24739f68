import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCells } from '../../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../../src/formats/formats.js';
import { OTHER_WORDINGS } from '../../../../src/formats/labels/other-wordings.js';
import { importHtml } from '../../../../src/importing/import-text.js';
import { formatLabels } from '../../../../src/importing/matching/format-labels.js';
import { normalizedLabel } from '../../../../src/importing/matching/normalized-label.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import type { Report } from '../../../../src/report/report.js';
import { reportOf } from '../../../helpers/consistent-report.js';
import { KINDS, readAs } from '../../../helpers/importing/every-reader.js';
import { lostCells } from '../../../helpers/importing/oracle/agreement.js';
import { htmlOf } from '../../../helpers/importing/html/printed-html.js';
import { printedReport } from '../../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../../helpers/importing/printed-report.js';

// Labels as pages word them and explain them. A newcomer adds a line to the tables below.

/** A report of a format in which no number occurs twice. */
function tagged(format: string): Report {
  const cells = formatCells(FORMATS[format as keyof typeof FORMATS]).map(({ path }, index) => [path, 1001 + index] as const);
  return reportOf(format, new Map(cells), {
    agency: '示例市教育局',
    year: format === '2021' ? 2023 : 2020,
    preface: ['本报告。'],
    overview: ['工作有序开展。'],
  });
}

const REPORTS = new Map(FORMAT_IDS.map((id) => [id, tagged(id)]));

/** A report as it is printed, with some labels in other words. */
const relabelled = (report: Report, relabel: (text: string) => string): PrintedBlock[] =>
  printedReport(report).map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => (cell.path === undefined ? { ...cell, text: relabel(cell.text) } : cell))),
        }
      : block,
  );

describe('labels in other words', () => {
  for (const [official, wordings] of OTHER_WORDINGS)
    it(`are those of the format: ${official}`, () => {
      for (const [id, report] of REPORTS) {
        const labels = formatLabels(FORMATS[id]);
        const forms = wordings.flatMap((wording) => [wording, `本年${wording}`, `本年度${wording}`]);
        for (const form of labels.all.has(normalizedLabel(official)) ? forms : []) {
          const imported = importHtml(
            htmlOf(
              relabelled(report, (text) => (text === official ? form : text)),
              'plain',
            ),
          );
          assert.equal(lostCells(imported, report), 0, `${id}: ${form}`);
        }
      }
    });

  for (const kind of KINDS)
    it(`all at once, in every kind of file: ${kind}`, async () => {
      for (const report of REPORTS.values()) {
        const blocks = relabelled(report, (text) => OTHER_WORDINGS.get(text)?.[0] ?? text);
        const [imported, ...others] = await readAs(kind, blocks);
        assert.ok(imported);
        assert.deepEqual(others, []);
        assert.equal(lostCells(imported, report), 0);
      }
    });
});

/** What stands behind 行政许可 in a report on 2023, and whether that is 行政许可 all the same. */
const BEHIND: readonly (readonly [text: string, isSame: boolean])[] = [
  ['（设区的市、自治州人民政府应提供相关数据）', true],
  ['（指行政机关根据公民、法人或者其他组织的申请，经依法审查，准予其从事特定活动的行为，含变更、延续（不予受理的不计）的决定）', true],
  ['（指2023年办件量）', true],
  ['(指2023年办件量，没有的填0)', true],
  ['（填写说明：请按2023年实际数填写）', true],
  ['（如无，填“0”）', true],
  ['：指2023年作出的决定', true],
  ['\n（指2023年办件量）', true],
  ['（单位：件）', true],
  ['（指2022年办件量）', false],
  ['（上年）', false],
  ['（上年数，指2022年）', false],
  ['（其中：网上办理）', false],
  ['（指其中网上办理的）', false],
  ['（截至2022年底累计）', false],
  ['（简易程序）', false],
  ['（含行政处罚）', false],
  ['（指上半年）', false],
];

describe('what stands behind a label', () => {
  const report = REPORTS.get('2021')!;
  const keys = ['disclosure', 'licensing', 'decisions'];
  for (const [behind, isSame] of BEHIND)
    it(`${isSame ? 'only explains it' : 'makes another of it'}: ${behind}`, () => {
      const row = importHtml(
        htmlOf(
          relabelled(report, (text) => (text === '行政许可' ? text + behind : text)),
          'plain',
        ),
      );
      assert.equal(cellAt(row.report, keys) ?? null, isSame ? cellAt(report, keys) : null);
      if (!isSame) assert.ok(row.notes.some(({ path }) => path === 'disclosure.licensing'));
    });

  for (const kind of KINDS)
    it(`is nothing that any reader stumbles over: ${kind}`, async () => {
      for (const own of REPORTS.values()) {
        const explain = `（指${own.year}年度的情况，没有的填“0”）`;
        const labels = formatLabels(FORMATS[own.format]);
        const blocks = relabelled(own, (text) =>
          labels.rowGroups.has(normalizedLabel(text)) || !text.includes('行政') ? text : text + explain,
        );
        const [imported] = await readAs(kind, blocks);
        assert.ok(imported);
        assert.equal(lostCells(imported, own), 0);
      }
    });
});

/** Labels with a year in digits in a report on 2023, and the official label that they are, if any. */
const YEARS: readonly (readonly [text: string, official: string, isSame: boolean])[] = [
  ['2023年制发件数', '本年制发件数', true],
  ['2023年度制发数量（件）', '本年制发件数', true],
  ['本年（2023年）制发件数', '本年制发件数', true],
  ['本年度（2022年度）制发件数', '本年制发件数', false],
  ['现行有效件数（截至2023年底）', '现行有效件数', true],
  ['现行有效件数（截至2022年12月31日）', '现行有效件数', false],
  ['本年制发件数（截至2023年底）', '本年制发件数', false],
  ['2022年制发件数', '本年制发件数', false],
  ['2024年制发件数', '本年制发件数', false],
  ['一、2023年新收政府信息公开申请数量', '一、本年新收政府信息公开申请数量', true],
  ['一、2022年新收政府信息公开申请数量', '一、本年新收政府信息公开申请数量', false],
  ['二、2022年结转政府信息公开申请数量', '二、上年结转政府信息公开申请数量', true],
  ['二、上年（2022年）结转政府信息公开申请数量', '二、上年结转政府信息公开申请数量', true],
  ['二、2023年结转政府信息公开申请数量', '二、上年结转政府信息公开申请数量', false],
];

describe('a year in a label', () => {
  const report = REPORTS.get('2021')!;
  for (const [label, official, isSame] of YEARS)
    it(`${isSame ? 'is' : 'is not'} that of the report: ${label}`, () => {
      const imported = importHtml(
        htmlOf(
          relabelled(report, (text) => (text === official ? label : text)),
          'plain',
        ),
      );
      const lost = official.endsWith('件数') ? 2 : 7;
      assert.equal(lostCells(imported, report), isSame ? 0 : lost);
    });
});

describe('headings that no format has', () => {
  it('are named in one note, whatever the number of rows below them', () => {
    const odd: Readonly<Record<string, string>> = { 本年制发件数: '甲数', 本年废止件数: '乙数', 现行有效件数: '丙数' };
    const { notes } = importHtml(
      htmlOf(
        relabelled(REPORTS.get('2021')!, (text) => odd[text] ?? text),
        'plain',
      ),
    );
    const told = notes.filter(({ path }) => path?.startsWith('disclosure'));
    assert.deepEqual(
      told.map(({ code, quote }) => [code, quote]),
      [['headings-unknown', '甲数、乙数、丙数']],
    );
  });
});

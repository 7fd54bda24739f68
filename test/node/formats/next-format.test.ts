import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { checkReport } from '../../../src/checking/check-report.js';
import { findingText } from '../../../src/checking/words/finding-text.js';
import { seriesOverYears } from '../../../src/collection/series.js';
import { reportJson } from '../../../src/exporting/report-json.js';
import { trendCsv } from '../../../src/exporting/trend-csv.js';
import { formatCells } from '../../../src/formats/cells.js';
import { addFormat } from '../../../src/formats/add-format.js';
import { formatInForce, formatNamed, formatOf, knownFormats, yearsOf } from '../../../src/formats/formats.js';
import { tableParts } from '../../../src/formats/parts.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { importHtml } from '../../../src/importing/import-text.js';
import { partTitled } from '../../../src/importing/prose/section-heading.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { problemText } from '../../../src/report/problem.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { reportSchema } from '../../../src/report/schema/report-schema.js';
import { withCell } from '../../../src/report/with-cell.js';
import { tableModel } from '../../../src/tables/table-model.js';
import type { TableModel } from '../../../src/tables/table-model.js';
import { allTopics } from '../../../src/trend/topic-panels.js';
import { trendNotes } from '../../../src/trend/trend-notes.js';
import { trendOf } from '../../../src/trend/trend-of.js';
import { consistentNumbers, reportOf } from '../../helpers/consistent-report.js';
import { DEFINITION_2099, FORMAT_2099, withFormat2099 } from '../../helpers/format-2099.js';
import { HTML_WAYS, htmlOf } from '../../helpers/importing/html/printed-html.js';
import { consistentReport, printedReport } from '../../helpers/importing/printed-report.js';
import { damagedReport, validReport } from '../../helpers/random-report.js';

const RUNS = { numRuns: 10 };

/** Calls back with reports whose numbers keep every rule of the format. */
const withReports = (take: (report: Report) => void): Promise<void> =>
  withFormat2099(() => fc.assert(fc.property(consistentReport('2099'), take), RUNS));

/** How many columns each row of a table reaches over, what spans into it from above included. */
function widths({ head, bodies }: TableModel): number[] {
  return [head, ...bodies].flatMap((rows) => {
    const reaches = rows.map(() => 0);
    rows.forEach(({ cells }, index) => {
      for (const cell of cells) {
        const rowSpan = cell.kind === 'data' ? 1 : cell.rowSpan;
        for (let row = index; row < index + rowSpan; row += 1) reaches[row] = (reaches[row] ?? 0) + cell.colSpan;
      }
    });
    return reaches;
  });
}

/** The labels of the header cells that a number is joined to. */
function headerTexts({ head, bodies, cells }: TableModel): string[][] {
  const texts = new Map(
    [...head, ...bodies.flat()].flatMap((row) =>
      row.cells.flatMap((cell) => (cell.kind === 'header' ? [[cell.id, cell.text] as const] : [])),
    ),
  );
  return cells.map(({ headers }) => headers.map((id) => texts.get(id) ?? ''));
}

describe('a format that is only added to the list', () => {
  it('has a table for each part, of one width, in which every number has its official labels', () =>
    withFormat2099(() => {
      for (const part of tableParts(FORMAT_2099)) {
        const model = tableModel(FORMAT_2099, part.key, SIMPLIFIED_CHINESE);
        expect(new Set(widths(model))).to.deep.equal(new Set([model.labelColumns + model.dataColumns]));
        const cells = formatCells(FORMAT_2099).filter(({ keys }) => keys[0] === part.key);
        expect(model.cells.map(({ keys }) => keys.join('.'))).to.deep.equal(cells.map(({ path }) => path));
        const labels = cells.map(({ block, rows, columns }) =>
          [block.label ?? [], ...[...rows, ...columns].map(({ label }) => label)].flat(),
        );
        expect(headerTexts(model)).to.deep.equal(labels);
      }
    }));

  it('has a schema that accepts just what is read, with the parts in their order', () =>
    withFormat2099(() => {
      const schema = reportSchema('2099');
      const accepts = new Ajv2020({ strict: false }).compile(schema);
      const isRead = (json: unknown): boolean => {
        const { report, warnings } = readReport(json);
        return report?.format === FORMAT_2099.id && warnings.length === 0;
      };
      fc.assert(
        fc.property(fc.oneof(validReport('2099'), damagedReport('2099')), (json) => {
          const named = typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json, format: '2099' } : json;
          expect(accepts(named), JSON.stringify(named)).to.equal(isRead(named));
        }),
        { numRuns: 50 },
      );
      const parts = FORMAT_2099.parts.map(({ key }) => key);
      const keys = Object.keys((schema as { properties: object }).properties);
      expect(keys.filter((key) => parts.includes(key))).to.deep.equal(parts);
    }));

  it('holds from its first year on, and the one before it until then', () =>
    withFormat2099(() => {
      expect([2030, 2031, 2099].map((year) => formatInForce(year)?.id)).to.deep.equal(['2021', '2099', '2099']);
      expect([yearsOf(formatOf('2021')), yearsOf(FORMAT_2099)]).to.deep.equal([
        { from: 2021, to: 2030 },
        { from: 2031, to: null },
      ]);
      expect(readReport({ agency: '示例市', year: 2031 }).report?.format).to.equal(FORMAT_2099.id);
      const [problem] = readReport({ agency: '示例市', year: 2031, format: '2100' }).problems;
      expect(problemText(problem!, SIMPLIFIED_CHINESE)).to.contain('"2019" 或 "2021" 或 "2099"（不写时 year 须为 2019 年以后）');
    }));

  it('is checked by its own rules, and its findings are named in its own labels', () =>
    withReports((report) => {
      expect(checkReport(report)).to.deep.equal([]);
      const said = Number(cellAt(report, 'applications.transferred.total'));
      const findings = checkReport(withCell(report, 'applications.transferred.total', said + 7));
      expect(findings.map(({ rule }) => rule)).to.have.members(['balance', 'applicants']);
      const texts = findings.map((finding) => findingText(finding, SIMPLIFIED_CHINESE)).join();
      expect(texts).to.contain('二、收到和处理政府信息公开申请情况').and.to.contain('其他机关转来政府信息公开申请数量');
      for (const finding of findings) expect(findingText(finding, ENGLISH)).not.to.equal('');
    }));

  it('is checked against the year before in another format, and its prose against its cells', () =>
    withFormat2099(() => {
      const numbers = fc.sample(consistentNumbers('2099'), { numRuns: 1, seed: 3 })[0]!;
      const count = Number(numbers.get('applications.received.total')) + 1;
      const say = `本年新收政府信息公开申请${count}件。`;
      const report = reportOf('2099', numbers, { year: 2031, training: [say], problems: [say] });
      const before = reportOf('2021', new Map([['applications.carriedForward.total', 100_000]]), { year: 2030 });
      const findings = checkReport(report, { previous: before });
      expect(findings.map(({ rule }) => rule)).to.deep.equal(['carryOver', 'prose']);
      expect(findingText(findings[1]!, SIMPLIFIED_CHINESE)).to.contain('七、业务培训和考核情况');
    }));

  for (const way of Object.keys(HTML_WAYS))
    it(`is imported from a page (${way})`, () =>
      withReports((report) => {
        const { report: imported, notes } = importHtml(htmlOf(printedReport(report), way));
        expect(imported).to.deep.equal({ ...report, source: null, published: imported.published });
        // Its 本年预算金额 names no unit, as 采购总金额 of 2019.
        const warnings = notes.filter(({ severity, code }) => severity === 'warning' && code !== 'unit-unknown');
        expect(warnings).to.deep.equal([]);
      }));

  it('has its topics in a trend, beside those of other formats, and a change of format is said', () =>
    withFormat2099(() => {
      expect(allTopics().map(({ key }) => key)).to.deep.equal([
        'transfers',
        'results',
        'applications',
        'applicants',
        'reviews',
        'disclosure',
      ]);
      const numbers = fc.sample(consistentNumbers('2099'), { numRuns: 1, seed: 4 })[0]!;
      const reports = [
        reportOf('2021', new Map([['applications.received.total', 12]]), { year: 2030 }),
        reportOf('2099', numbers, { year: 2031 }),
      ];
      const trend = trendOf(reports, { topic: 'transfers' }, SIMPLIFIED_CHINESE);
      expect(trend.problems).to.deep.equal([]);
      expect(trend.title).to.equal('示例市政府信息公开申请的来源：2030 至 2031 年');
      expect(trend.panels.map(({ unit, series }) => [unit, series.map(({ fullName }) => fullName)])).to.deep.equal([
        ['宗', ['新收申请', '转来申请']],
        ['万元', ['财政预算：本年预算金额']],
      ]);
      const [received] = trend.panels[0]!.series;
      expect(received!.points.map(({ value }) => value)).to.deep.equal([12, numbers.get('applications.received.total')]);
      expect(trendNotes(trend).join()).to.contain('示例函〔2099〕1号');
      expect(seriesOverYears(reports, []).positions.map(({ isFormatChange }) => isFormatChange)).to.deep.equal([false, true]);
    }));

  it('is written to JSON and CSV and comes back', () =>
    withReports((report) => {
      const json = reportJson(report);
      const parts = FORMAT_2099.parts.map(({ key }) => key);
      expect(Object.keys(json).filter((key) => parts.includes(key))).to.deep.equal(parts);
      expect(readReports(JSON.parse(JSON.stringify({ reports: [json] }))).reports).to.deep.equal([report]);
      const csv = trendCsv(trendOf([report], { topic: 'transfers' }, SIMPLIFIED_CHINESE));
      expect(csv.split('\r\n')[0]).to.contain('转来申请（宗）').and.to.contain('万元');
      expect(csv).to.contain(`,${String(cellAt(report, 'applications.transferred.total'))},`);
    }));

  it('is known to nobody when it was taken away again, and cannot be added twice', async () => {
    const texts = (): unknown => [knownFormats(), allTopics(), partTitled('七、业务培训和考核情况'), reportSchema('2021')];
    const before = texts();
    await withFormat2099(() => {
      expect(texts()).not.to.deep.equal(before);
      expect(() => addFormat(DEFINITION_2099)).to.throw(RangeError);
    });
    expect(texts()).to.deep.equal(before);
    expect(formatNamed('2099')).to.equal(undefined);
    expect(readReport({ agency: '示例市', year: 2031, format: '2099' }).report).to.equal(null);
  });
});

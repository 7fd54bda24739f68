import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { reportsXlsx } from '../../../src/exporting/xlsx/reports-xlsx.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { savedByLibreOffice, WITHOUT_LIBRE_OFFICE } from '../../helpers/exporting/libre-office.js';
import { pagesOf, textOfPage } from '../../helpers/exporting/pdf-text.js';
import { runningContent, shownContent } from '../../helpers/exporting/whole-report.js';

const read = (json: object): Report => {
  const { report, problems } = readReport(json);
  assert.deepEqual(problems, []);
  return report!;
};

const reports: Readonly<Record<string, Report>> = {
  'linhe.xlsx': read(REPORTS.linhe),
  'full.xlsx': read(REPORTS.full),
  'year-2019.xlsx': read(REPORTS.example2019),
  'blanks.xlsx': read(REPORTS.blanks),
};

/** What printers leave free at the edges, in millimetres. */
const EDGE = 10;

/** The width of A4 in millimetres, upright and across. */
const PAPER = { upright: 210, across: 297 } as const;

describe('a workbook in LibreOffice', { skip: WITHOUT_LIBRE_OFFICE }, () => {
  const files: Record<string, Uint8Array> = {};
  let pdfs: Readonly<Record<string, Uint8Array>> = {};

  before(async () => {
    for (const [name, report] of Object.entries(reports)) files[name] = await reportsXlsx([report]);
    pdfs = savedByLibreOffice(files, 'pdf');
  });

  it('is saved again with every cell and every paragraph', async () => {
    for (const [name, bytes] of Object.entries(savedByLibreOffice(files, 'xlsx')))
      assert.deepEqual(shownContent((await importDocument(bytes)).report), shownContent(reports[name]!), name);
  });

  it('is printed with every number in its place and every character of the text', async () => {
    for (const [name, bytes] of Object.entries(pdfs)) {
      const [actual, expected] = [(await importDocument(bytes)).report, reports[name]!].map(runningContent);
      assert.deepEqual(actual!.cells, expected!.cells, name);
      // The sheets below it leave it open where the text ends: the signature may be read as a part of it.
      const [printed, own] = [actual!.texts, expected!.texts] as [Record<string, string>, Record<string, string>];
      for (const [part, text] of Object.entries(own)) assert.ok(printed[part]?.startsWith(text), `${name}, ${part}: ${printed[part]}`);
    }
  });

  it('is printed with all labels of its data, the longest too', async () => {
    const text = (await pagesOf(pdfs['full.xlsx']!)).map(textOfPage).join('');
    for (const label of [
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请·申请人情况·法人或其他组织·社会公益组织',
      '复议后起诉·总计',
    ])
      assert.ok(text.includes(label), label);
  });

  it('runs over no edge of the paper', async () => {
    for (const [name, bytes] of Object.entries(pdfs))
      for (const page of await pagesOf(bytes)) {
        const isAcross = page.some(({ right }) => right > PAPER.upright);
        for (const { text, left, right } of page)
          assert.ok(
            left > EDGE && right < (isAcross ? PAPER.across : PAPER.upright) - EDGE,
            `${name}: ${text} from ${left} to ${right} mm`,
          );
      }
  });
});

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { reportDocx } from '../../../src/exporting/docx/report-docx.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { savedByLibreOffice, WITHOUT_LIBRE_OFFICE } from '../../helpers/exporting/libre-office.js';
import { pagesOf, textOfPage } from '../../helpers/exporting/pdf-text.js';
import { runningContent, shownContent } from '../../helpers/exporting/whole-report.js';

const { linhe, full, example2019, blanks } = REPORTS;

const read = (json: object): Report => {
  const { report, problems } = readReport(json);
  assert.deepEqual(problems, []);
  return report!;
};

const withNotes = { ...full, notes: { applications: ['申请量比上年有所下降，具体情况如下：'], reviews: ['“<>&”未发生败诉案件。'] } };

const reports: Readonly<Record<string, Report>> = {
  'linhe.docx': read(linhe),
  'full.docx': read(full),
  'year-2019.docx': read(example2019),
  'blanks.docx': read(blanks),
  'notes.docx': read(withNotes),
};

/** A page with less than this says nothing that is worth turning it for. */
const LEAST_ON_PAGE = 60;

// Skipped suites count no tests: this one tells a run without LibreOffice from one that lost its tests.
it('LibreOffice saves a text as a Word document', { skip: WITHOUT_LIBRE_OFFICE }, () => {
  const { 'text.txt': saved } = savedByLibreOffice({ 'text.txt': new TextEncoder().encode('政府信息公开') }, 'docx');
  assert.equal(new TextDecoder().decode(saved?.subarray(0, 2)), 'PK');
});

describe('a Word document in LibreOffice', { skip: WITHOUT_LIBRE_OFFICE }, () => {
  const files: Record<string, Uint8Array> = {};
  let pdfs: Readonly<Record<string, Uint8Array>> = {};

  before(async () => {
    for (const [name, report] of Object.entries(reports)) files[name] = await reportDocx(report);
    pdfs = savedByLibreOffice(files, 'pdf');
  });

  it('is saved again with every cell and every paragraph', async () => {
    for (const [name, bytes] of Object.entries(savedByLibreOffice(files, 'docx')))
      assert.deepEqual(shownContent((await importDocument(bytes)).report), shownContent(reports[name]!), name);
  });

  it('is printed with every number in its place and every character of the text', async () => {
    for (const [name, bytes] of Object.entries(pdfs))
      assert.deepEqual(runningContent((await importDocument(bytes)).report), runningContent(reports[name]!), name);
  });

  it('has the title on the first page, and the number of each page between dashes', async () => {
    for (const [name, bytes] of Object.entries(pdfs)) {
      const pages = (await pagesOf(bytes)).map(textOfPage);
      assert.ok(pages[0]!.startsWith(reports[name]!.title), name);
      pages.forEach((text, index) => assert.match(text, new RegExp(`—${index + 1}—`), name));
    }
  });

  it('repeats the column headings where a table goes on on the next page', async () => {
    const pages = (await pagesOf(pdfs['linhe.docx']!)).map(textOfPage);
    const [first, last] = ['一、本年新收政府信息公开申请数量', '四、结转下年度继续办理'].map((row) =>
      pages.findIndex((text) => text.includes(row)),
    );
    assert.ok(first! < last!, 'the table of this report is on two pages');
    for (const page of pages.slice(first, last! + 1)) assert.match(page, /申请人情况.*商业企业/);
  });

  it('leaves no page nearly empty, and no signature alone', async () => {
    for (const [name, bytes] of Object.entries(pdfs))
      for (const [index, page] of (await pagesOf(bytes)).map(textOfPage).entries())
        assert.ok(page.length > LEAST_ON_PAGE, `${name}, page ${index + 1}: ${page}`);
  });

  it('cuts nothing off: all text is within the type area, but for punctuation at its edge and the page number below it', async () => {
    for (const [name, bytes] of Object.entries(pdfs))
      for (const page of await pagesOf(bytes))
        for (const { text, left, right, baseline } of page) {
          assert.ok(left > 27.5 && right < 184.5 + 6, `${name}: ${text} from ${left} to ${right} mm`);
          assert.ok(baseline > 37 && baseline < 262 + 14, `${name}: ${text} at ${baseline} mm`);
        }
  });
});

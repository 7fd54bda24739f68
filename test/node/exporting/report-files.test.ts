import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OUTPUT_KINDS } from '../../../src/exporting/export-options.js';
import { reportFile, reportFiles } from '../../../src/exporting/report-files.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { lostCells } from '../../helpers/importing/oracle/agreement.js';
import { consistentReport } from '../../helpers/importing/printed-report.js';

const [REPORT, OTHER] = fc.sample(consistentReport('2021'), { numRuns: 2, seed: 12 }) as [Report, Report];

const named = (agency: string, year: number): Report => ({ ...REPORT, agency, year });

const nameOf = async (reports: readonly Report[]): Promise<string> => (await reportFile(reports, 'json')).name;

/** What Windows refuses in a name, besides names of devices, which no name here can be; and what other systems hide or take for an option. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cs}]|[. ]$|^[.\-~ ]/u;

describe('the file of a report', () => {
  it('is called after the agency, the year and what it is, and knows its type', async () => {
    for (const kind of OUTPUT_KINDS) {
      const { name, type, bytes } = await reportFile([named('临河区民政局', 2024)], kind);
      assert.equal(name, `临河区民政局2024年政府信息公开工作年度报告.${kind}`);
      assert.match(type, /^(?:text\/csv;charset=utf-8|application\/(?:json|vnd\.openxmlformats-officedocument\.\w+\.\w+))$/);
      assert.ok(bytes.length > 100);
    }
  });

  it('holds all of the report: office files are read back, and JSON is the report', async () => {
    for (const kind of ['xlsx', 'docx'] as const)
      assert.equal(lostCells(await importDocument((await reportFile([REPORT], kind)).bytes), REPORT), 0, kind);
    const text = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
    assert.deepEqual(readReport(text((await reportFile([REPORT], 'json')).bytes)).report, REPORT);
    assert.deepEqual(readReports(text((await reportFile([REPORT, OTHER], 'json')).bytes)).reports, [REPORT, OTHER]);
  });

  it('has a name that says which reports are in it, where they are several', async () => {
    assert.equal(
      await nameOf([named('甲局', 2019), named('甲局', 2024), named('甲局', 2021)]),
      '甲局2019-2024年政府信息公开工作年度报告（3份）.json',
    );
    assert.equal(await nameOf([named('甲局', 2024), named('乙局', 2024)]), '2024年政府信息公开工作年度报告（2份）.json');
  });

  it('has a name that every file system takes, whatever the agency is called', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
          fc.constantFrom('..', '../../x', 'C:\\a', '-rf', '~$a', '局'.repeat(300), '😀'.repeat(99)),
        ),
        async (agency) => {
          const name = await nameOf([named(agency, 2024)]);
          assert.doesNotMatch(name, REFUSED);
          assert.ok(name.endsWith('2024年政府信息公开工作年度报告.json'));
          assert.ok(new TextEncoder().encode(name).length <= 255, name);
        },
      ),
    );
    assert.equal(await nameOf([named('a/b\\c:d*e?f"g<h>i|j', 2024)]), 'a-b-c-d-e-f-g-h-i-j2024年政府信息公开工作年度报告.json');
  });

  it('is refused in an error where there is no report, and where several would be one document', async () => {
    await assert.rejects(reportFile([], 'csv'), RangeError);
    await assert.rejects(reportFile([REPORT, OTHER], 'docx'), RangeError);
  });
});

describe('the files of several reports', () => {
  it('are one, but a document for each report, none with the name of another', async () => {
    const reports = [named('甲局', 2024), named('甲局', 2023), named('甲局', 2024), named('A', 2024), named('a', 2024)];
    for (const kind of ['csv', 'xlsx', 'json'] as const) assert.equal((await reportFiles(reports, kind)).length, 1);
    const names = (await reportFiles(reports, 'docx')).map(({ name }) => name.replace('年政府信息公开工作年度报告', ''));
    assert.deepEqual(names, ['甲局2024.docx', '甲局2023.docx', '甲局2024-2.docx', 'A2024.docx', 'a2024-2.docx']);
    for (const kind of OUTPUT_KINDS) assert.deepEqual(await reportFiles([], kind), []);
  });
});

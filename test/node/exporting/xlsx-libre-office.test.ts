import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportsXlsx } from '../../../src/exporting/xlsx/reports-xlsx.js';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import { importDocument } from '../../../src/importing/import-document.js';
import type { Report } from '../../../src/report/report.js';
import { savedByLibreOffice, WITHOUT_LIBRE_OFFICE } from '../../helpers/exporting/libre-office.js';
import { shownContent, wholeReport } from '../../helpers/exporting/whole-report.js';
import { storedWorkbook } from '../../helpers/exporting/workbook.js';

describe('a workbook that LibreOffice opens and saves', { skip: WITHOUT_LIBRE_OFFICE }, () => {
  for (const id of FORMAT_IDS)
    it(`has every number and paragraph still, merged headings and all sheets (${id})`, async () => {
      const [report] = fc.sample(wholeReport(id), { numRuns: 1, seed: 8 }) as [Report];
      const bytes = await reportsXlsx([report]);
      const saved = savedByLibreOffice({ 'report.xlsx': bytes }, 'xlsx')['report.xlsx']!;
      assert.deepEqual(shownContent((await importDocument(saved)).report), shownContent(report));
      const [ours, theirs] = [storedWorkbook(bytes), storedWorkbook(saved)];
      for (const [index, { name, merged }] of ours.sheets.entries()) {
        assert.equal(theirs.sheets[index]?.name, name);
        assert.deepEqual([...theirs.sheets[index].merged].sort(), [...merged].sort(), name);
      }
    });
});

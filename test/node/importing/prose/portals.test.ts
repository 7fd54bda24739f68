import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCells } from '../../../../src/formats/cells.js';
import { formatOf } from '../../../../src/formats/formats.js';
import { importHtml } from '../../../../src/importing/import-text.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import { paragraphsOf } from '../../../../src/report/paragraphs-of.js';
import type { Report } from '../../../../src/report/report.js';
import { documentsOf, FIRST } from '../../../helpers/importing/documents.js';
import { PORTALS } from '../../../helpers/importing/html/portal-pages.js';
import { madePage } from '../../../helpers/importing/html/portal-reports.js';

function read(html: string): ImportedReport | ImportError {
  try {
    return importHtml(html);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
}

/** Everything but the title, which each page writes in its way. */
function assertSame(own: Report, expected: Report): void {
  assert.deepEqual(
    [own.agency, own.year, own.published, own.signature, own.preface],
    [expected.agency, expected.year, expected.published, expected.signature, expected.preface],
  );
  for (const part of ['overview', 'problems', 'other']) assert.deepEqual(paragraphsOf(own, part), paragraphsOf(expected, part), part);
  assert.deepEqual(own.notes, expected.notes);
  for (const { keys, path } of formatCells(formatOf(expected.format))) assert.equal(cellAt(own, keys), cellAt(expected, keys), path);
}

/** The notes that a page may bring: on what surrounds the report. */
const TRUE_NOTES = ['text-not-placed', 'table-without-place', 'agency-of-page', 'unit-unknown'];

describe('a report in the frame of a portal', () => {
  for (let make = 0; make < PORTALS; make += 1)
    it(`comes back whole, or its agency is asked for: make ${make + 1}`, () => {
      const count = Math.ceil(documentsOf('portal') / PORTALS);
      for (let index = 0; index < count; index += 1) {
        const seed = (FIRST + index) * PORTALS + make;
        const { html, report, title, signed } = madePage(seed);
        const found = read(html);
        if (found instanceof ImportError) {
          // Only what is named nowhere is asked for: where the page says who published it, that may be a website.
          assert.equal(found.code, 'no-agency', `seed ${seed}: ${found.message}`);
          assert.ok(!title.namesAgency && signed.signature.agency === null, `seed ${seed}: ${found.message}`);
          continue;
        }
        try {
          assertSame(found.report, report);
          const codes = found.notes.map(({ code }) => code).filter((code) => !TRUE_NOTES.includes(code));
          assert.deepEqual(codes, []);
        } catch (error) {
          throw new Error(`seed ${seed}`, { cause: error });
        }
      }
    });
});

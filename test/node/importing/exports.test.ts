import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { docxDocument } from '../../../src/importing/office/word/docx-document.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { reportFrom } from '../../../src/importing/report-from.js';
import type { Report } from '../../../src/report/report.js';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import { assertSame } from '../../helpers/importing/oracle/agreement.js';
import { wordFile } from '../../helpers/importing/made-zip.js';
import { inGbk, officeHtml, WORD_PAGE, WPS_PAGE } from '../../helpers/importing/html/office-html.js';
import { consistentReport, printedReport, withBlanks } from '../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../helpers/importing/printed-report.js';
import { WORD, WORD_TRACKED, wordXml, WPS } from '../../helpers/importing/word/word-xml.js';

// What Word and WPS themselves make of a report, with all that stands around its text.

const reports: fc.Arbitrary<Report> = fc
  .constantFrom(...FORMAT_IDS)
  .chain((format) => fc.oneof(consistentReport(format), consistentReport(format).chain(withBlanks)));

const FULL_WIDTH = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The report with soft hyphens and tabs in its labels, and every other number in full width. */
function typed(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  let count = 0;
  return blocks.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => {
              count += 1;
              if (cell.path !== undefined) return count % 2 ? { ...cell, text: FULL_WIDTH(cell.text) } : cell;
              return cell.text.length > 3
                ? { ...cell, text: `${cell.text.slice(0, 2)}${count % 2 ? '\u00ad' : '\t'}${cell.text.slice(2)}` }
                : cell;
            }),
          ),
        }
      : block,
  );
}

/** Each of some random reports, printed, is read as it is. */
const eachIsRead = (read: (blocks: PrintedBlock[]) => Promise<ReturnType<typeof reportFrom>>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.noShrink(reports), async (report) => assertSame(await read(printedReport(report)), report)),
    { numRuns: 6, endOnFailure: true },
  );

describe('a document that was saved', () => {
  for (const [name, style] of Object.entries({
    'by Word': WORD,
    'by Word, with tracked changes and content controls': WORD_TRACKED,
    'by WPS': WPS,
  }))
    it(`${name} is read whole`, () =>
      eachIsRead(async (blocks) => reportFrom(await docxDocument(wordFile(wordXml(typed(blocks), style))))));
});

describe('a page that was saved', () => {
  for (const [name, style] of Object.entries({ 'by Word': WORD_PAGE, 'by WPS': WPS_PAGE }))
    it(`${name}, in GBK, is read whole`, () =>
      eachIsRead((blocks) => importDocument(inGbk(officeHtml(blocks, style)), { name: '年报.htm' })));
});

it('GBK is written as it is read', () => {
  const text = '政府信息公开工作年度报告（一）、“三安全一稳定”—';
  assert.equal(new TextDecoder('gbk').decode(inGbk(text)), text);
});

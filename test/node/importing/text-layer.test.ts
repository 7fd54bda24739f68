import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importDocument } from '../../../src/importing/import-document.js';
import { withCell } from '../../../src/report/with-cell.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { htmlOf } from '../../helpers/importing/html/printed-html.js';
import { madeOfd, PLAIN_OFD } from '../../helpers/importing/ofd/made-ofd.js';
import { layer, ofdFile } from '../../helpers/importing/ofd/ofd-file.js';
import { picture, textAt } from '../../helpers/importing/ofd/ofd-objects.js';
import { PROSE } from '../../helpers/importing/pdf/pdf-cell.js';
import { pdfFile } from '../../helpers/importing/pdf/pdf-file.js';
import { op } from '../../helpers/importing/pdf/pdf-operators.js';
import { consistentReport, printedReport } from '../../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../../helpers/importing/printed-report.js';

const [report] = fc.sample(consistentReport('2021'), { seed: 11, numRuns: 1 }) as [Report];

/** The report as its text says that it is, where a font shows each digit as another. */
const misread = printedReport(report, (cell: Cell) =>
  cell === null ? '' : String(cell).replace(/\d/g, (digit, at: number) => String((Number(digit) * 3 + at + 1) % 10)),
);

const codesOf = async (bytes: Uint8Array): Promise<string[]> => (await importDocument(bytes)).notes.map(({ code }) => code);

const ofd = (blocks: readonly PrintedBlock[]): Uint8Array => madeOfd(blocks, PLAIN_OFD);

const html = (blocks: readonly PrintedBlock[]): Uint8Array => new TextEncoder().encode(htmlOf(blocks, 'plain'));

describe('a text layer that says other numbers than the page shows', () => {
  it('is doubted where most sums are broken, in one note', async () => {
    assert.deepEqual(
      (await codesOf(ofd(misread))).filter((code) => code === 'text-layer-in-doubt'),
      ['text-layer-in-doubt'],
    );
  });

  it('is not doubted where a few sums are broken', async () => {
    const wrong = withCell(report, 'applications.received.person', 991);
    assert.equal((await codesOf(ofd(printedReport(wrong)))).includes('text-layer-in-doubt'), false);
  });

  it('is no matter of pages, whose text is what is seen', async () => {
    assert.equal((await codesOf(html(misread))).includes('text-layer-in-doubt'), false);
  });
});

describe('a scan with text that is not seen', () => {
  const picturePage = [op('q'), op('cm', 595, 0, 0, 842, 0, 0), op('Do', 'Picture'), op('Q')];

  const refused = (bytes: Uint8Array, reason: string): Promise<void> =>
    assert.rejects(importDocument(bytes), (error) => {
      assert.equal((error as { readonly reason?: unknown }).reason, reason);
      return true;
    });

  it('is refused, and the text named: a PDF with text that is not painted over its picture', () =>
    refused(pdfFile([{ operators: [...picturePage, op('Tr', 3), ...PROSE], annotations: [] }]), 'scanned-with-text'));

  it('is refused, and the text named: a PDF with text below its picture', () =>
    refused(pdfFile([{ operators: [...PROSE, ...picturePage], annotations: [] }]), 'scanned-with-text'));

  it('is refused, and the text named: an OFD file with text that is not visible', () => {
    const text = textAt('本报告由示例市民政局编制。如有疑问，请与本机关联系。', 20, 30, { attributes: 'Visible="false"' });
    return refused(ofdFile([layer(picture(0, 0, 210, 297) + text.repeat(3))]), 'scanned-with-text');
  });

  it('is refused as a scan without any', () => refused(pdfFile([{ operators: picturePage, annotations: [] }]), 'scanned'));
});

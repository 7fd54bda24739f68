import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMAT_IDS } from '../../../../src/formats/formats.js';
import { importDocument } from '../../../../src/importing/import-document.js';
import type { Report } from '../../../../src/report/report.js';
import { decoratedOutcome } from '../../../helpers/importing/oracle/decorated-outcome.js';
import { assertSame } from '../../../helpers/importing/oracle/agreement.js';
import { reportFrom } from '../../../../src/importing/report-from.js';
import { madeOfd, PLAIN_OFD } from '../../../helpers/importing/ofd/made-ofd.js';
import type { OfdWay } from '../../../helpers/importing/ofd/made-ofd.js';
import { decoratedNumber } from '../../../helpers/importing/ofd/ofd-decorations.js';
import { readOfd } from '../../../helpers/importing/ofd/ofd-cell.js';
import { layer } from '../../../helpers/importing/ofd/ofd-file.js';
import { textAt } from '../../../helpers/importing/ofd/ofd-objects.js';
import { consistentReport, printedReport, taggedReport, withBlanks } from '../../../helpers/importing/printed-report.js';

const anyReport: fc.Arbitrary<Report> = fc
  .constantFrom(...FORMAT_IDS)
  .chain((format) => fc.oneof(consistentReport(format).chain(withBlanks), taggedReport(format)));

const [someReport] = fc.sample(anyReport, { seed: 7, numRuns: 1 }) as [Report];

const WAYS: readonly Partial<OfdWay>[] = [
  { borders: 'boxes' },
  { borders: 'lines', perCharacter: true, nested: true },
  { borders: 'filled', scaled: true },
];

describe('OFD files', () => {
  for (const way of WAYS) {
    it(`give back every number and paragraph: ${JSON.stringify(way)}`, () =>
      fc.assert(
        fc.property(fc.noShrink(fc.nat()), (seed) => {
          const [report] = fc.sample(anyReport, { seed, numRuns: 1 }) as [Report];
          assertSame(reportFrom(readOfd(madeOfd(printedReport(report), { ...PLAIN_OFD, ...way }))), report);
        }),
        { numRuns: 3, includeErrorInReport: true, endOnFailure: true },
      ));
  }

  it('with decorated numbers give the published number or a note, never another number', () => {
    const { kept, blank } = decoratedOutcome(8, (blocks, draw) => {
      const number = decoratedNumber(draw, 1 + draw(6));
      return reportFrom(readOfd(madeOfd(blocks, { ...PLAIN_OFD, number })), { agency: '示例局', year: 2023 });
    });
    assert.equal(kept > 2 * blank, true, `${kept} kept, ${blank} blank`);
  });

  it('are known by their content, whatever their name', async () => {
    const { report } = await importDocument(madeOfd(printedReport(someReport)), { name: 'a.zip' });
    assert.deepEqual(report, someReport);
  });

  it('give back what stands in a template of all pages, once for each page', () => {
    const head = '示例市民政局政府信息公开专栏';
    const { blocks } = readOfd(madeOfd(printedReport(someReport), PLAIN_OFD, { template: layer(textAt(head, 60, 12)) }));
    assert.ok(blocks.some((block) => block.kind === 'paragraph' && block.text === head));
  });

  it('have the title that their information states', () => {
    assert.equal(readOfd(madeOfd(printedReport(someReport), PLAIN_OFD, { title: '年报' })).title, '年报');
  });
});

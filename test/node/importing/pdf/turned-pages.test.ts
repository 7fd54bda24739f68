import { describe, it } from 'node:test';
import fc from 'fast-check';
import { degrees, PDFDocument, PDFName } from 'pdf-lib';
import { readPdf } from '../../../../src/importing/pdf/pdf-reading.js';
import { reportFrom } from '../../../../src/importing/report-from.js';
import type { Report } from '../../../../src/report/report.js';
import { assertSame } from '../../../helpers/importing/oracle/agreement.js';
import { readOfd } from '../../../helpers/importing/ofd/ofd-cell.js';
import { madeOfd, PLAIN_OFD } from '../../../helpers/importing/ofd/made-ofd.js';
import { madePdf } from '../../../helpers/importing/pdf/made-pdf.js';
import { PAGE } from '../../../helpers/importing/pdf/page-layout.js';
import { printedReport, taggedReport } from '../../../helpers/importing/printed-report.js';

const [report] = fc.sample(taggedReport('2021'), { seed: 5, numRuns: 1 }) as [Report];

/** Matrices that turn the content of a page clockwise, by the number of degrees. */
const MATRICES: Readonly<Record<number, string>> = {
  90: `0 -1 1 0 0 ${PAGE.width}`,
  180: `-1 0 0 -1 ${PAGE.width} ${PAGE.height}`,
  270: `0 1 -1 0 ${PAGE.height} 0`,
};

/** A PDF of the report, with its content turned by a matrix and its pages by their own entry. */
async function turnedPdf(content: number, page: number): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(await madePdf([...printedReport(report)]));
  const { context } = document;
  for (const one of document.getPages()) {
    if (content !== 0) {
      const [start, end] = [`q ${MATRICES[content] ?? ''} cm\n`, '\nQ'].map((text) => context.register(context.stream(text)));
      if (start && end) one.node.wrapContentStreams(start, end);
      if (content !== 180) one.node.set(PDFName.of('MediaBox'), context.obj([0, 0, PAGE.height, PAGE.width]));
    }
    one.setRotation(degrees(page));
  }
  return new Uint8Array(await document.save());
}

const HELD = [
  { content: 90, page: 0 },
  { content: 180, page: 0 },
  { content: 0, page: 270 },
  { content: 90, page: 270 },
];

describe('pages that one has to turn', () => {
  for (const { content, page } of HELD) {
    it(`are read as one holds them: a PDF with content turned by ${content}, pages by ${page} degrees`, async () => {
      assertSame(reportFrom({ ...(await readPdf(await turnedPdf(content, page), 60_000)) }), report);
    });
  }

  it('are read as one holds them: an OFD file', () => {
    const bytes = madeOfd(printedReport(report), PLAIN_OFD, {
      change: (parts) => {
        for (const name of Object.keys(parts).filter((one) => one.includes('Pages/'))) {
          // Each page shows one vector picture, which is turned: down becomes left.
          const [, content = ''] = /<ofd:Content>([\s\S]*)<\/ofd:Content>/.exec(parts[name] ?? '') ?? [];
          const id = name.replace(/\D/g, '');
          const objects = content.replace(/<\/?ofd:Layer[^>]*>/g, '');
          const unit = `<ofd:CompositeGraphicUnit ID="9${id}"><ofd:Content>${objects}</ofd:Content></ofd:CompositeGraphicUnit>`;
          parts['Doc_0/PublicRes.xml'] = (parts['Doc_0/PublicRes.xml'] ?? '').replace(
            '</ofd:Res>',
            `<ofd:CompositeGraphicUnits>${unit}</ofd:CompositeGraphicUnits></ofd:Res>`,
          );
          const object = `<ofd:CompositeObject ID="1" Boundary="0 0 297 210" CTM="0 1 -1 0 297 0" ResourceID="9${id}"/>`;
          const area = '<ofd:Area><ofd:PhysicalBox>0 0 297 210</ofd:PhysicalBox></ofd:Area>';
          parts[name] = (parts[name] ?? '').replace(
            /<ofd:Content>[\s\S]*<\/ofd:Content>/,
            `${area}<ofd:Content><ofd:Layer ID="1">${object}</ofd:Layer></ofd:Content>`,
          );
        }
      },
    });
    assertSame(reportFrom(readOfd(bytes)), report);
  });
});

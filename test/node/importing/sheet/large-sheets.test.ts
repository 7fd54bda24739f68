import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { xlsxDocument } from '../../../../src/importing/office/sheet/sheet-document.js';
import { csvDocument } from '../../../../src/importing/text/csv-document.js';
import { madeZip, sheetFile } from '../../../helpers/importing/made-zip.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { boundedWork } from '../../../helpers/work.js';

const repeated = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');

const row = (cells: string): string => `<row>${cells}</row>`;

const PAIR = row('<c t="inlineStr"><is><t>甲</t></is></c><c><v>1</v></c>');

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

/** Refused as too large, before it takes long or much. */
async function assertTooLarge(read: () => unknown): Promise<void> {
  await boundedWork(() =>
    assert.rejects(
      async () => {
        await read();
      },
      (error) => error instanceof ImportError && error.code === 'too-large',
    ),
  );
}

/** Milliseconds of processor time that reading takes. */
async function timeOf(read: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('sheets that are larger than any report', () => {
  it('are read where they only have many rows, in time that grows with them', async () => {
    const file = (count: number): Uint8Array => sheetFile(data(repeated(count, (index) => (index % 7 ? PAIR : row('<c><v>1</v></c>')))));
    const [small, large] = [file(2000), file(20_000)];
    const { blocks } = await xlsxDocument(small);
    assert.equal(blocks.length, 2);
    const [short, long] = [await timeOf(() => xlsxDocument(small)), await timeOf(() => xlsxDocument(large))];
    assert.ok(long < 30 * Math.max(short, 20), `${short} ms, ${long} ms`);
  });

  it('are refused: many cells that refer to one long string, be it seen or struck through', async () => {
    for (const string of ['<t>', '<r><rPr><strike/></rPr><t>']) {
      const strings = `<sst><si>${string}${'1'.repeat(500_000)}</t>${string.startsWith('<r>') ? '</r>' : ''}</si></sst>`;
      await assertTooLarge(() =>
        xlsxDocument(sheetFile(data(repeated(20_000, () => row('<c t="s"><v>0</v></c>'))), { sharedStrings: strings })),
      );
    }
  });

  it('are refused: merged cells that lie over each other without end', () =>
    assertTooLarge(() =>
      xlsxDocument(
        sheetFile(
          `${data(repeated(900, () => PAIR))}<mergeCells>${repeated(90_000, () => '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`,
        ),
      ),
    ));

  it('are refused: thousands of number formats', () =>
    assertTooLarge(() =>
      xlsxDocument(
        sheetFile(data(PAIR), {
          styles: `<styleSheet><numFmts>${repeated(5000, (index) => `<numFmt numFmtId="${index + 200}" formatCode="0&quot;${index}&quot;"/>`)}</numFmts></styleSheet>`,
        }),
      ),
    ));

  it('are refused: many sheets that each end at the last row', () => {
    const targets = repeated(500, (index) => `<sheet name="${index}" id="a"/>`);
    return assertTooLarge(() =>
      xlsxDocument(
        madeZip({
          '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></R>',
          'xl/workbook.xml': `<workbook><sheets>${targets}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': '<R><Relationship Id="a" Type="x/worksheet" Target="s1.xml"/></R>',
          'xl/s1.xml':
            '<worksheet><sheetFormatPr zeroHeight="1"/><sheetData><row r="1048576"><c><v>1</v></c></row></sheetData></worksheet>',
        }),
      ),
    );
  });

  it('may have rules and pictures without number over all their cells', async () => {
    const rules = repeated(
      20_000,
      (index) =>
        `<conditionalFormatting sqref="A1:B900"><cfRule type="cellIs" operator="equal" dxfId="0"><formula>${index + 2}</formula></cfRule></conditionalFormatting>`,
    );
    const styles = '<styleSheet><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>';
    const { blocks } = await xlsxDocument(sheetFile(data(repeated(900, () => PAIR)) + rules, { styles }));
    assert.equal(blocks.length, 1);
  });

  it('of comma-separated values are refused as well', async () => {
    await assertTooLarge(() => csvDocument('a,b\n'.repeat(400_000)));
    await assertTooLarge(() => csvDocument(','.repeat(1_999_999)));
    await assertTooLarge(() => csvDocument(`"${'a'.repeat(2_000_000)}`));
  });
});

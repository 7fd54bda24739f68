import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { PDFDocument } from 'pdf-lib';
import { shrinkPictures } from '../../../../src/importing/pdf/pdf-pictures.js';
import { SIZE } from '../../../helpers/importing/pdf/page-layout.js';
import { cellInFile, FRAME, madeWith, PROSE, X, Y } from '../../../helpers/importing/pdf/pdf-cell.js';
import { shown } from '../../../helpers/importing/pdf/pdf-decorations.js';
import { pdfFile } from '../../../helpers/importing/pdf/pdf-file.js';
import { op } from '../../../helpers/importing/pdf/pdf-operators.js';
import type { Operator } from '../../../helpers/importing/pdf/pdf-operators.js';

const number = shown('4031', X, Y);

const withPicture = (name: string, ...after: Operator[]): Uint8Array<ArrayBuffer> =>
  pdfFile([
    {
      operators: [...PROSE, ...FRAME, op('q'), op('cm', 30, 0, 0, 10, X, Y - 1), op('Do', name), op('Q'), ...after],
      annotations: [],
    },
  ]);

describe('pictures in a file', () => {
  it('leave their cell in doubt', async () => {
    assert.deepEqual((await cellInFile(withPicture('Picture')))?.doubt, { kind: 'drawn', quote: '图片' });
    assert.ok((await cellInFile(withPicture('Stamp', ...number)))?.doubt);
  });

  it('are made small without moving anything', () => {
    const bytes = withPicture('Picture');
    const small = new Uint8Array(bytes);
    shrinkPictures(small);
    const textOfBytes = (one: Uint8Array): string => Buffer.from(one).toString('latin1');
    const [before, after] = [textOfBytes(bytes), textOfBytes(small)];
    assert.equal(before.match(/\/Width 40/g)?.length, 3);
    assert.equal(after.match(/\/Width 1 /g)?.length, 3);
    assert.equal(after.length, before.length);
    assert.equal(after.replace(/\/(Width|Height) ../g, '').replaceAll('/Unused', '/Filter'), before.replace(/\/(Width|Height) ../g, ''));
  });
});

/** Adds a form with a text in it, painted where the number stands. */
function addForm(document: PDFDocument, facts: Readonly<Record<string, unknown>>): void {
  const [page] = document.getPages();
  const { context } = document;
  const font = page?.node.Resources()?.lookup(PDFName.of('Font'));
  const form = context.stream(`BT /F1 ${SIZE} Tf 0 0 Td <0039> Tj ET`, {
    ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, -5, 50, 20], Matrix: [1, 0, 0, 1, X, Y], Resources: { Font: font } },
    ...(facts as Record<string, never>),
  });
  page?.node.setXObject(PDFName.of('Own'), context.register(form));
  const content = context.register(context.stream('/Own Do'));
  page?.node.addContentStream(content);
}

describe('forms and fields in a file', () => {
  it('are read where they are painted', async () => {
    assert.equal((await cellInFile(await madeWith((document) => addForm(document, {}))))?.text, '9');
    const group = { Group: { S: 'Transparency' } };
    assert.equal((await cellInFile(await madeWith((document) => addForm(document, group))))?.text, '9');
  });

  it('are not read outside their box', async () => {
    const cell = await cellInFile(await madeWith((document) => addForm(document, { BBox: [0, -5, 1, -4] })));
    assert.equal(cell?.text, '');
  });

  it('are not read on a hidden layer', async () => {
    const cell = await cellInFile(
      await madeWith((document) => {
        const hidden = document.context.enumerateIndirectObjects().find(([, object]) => object.toString().includes('(Hidden)'));
        addForm(document, { OC: hidden?.[0] });
      }),
    );
    assert.equal(cell?.text, '');
    assert.equal(cell.unseen, '9');
  });

  it('leave in doubt what a field shows, painted or not', async () => {
    const cell = await cellInFile(
      await madeWith((document) => {
        const field = document.getForm().createTextField('number');
        field.setText('4031');
        const [page] = document.getPages();
        if (page) field.addToPage(page, { x: X, y: Y - 4, width: 60, height: 14, borderWidth: 0 });
      }),
    );
    assert.deepEqual(cell?.doubt, { kind: 'drawn', quote: '4031' });
    const rect = [X, Y - 2, X + 40, Y + 10] as const;
    const bytes = pdfFile([{ operators: [...PROSE, ...FRAME], annotations: [{ subtype: 'Widget', rect, value: '12' }] }]);
    assert.deepEqual((await cellInFile(bytes))?.doubt, { kind: 'drawn', quote: '12' });
  });

  it('do not show a field that is hidden', async () => {
    const cell = await cellInFile(
      await madeWith((document) => {
        const [page] = document.getPages();
        const note = document.context.obj({ Type: 'Annot', Subtype: 'FreeText', Rect: [X, Y, X + 40, Y + 10], F: 2 });
        note.set(PDFName.of('Contents'), PDFString.of('12'));
        note.set(PDFName.of('F'), PDFNumber.of(2));
        page?.node.addAnnot(document.context.register(note));
      }),
    );
    assert.deepEqual([cell?.text, cell?.doubt], ['', undefined]);
  });
});

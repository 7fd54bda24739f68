import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { cellWith, fileWith, readOfd, X, Y } from '../../../helpers/importing/ofd/ofd-cell.js';
import { layer, ofdFile } from '../../../helpers/importing/ofd/ofd-file.js';
import { picture, textAt } from '../../../helpers/importing/ofd/ofd-objects.js';
import { boundedWork } from '../../../helpers/work.js';

/** Refused for this reason, with bounded work. */
const assertRefused = (bytes: Uint8Array, reason: string): Promise<void> =>
  boundedWork(() =>
    assert.throws(
      () => readOfd(bytes),
      (error) => {
        assert.equal(error instanceof ImportError, true, String(error));
        assert.equal((error as ImportError).reason, reason);
        return true;
      },
    ),
  );

const NUMBER = textAt('4031', X, Y);

/** Vector pictures, each of which shows the next ten times. */
const composites = (count: number): string =>
  `<ofd:CompositeGraphicUnits>${Array.from({ length: count }, (_, index) => {
    const inner = `<ofd:CompositeObject ID="1" Boundary="0 0 9 9" ResourceID="${index + 1}"/>`.repeat(10);
    return `<ofd:CompositeGraphicUnit ID="${index}"><ofd:Content>${inner}</ofd:Content></ofd:CompositeGraphicUnit>`;
  }).join('')}</ofd:CompositeGraphicUnits>`;

const FIRST_COMPOSITE = '<ofd:CompositeObject ID="1" Boundary="0 0 9 9" ResourceID="0"/>';

/** A file without one of its parts. */
const without = (name: string): Uint8Array =>
  fileWith(NUMBER, {
    template: layer(''),
    change: (parts) => {
      parts[name] = undefined;
    },
  });

describe('hostile OFD files', () => {
  it('a vector picture that shows itself', () =>
    assertRefused(
      fileWith(FIRST_COMPOSITE, {
        resources: `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="0"><ofd:Content>${FIRST_COMPOSITE}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
      }),
      'file-too-deep',
    ));

  it('vector pictures that show each other ten times each', () =>
    assertRefused(fileWith(FIRST_COMPOSITE, { resources: composites(12) }), 'pages-too-large'));

  it('parameters that are based on each other', () => {
    const resources = '<ofd:DrawParams><ofd:DrawParam ID="20" Relative="21"/><ofd:DrawParam ID="21" Relative="20"/></ofd:DrawParams>';
    assert.equal(cellWith(textAt('4031', X, Y, { attributes: 'DrawParam="20"' }), { resources })?.text, '4031');
  });

  it('a template that has itself as a template', () => {
    const cell = cellWith(NUMBER, {
      template: layer(''),
      change: (parts) => {
        const name = 'Doc_0/Tpls/Tpl_0/Content.xml';
        parts[name] = parts[name]?.replace('<ofd:Content>', '<ofd:Template TemplateID="90"/><ofd:Content>');
      },
    });
    assert.equal(cell?.text, '4031');
  });

  it('a step repeated a million times', () =>
    boundedWork(() => assert.equal(cellWith(textAt('4031', X, Y, { steps: 'g 1000000 1.852' }))?.text, '4031')));

  it('blocks nested a thousand times', () =>
    assertRefused(fileWith('<ofd:PageBlock ID="1">'.repeat(1000) + '</ofd:PageBlock>'.repeat(1000)), 'file-too-deep'));

  it('a page that unpacks to 40 MB', () => assertRefused(ofdFile([layer(' '.repeat(40 * 2 ** 20))]), 'unpacks-too-large'));

  it('101 pages', () => assertRefused(ofdFile(Array.from({ length: 101 }, () => layer(NUMBER))), 'pages-too-large'));

  it('numbers that are none, or beyond every page', async () => {
    await assertRefused(fileWith(NUMBER.replace(/Boundary="[^"]*"/, 'Boundary="a b c d"')), 'broken-ofd');
    await assertRefused(fileWith(NUMBER.replace(/Boundary="[^"]*"/, '')), 'broken-ofd');
    await assertRefused(fileWith(NUMBER.replace('Font=', 'CTM="1 0 0" Font=')), 'broken-ofd');
    assert.equal(cellWith(NUMBER.replace(/Boundary="[^"]*"/, 'Boundary="1e6 1e6 5 5"'))?.text, '');
  });

  it('a file without one of its parts', async () => {
    for (const name of ['Doc_0/Document.xml', 'Doc_0/PublicRes.xml', 'Doc_0/Pages/Page_0/Content.xml', 'Doc_0/Tpls/Tpl_0/Content.xml'])
      await assertRefused(without(name), 'broken-ofd');
  });

  it('a file whose annotations are missing is shown without them', () => {
    const cell = cellWith(NUMBER, {
      annotations: '',
      seals: ['1 1 2 2'],
      change: (parts) => {
        parts['Doc_0/Annots/Page_0/Annotation.xml'] = undefined;
        parts['Doc_0/Signs/Signatures.xml'] = undefined;
      },
    });
    assert.equal(cell?.text, '4031');
  });

  it('an encrypted file', () =>
    assertRefused(fileWith(NUMBER, { change: (parts) => void (parts['Encryptions.xml'] = '<a/>') }), 'encrypted'));

  it('a scan', () => assertRefused(ofdFile([layer(picture(0, 0, 210, 297))]), 'scanned'));

  it('markup that is not well-formed', () => assertRefused(ofdFile([layer('<ofd:TextObject')]), 'broken-file'));
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PDFContext, PDFObject } from 'pdf-lib';
import { SIZE, widthOf } from '../../../helpers/importing/pdf/page-layout.js';
import { cellOfContent, X, Y } from '../../../helpers/importing/pdf/pdf-cell.js';
import type { Resource } from '../../../helpers/importing/pdf/pdf-cell.js';

// What is seen of a number when something is drawn whose look nobody can tell from the file: a picture, a pattern, a blend mode, a character that is a drawing itself.

const hex = (text: string): string =>
  `<${Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

/** A text at the place of the number. */
const text = (digits: string, x = X): string => `BT /F1 ${SIZE} Tf ${x} ${Y} Td ${hex(digits)} Tj ET`;

/** What is drawn in the unit square, as thin as a line and as wide as 12, at a height over the base line. */
const thin = (drawing: string, height = 3): string => `q ${widthOf('12')} 0 0 0.6 ${X} ${Y + height} cm ${drawing} Q`;

const picture = (context: PDFContext, facts: Readonly<Record<string, string | number | boolean>>): PDFObject =>
  context.stream(new Uint8Array(40 * 40), { Type: 'XObject', Subtype: 'Image', Width: 40, Height: 40, ...facts });

const GREY = { ColorSpace: 'DeviceGray', BitsPerComponent: 8 } as const;

const PICTURE: Resource = { kind: 'XObject', name: 'Own', make: (context) => picture(context, GREY) };

const STENCIL: Resource = {
  kind: 'XObject',
  name: 'Own',
  make: (context) => picture(context, { ImageMask: true, BitsPerComponent: 1 }),
};

const SHADING: Resource = {
  kind: 'Shading',
  name: 'Own',
  make: (context) =>
    context.obj({
      ShadingType: 2,
      ColorSpace: 'DeviceGray',
      Coords: [0, 0, 1, 0],
      Function: { FunctionType: 2, Domain: [0, 1], C0: [0], C1: [0.2], N: 1 },
      Extend: [true, true],
    }),
};

/** A form that holds the thin picture. */
const FORM: Resource = {
  kind: 'XObject',
  name: 'Form',
  make: (context) => {
    const resources = { XObject: { Own: context.register(picture(context, GREY)) } };
    return context.stream(thin('/Own Do'), { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 600, 800], Resources: resources });
  },
};

const INLINE = 'BI /W 2 /H 1 /CS /G /BPC 8 ID \x01\x01 EI';
const LARGE_INLINE = `BI /W 300 /H 1 /CS /G /BPC 8 ID ${'x'.repeat(300)} EI`;

const LINES: Readonly<Record<string, readonly [content: string, ...resources: Resource[]]>> = {
  'a picture': [thin('/Own Do'), PICTURE],
  'a picture in a form': ['/Form Do', FORM],
  'a stencil': [thin('/Own Do'), STENCIL],
  'a picture in the text': [thin(INLINE)],
  'a wide picture in the text': [thin(LARGE_INLINE)],
  'a stencil in the text': [thin('BI /W 8 /H 1 /IM true /BPC 1 ID \x01 EI')],
  'a stencil of one point': [thin('BI /W 1 /H 1 /IM true /BPC 1 ID \x01 EI')],
  'a pattern in a thin clip': [thin('0 0 1 1 re W n /Own sh'), SHADING],
  'a large box in a thin clip': [thin('0 0 1 1 re W n -99 -99 999 999 re f')],
  'a large circle in a thin clip': [thin('0 0 1 1 re W n 50 50 m 50 90 -50 90 -50 0 c -50 -90 50 -90 50 50 c f')],
  'dots that are filled': [Array.from({ length: 12 }, (_, dot) => `${X + dot} ${Y + 3} 0.5 0.5 re f`).join(' ')],
  'small pictures': [Array.from({ length: 12 }, (_, dot) => `q 0.8 0 0 0.8 ${X + dot} ${Y + 3} cm /Own Do Q`).join(' '), PICTURE],
};

describe('what is as thin as a line and runs through digits', () => {
  for (const [name, [content, ...resources]] of Object.entries(LINES)) {
    it(`leaves them in doubt, drawn after them: ${name}`, async () => {
      const cell = await cellOfContent(`${text('124031')} ${content}`, resources);
      assert.equal(cell?.doubt?.kind, 'overlaid');
    });
    it(`leaves them in doubt, drawn before them: ${name}`, async () => {
      const cell = await cellOfContent(`${content} ${text('124031')}`, resources);
      assert.equal(cell?.doubt?.kind, 'overlaid');
    });
  }

  it('does nothing to them below them or above them', async () => {
    for (const height of [-2.5, -1.5, 8.5]) {
      const cell = await cellOfContent(`${text('124031')} ${thin('/Own Do', height)}`, [PICTURE]);
      assert.deepEqual([cell?.text, cell?.doubt], ['124031', undefined]);
    }
  });
});

describe('a line', () => {
  const line = (state: string): string => `q ${state} ${X} ${Y + 3} ${widthOf('12')} 0.6 re f Q`;
  const alpha: Resource = { kind: 'ExtGState', name: 'Own', make: (context) => context.obj({ ca: 0.06 }) };

  it('strikes nothing that is nearly transparent', async () => {
    const cell = await cellOfContent(`${text('124031')} ${line('/Own gs')}`, [alpha]);
    assert.deepEqual([cell?.text, cell?.doubt], ['124031', undefined]);
  });

  it('strikes in white what is white on a dark ground', async () => {
    const cell = await cellOfContent(`0 0 0.4 rg 101 701 98 18 re f 1 1 1 rg ${text('124031')} ${line('')}`);
    assert.deepEqual([cell?.text, cell?.unseen, cell?.doubt], ['4031', '12', undefined]);
  });

  it('strikes nothing in white that is black', async () => {
    const cell = await cellOfContent(`${text('124031')} ${line('1 1 1 rg')}`);
    assert.deepEqual([cell?.text, cell?.unseen], ['124031', undefined]);
  });

  it('that may be a digit beside the text leaves it in doubt', async () => {
    const one = `0.8 w ${X - 2} ${Y} m ${X - 2} ${Y + 7} l S`;
    assert.equal((await cellOfContent(`${text('4031')} ${one}`))?.doubt?.kind, 'drawn');
    const filled = `${X + widthOf('4031') + 2} ${Y} 0.8 7 re f`;
    assert.equal((await cellOfContent(`${text('4031')} ${filled}`))?.doubt?.kind, 'drawn');
  });

  it('below the text leaves it as it is', async () => {
    const cell = await cellOfContent(`${text('4031')} ${X} ${Y - 1.3} m ${X + 21} ${Y - 1.3} l S`);
    assert.deepEqual([cell?.text, cell?.doubt], ['4031', undefined]);
  });
});

const blend = (mode: string): Resource => ({ kind: 'ExtGState', name: 'Own', make: (context) => context.obj({ BM: mode }) });

describe('text in a blend mode', () => {
  it('is in doubt where black may be left white', async () => {
    for (const mode of ['Screen', 'Lighten', 'Difference', 'ColorDodge'])
      assert.equal((await cellOfContent(`q /Own gs ${text('12')} Q ${text('4031', X + 20)}`, [blend(mode)]))?.doubt?.kind, 'faint', mode);
  });

  it('is plain where it darkens the page, but for white on a dark ground', async () => {
    const number = `q /Own gs ${text('4031')} Q`;
    assert.equal((await cellOfContent(number, [blend('Multiply')]))?.text, '4031');
    const dark = `0 0 0.4 rg 101 701 98 18 re f 1 1 1 rg ${number}`;
    assert.equal((await cellOfContent(dark, [blend('Multiply')]))?.doubt?.kind, 'faint');
  });

  it('is in doubt as well where the mode, or a mask, is that of a group', async () => {
    const group: Resource = {
      kind: 'XObject',
      name: 'Form',
      make: (context) => {
        const font = context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' });
        const plain = context.obj({ BM: 'Normal', SMask: 'None' });
        return context.stream(`/None gs BT /F1 ${SIZE} Tf ${X} ${Y} Td (12) Tj ET`, {
          ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 600, 800], Group: { S: 'Transparency' } },
          Resources: { ExtGState: { None: plain }, Font: { F1: font } },
        });
      },
    };
    const mask: Resource = {
      kind: 'ExtGState',
      name: 'Own',
      make: (context) => {
        const nothing = context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 600, 800], Group: { S: 'Transparency' } });
        return context.obj({ SMask: { S: 'Alpha', G: context.register(nothing) } });
      },
    };
    for (const state of [blend('Screen'), mask]) {
      const cell = await cellOfContent(`q /Own gs /Form Do Q ${text('4031', X + 20)}`, [state, group]);
      assert.equal(cell?.doubt?.kind, 'faint');
    }
  });
});

/** A font of type 3 whose character `a` is a 1 by its name for readers of text, and is drawn by a procedure. */
const drawnFont = (procedure: string): Resource => ({
  kind: 'Font',
  name: 'Own',
  make: (context) => {
    const words = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
      1 beginbfchar <61> <0031> endbfchar endcmap end`;
    return context.obj({
      ...{ Type: 'Font', Subtype: 'Type3', FontBBox: [0, 0, 500, 800], FontMatrix: [0.001, 0, 0, 0.001, 0, 0] },
      ...{ FirstChar: 97, LastChar: 97, Widths: [500], Resources: {} },
      CharProcs: { one: context.register(context.stream(procedure)) },
      Encoding: { Type: 'Encoding', Differences: [97, 'one'] },
      ToUnicode: context.register(context.stream(words)),
    });
  },
});

const drawnText = `BT /Own ${SIZE} Tf ${X} ${Y} Td <61> Tj ET ${text('4031', X + 5)}`;

describe('a character that is a drawing', () => {
  it('is read where it is drawn in the colour of the text', async () => {
    const cell = await cellOfContent(drawnText, [drawnFont('500 0 0 0 400 700 d1 200 0 80 700 re f')]);
    assert.deepEqual([cell?.text, cell?.doubt], ['14031', undefined]);
  });

  it('is in doubt where nothing is drawn, or in another colour', async () => {
    for (const procedure of ['500 0 d0', '500 0 0 0 400 700 d1 200 0 80 700 re n', '500 0 d0 1 1 1 rg 200 0 80 700 re f'])
      assert.equal((await cellOfContent(drawnText, [drawnFont(procedure)]))?.doubt?.kind, 'faint', procedure);
  });
});

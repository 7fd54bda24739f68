import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellWith, fileWith, readOfd, X, Y } from '../../../helpers/importing/ofd/ofd-cell.js';
import type { OfdExtras } from '../../../helpers/importing/ofd/ofd-file.js';
import { layer, ofdFile } from '../../../helpers/importing/ofd/ofd-file.js';
import { filled, line, path, picture, SIZE, textAt, widthOf } from '../../../helpers/importing/ofd/ofd-objects.js';

// In each, a number of 4031 is in the cell, and something beside, over or under it, as `12`.

const NUMBER = textAt('4031', X + 12, Y);
const OTHER = (attributes = '', inner = ''): string => textAt('12', X, Y, { attributes, inner });
const colored = (color: string, attributes = ''): string => `<ofd:FillColor Value="${color}" ${attributes}/>`;
const WHITE = colored('255 255 255');

/** What is on the page besides the number; the content below all else comes first. */
interface Case {
  readonly above: string;
  readonly below?: string;
  readonly extras?: OfdExtras;
}

const only = (above: string): Case => ({ above: above + NUMBER });

/** Texts that nobody sees: the number beside them counts. */
const UNSEEN: Readonly<Record<string, Case>> = {
  'an object that is not visible': only(OTHER('Visible="false"')),
  'an opacity of nothing': only(OTHER('Alpha="0"')),
  'a colour without opacity': only(OTHER('', colored('0 0 0', 'Alpha="0"'))),
  'neither filled nor stroked': only(OTHER('Fill="false"')),
  'outside its clip': only(
    OTHER(
      '',
      '<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="50 0 5 5"><ofd:AbbreviatedData>M 0 0 L 5 0 L 5 5 L 0 5 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>',
    ),
  ),
  'struck through by a line': only(OTHER() + line(X, Y - 1.3, X + widthOf('12'), Y - 1.3)),
  'struck through by a thin box': only(OTHER() + filled(X, Y - 1.4, widthOf('12'), 0.2)),
  'covered by white': only(OTHER() + filled(X - 0.2, Y - SIZE, 4.2, SIZE * 1.3, '255 255 255')),
};

/** Texts beside which no number is certain. */
const IN_DOUBT: Readonly<Record<string, Case>> = {
  white: only(OTHER('', WHITE)),
  'white by the parameters of its layer': {
    above: '',
    extras: { resources: `<ofd:DrawParams><ofd:DrawParam ID="20">${WHITE}</ofd:DrawParam></ofd:DrawParams>` },
  },
  'white by parameters on which others are based': {
    ...only(OTHER('DrawParam="21"')),
    extras: {
      resources: `<ofd:DrawParams><ofd:DrawParam ID="20">${WHITE}</ofd:DrawParam><ofd:DrawParam ID="21" Relative="20"/></ofd:DrawParams>`,
    },
  },
  'white in a grey colour space': {
    ...only(OTHER('', '<ofd:FillColor Value="255" ColorSpace="30"/>')),
    extras: { resources: '<ofd:ColorSpaces><ofd:ColorSpace ID="30" Type="GRAY"/></ofd:ColorSpaces>' },
  },
  'white by a palette': {
    ...only(OTHER('', '<ofd:FillColor Index="1" ColorSpace="30"/>')),
    extras: {
      resources:
        '<ofd:ColorSpaces><ofd:ColorSpace ID="30" Type="RGB"><ofd:Palette><ofd:CV>0 0 0</ofd:CV><ofd:CV>#FF #FF #FF</ofd:CV></ofd:Palette></ofd:ColorSpace></ofd:ColorSpaces>',
    },
  },
  'a gradient': only(OTHER('', '<ofd:FillColor><ofd:AxialShd StartPoint="0 0" EndPoint="1 1"/></ofd:FillColor>')),
  'a colour that is none': only(OTHER('', colored('a b c'))),
  raised: only(textAt('1', X, Y - 1.2, { size: 2 })),
  'covered by a picture': { above: OTHER() + NUMBER + picture(X - 0.2, Y - SIZE, 4.2, SIZE * 1.3) },
  'covered by a foreground template': {
    above: OTHER() + NUMBER,
    extras: { template: layer(filled(X - 0.2, Y - SIZE, 4.2, SIZE * 1.3, '255 0 0')), order: 'Foreground' },
  },
  'under a seal': { above: OTHER() + NUMBER, extras: { seals: [`${X - 5} ${Y - 10} 20 20`] } },
  'in an annotation': {
    above: NUMBER,
    extras: {
      annotations: `<ofd:Annot ID="1" Type="Stamp"><ofd:Appearance Boundary="${X} ${Y - SIZE} 10 5">${textAt('12', 0, SIZE)}</ofd:Appearance></ofd:Annot>`,
    },
  },
  'crossed by a slanting line': { above: OTHER() + NUMBER + path([X, Y - 3, 20, 3], 'M 0 3 L 20 0') },
  'drawn twice at different places': { above: textAt('4031', X, Y) + textAt('4031', X + 0.8, Y) },
  'steps that are no numbers': { above: textAt('4031', X, Y, { steps: 'a b c' }) },
  'steps repeated a wrong number of times': { above: textAt('4031', X, Y, { steps: 'g x 1.8' }) },
  'a direction in which the steps are not certain': { above: textAt('4031', X, Y, { attributes: 'ReadDirection="90"' }) },
  'no steps, so that all characters stand in one place': { above: textAt('4031', X, Y, { steps: ' ' }) },
  'too few steps': { above: textAt('4031', X, Y, { steps: '1.8' }) },
  'cut by its boundary': { above: textAt('4031', X, Y).replace(/Boundary="([\d.]+) ([\d.]+) [\d.]+/, 'Boundary="$1 $2 5.5') },
};

/** What changes nothing. */
const PLAIN: Readonly<Record<string, Case>> = {
  'nothing else': { above: NUMBER },
  'a filled cell below': { above: NUMBER, below: filled(40, 100, 35, 7, '220 230 240') },
  'a background template below': { above: NUMBER, extras: { template: layer(filled(0, 0, 210, 297, '255 255 240')) } },
  'an annotation that is not visible': {
    above: NUMBER,
    extras: {
      annotations: `<ofd:Annot ID="1" Type="Stamp" Visible="false"><ofd:Appearance Boundary="${X} ${Y - SIZE} 10 5">${textAt('12', 0, SIZE)}</ofd:Appearance></ofd:Annot>`,
    },
  },
  'a matrix and a boundary elsewhere': {
    above: `<ofd:TextObject ID="5" Boundary="${X} ${Y - 6} 30 8" Font="3" Size="2" CTM="2 0 0 2 1 1"><ofd:TextCode X="0" Y="2" DeltaX="g 3 1">4031</ofd:TextCode></ofd:TextObject>`,
  },
  'a vector picture': {
    above: `<ofd:CompositeObject ID="9" Boundary="${X} ${Y - SIZE} 20 5" ResourceID="40"/>`,
    extras: {
      resources: `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="40" Width="20" Height="5"><ofd:Content>${textAt('4031', 0, SIZE)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
    },
  },
  'no statement of steps': { above: textAt('4031', X, Y, { steps: '' }) },
  'text on a line of its own in the markup': { above: NUMBER.replace('4031', '\n4031\n') },
  'a clip that is the page': {
    above: textAt('4031', X, Y, {
      inner: `<ofd:Clips TransFlag="false"><ofd:Clip><ofd:Area CTM="0.3528 0 0 0.3528 0 0"><ofd:Path Boundary="${-X / 0.3528} ${-Y / 0.3528} 595 842"><ofd:AbbreviatedData>M 0 0 L 595 0 L 595 842 L 0 842 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>`,
    }),
  },
  'two texts in one object, the second after the first': {
    above: `<ofd:TextObject ID="5" Boundary="${X} ${Y - SIZE} 30 5" Font="3" Size="${SIZE}"><ofd:TextCode X="0" Y="${SIZE}" DeltaX="1.852">40</ofd:TextCode><ofd:TextCode X="3.704" DeltaX="1.852">31</ofd:TextCode></ofd:TextObject>`,
  },
};

describe('the number in a cell of an OFD file', () => {
  for (const [name, { above, below, extras }] of Object.entries(UNSEEN)) {
    it(`is read without what is not seen: ${name}`, () => {
      const cell = cellWith(above, extras, below);
      assert.equal(cell?.text.trim(), '4031');
      assert.equal(cell.doubt, undefined);
      assert.equal(cell.unseen, '12');
    });
  }

  for (const [name, { above, below, extras }] of Object.entries(IN_DOUBT)) {
    if (above === '') continue;
    it(`is in doubt: ${name}`, () => assert.notEqual(cellWith(above, extras, below)?.doubt, undefined));
  }

  it('is in doubt: white by the parameters of its layer', () => {
    const { resources = '' } = IN_DOUBT['white by the parameters of its layer']?.extras ?? {};
    const own = `</ofd:Layer>${layer(OTHER(), 'DrawParam="20"')}<ofd:Layer ID="1">`;
    assert.notEqual(cellWith(own + NUMBER, { resources })?.doubt, undefined);
  });

  for (const [name, { above, below, extras }] of Object.entries(PLAIN)) {
    it(`is read: ${name}`, () => {
      const cell = cellWith(above, extras, below);
      assert.equal(cell?.text.trim(), '4031');
      assert.equal(cell.doubt, undefined);
    });
  }

  it('is the upper one of two layers, whatever their order in the file', () => {
    const cover = filled(X - 0.2, Y - SIZE, 4.2, SIZE * 1.3, '255 255 255');
    const cell = cellWith(`${NUMBER}</ofd:Layer>${layer(cover, 'Type="Foreground"')}<ofd:Layer ID="1">${OTHER()}`);
    assert.equal(cell?.text.trim(), '4031');
  });
});

describe('pages of an OFD file', () => {
  it('are read as they stand when their content is turned by a matrix', () => {
    const { blocks } = readOfd(fileWith(textAt('竖', 150, 200)));
    assert.notEqual(blocks.length, 0);
  });

  it('are refused without text, as scans', () => {
    assert.throws(() => readOfd(ofdFile([layer(picture(0, 0, 210, 297))])), { reason: 'scanned' });
  });
});

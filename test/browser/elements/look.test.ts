import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import { itWithEmulatedMedia } from '../../helpers/chromium-only.js';
import { contrastOf, textElements } from '../../helpers/browser/contrast.js';
import { clearPage, inside, REPORTS, shown } from '../../helpers/elements.js';
import { PAGES, probe, styled, unreadableColors } from '../../helpers/browser/page-colors.js';

// The colours, lines and spaces that all elements are made of, in pages of many colours.

/** What a token is in an element, as a computed colour. */
const colourOf = (element: Element, token: string, place?: Element): string =>
  getComputedStyle(probe(element, { 'background-color': `var(${token})` }, place)).backgroundColor;

describe('the colours of elements', () => {
  afterEach(clearPage);

  for (const [page, style] of Object.entries(PAGES))
    it(`can be read on a page that is ${page}, with every accent`, async () => {
      expect(await unreadableColors(style)).to.deep.equal([]);
    });

  it('draw the same lines and grounds in a cell that recedes as in one that does not', async () => {
    for (const style of Object.values(PAGES)) {
      const sheet = styled(style);
      const element = await shown({ report: REPORTS.full });
      const faint = probe(element, { color: 'var(--_faint)' });
      for (const token of ['--_line', '--_surface', '--_tint', '--_head', '--_accent'])
        expect(colourOf(element, token, faint), `${style} ${token}`).to.equal(colourOf(element, token));
      sheet.remove();
      clearPage();
    }
  });

  it('recede at all: zeros are fainter than what is soft, and that is fainter than the text', async () => {
    for (const style of ['body { color: #222; background: #fff; }', 'body { color: #eee; background: #181a1d; }']) {
      const sheet = styled(style);
      const element = await shown({ report: REPORTS.full });
      const [ink, soft, faint] = ['currentColor', 'var(--_soft)', 'var(--_faint)'].map((color) => contrastOf(probe(element, { color })));
      expect(ink! > soft! + 1 && soft! > faint! + 1, `${style}: ${ink} ${soft} ${faint}`).to.equal(true);
      sheet.remove();
      clearPage();
    }
  });

  it('are those of the page where it names some, whatever the preset', async () => {
    const element = await shown({ report: REPORTS.full, accent: 'red' });
    for (const [name, token] of [
      ['--disclosure-accent', '--_accent'],
      ['--disclosure-border-color', '--_line'],
      ['--disclosure-background', '--_surface'],
      ['--disclosure-head-background', '--_head'],
      ['--disclosure-error-color', '--_error'],
    ] as const) {
      element.style.setProperty(name, 'rgb(1, 2, 3)');
      expect(colourOf(element, token), name).to.equal('rgb(1, 2, 3)');
    }
  });

  it('fall back to the default where an accent or a look makes no sense', async () => {
    const element = await shown({ report: REPORTS.full });
    const before = ['--_accent', '--_tint', '--_line'].map((token) => colourOf(element, token));
    element.setAttribute('accent', 'pink');
    element.setAttribute('look', 'fancy');
    await element.updateComplete;
    expect(['--_accent', '--_tint', '--_line'].map((token) => colourOf(element, token))).to.deep.equal(before);
  });

  it('differ between the presets, which are properties as well', async () => {
    const element = await shown({ report: REPORTS.full });
    const accents: string[] = [];
    for (const accent of ['blue', 'red', 'ink'] as const) {
      element.accent = accent;
      await element.updateComplete;
      expect(element.getAttribute('accent')).to.equal(accent);
      accents.push(colourOf(element, '--_accent'));
    }
    expect(new Set(accents).size).to.equal(3);
    element.accent = null;
    await element.updateComplete;
    expect([element.hasAttribute('accent'), colourOf(element, '--_accent')]).to.deep.equal([false, accents[0]]);
  });

  it('have no tint and nothing faint in the official look', async () => {
    const element = await shown({ report: REPORTS.full, look: 'official' });
    expect(element.look).to.equal('official');
    expect(colourOf(element, '--_tint')).to.equal(colourOf(element, '--_surface'));
    expect(getComputedStyle(inside(element, '.base')!).fontFamily).to.match(/^FangSong/);
    const { color } = getComputedStyle(inside(element, '.base')!);
    for (const token of ['--_soft', '--_faint']) expect(getComputedStyle(probe(element, { color: `var(${token})` })).color).to.equal(color);
    element.style.setProperty('--disclosure-font-family', 'serif');
    expect(getComputedStyle(inside(element, '.base')!).fontFamily).to.equal('serif');
  });

  itWithEmulatedMedia('are black on white on paper, whatever the page', async () => {
    const sheet = styled(
      ':root { color-scheme: dark } body { color: #eee; background: #181a1d; } application-matrix { --disclosure-accent: red; }',
    );
    try {
      await executeServerCommand('emulate-features', { media: 'print' });
      for (const look of [undefined, 'official'] as const) {
        const element = await shown({ report: REPORTS.linhe, accent: 'red', look });
        for (const text of textElements(element.shadowRoot!)) expect(contrastOf(text), text.outerHTML).to.equal(21);
        for (const token of ['--_line', '--_ink', '--_accent']) expect(colourOf(element, token)).to.equal('rgb(0, 0, 0)');
        clearPage();
      }
    } finally {
      await executeServerCommand('emulate-features', {});
      sheet.remove();
    }
  });

  itWithEmulatedMedia('are those of the system where colours are forced', async () => {
    try {
      await executeServerCommand('emulate-features', { features: { 'forced-colors': 'active' } });
      const element = await shown({ report: REPORTS.full, accent: 'red' });
      const system = (colour: string): string => getComputedStyle(probe(element, { 'background-color': colour })).backgroundColor;
      for (const [token, colour] of Object.entries({
        '--_ink': 'CanvasText',
        '--_line': 'CanvasText',
        '--_tint': 'Canvas',
        '--_accent': 'Highlight',
      }))
        expect(colourOf(element, token), token).to.equal(system(colour));
      const strong = probe(element, { border: 'var(--_strong)' });
      expect(getComputedStyle(strong).borderTopColor, 'a strong line').to.equal(system('CanvasText'));
    } finally {
      await executeServerCommand('emulate-features', {});
    }
  });
});

describe('the space around elements', () => {
  afterEach(clearPage);

  /** The pixels between the table of one element and the heading of the next, and between a paragraph and the first heading. */
  async function gaps(): Promise<number[]> {
    const paragraph = document.createElement('p');
    paragraph.textContent = '前文';
    document.body.append(paragraph);
    const first = await shown({ report: REPORTS.full }, 'review-litigation-grid');
    const second = await shown({ report: REPORTS.full }, 'review-litigation-grid');
    const top = (element: Element): number => inside(element, '[part=heading]')!.getBoundingClientRect().top;
    const found = [
      top(second) - inside(first, '[part=table]')!.getBoundingClientRect().bottom,
      top(first) - paragraph.getBoundingClientRect().bottom,
    ];
    clearPage();
    return found.map(Math.round);
  }

  it('stays where a page takes all margins, and is not doubled between neighbours', async () => {
    const before = await gaps();
    const sheet = styled('* { margin: 0 !important; padding: 0 !important; }');
    const [between, above] = await gaps();
    sheet.remove();
    expect(between).to.equal(before[0]);
    expect(between).to.be.within(20, 36);
    expect(above).to.be.at.least(8);
  });

  it('can be taken by a page that has its own', async () => {
    const sheet = styled('review-litigation-grid::part(base) { padding-block: 0; }');
    const [between] = await gaps();
    sheet.remove();
    expect(between).to.be.at.most(1);
  });
});

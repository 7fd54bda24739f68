import { expect } from '@open-wc/testing';
import { contrastOf, textElements } from '../../helpers/browser/contrast.js';
import { clearPage, inside, REPORTS, shown, until } from '../../helpers/elements.js';
import { PAGES, styled, unreadableColors } from '../../helpers/browser/page-colors.js';

// Browsers that cannot derive one colour from another, of which many are in use.

/** Removes what a browser ignores that does not support the condition before it. Firefox goes on using a rule that is deleted from a sheet that it has used before. */
function dropSupportsRules(sheet: CSSStyleSheet): void {
  const others = [...sheet.cssRules].filter((rule) => !(rule instanceof CSSSupportsRule));
  sheet.replaceSync(others.map(({ cssText }) => cssText).join('\n'));
}

describe('the colours of elements, in a browser that cannot derive them', () => {
  const { supports } = CSS;

  before(async () => {
    CSS.supports = (...args: [string, string?]): boolean =>
      !args.join().includes('from currentColor') && supports.apply(CSS, args as [string]);
    await import('../../../src/entries/define.js');
    const element = await shown({ report: REPORTS.full });
    for (const sheet of element.shadowRoot!.adoptedStyleSheets) dropSupportsRules(sheet);
    clearPage();
  });

  after(() => (CSS.supports = supports));

  afterEach(clearPage);

  for (const [page, style] of Object.entries(PAGES))
    it(`can be read on a page that is ${page}, with every accent`, async () => {
      expect(await unreadableColors(style)).to.deep.equal([]);
    });

  it('follow when the page becomes dark, without another update', async () => {
    const element = await shown({ report: REPORTS.full });
    const base = inside(element, '.base')!;
    expect(base.dataset.text).to.equal('dark');
    const sheet = styled('body { color: #ff0; background: #000; }');
    await until(() => base.dataset.text === 'light', 'the light text is noticed');
    for (const text of textElements(element.shadowRoot!)) expect(contrastOf(text), text.outerHTML).to.be.at.least(4.5);
    sheet.remove();
    await until(() => base.dataset.text === 'dark', 'the dark text is noticed');
  });

  it('follow a text colour that the page sets for the element alone', async () => {
    const sheet = styled('application-matrix { --disclosure-color: #eee; background: #111; }');
    const element = await shown({ report: REPORTS.full });
    expect(inside(element, '.base')!.dataset.text).to.equal('light');
    sheet.remove();
  });
});

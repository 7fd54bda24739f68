import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
import '../../src/define.js';
import '../../src/languages.js';
import { STORIES } from '../../stories/stories.js';
import { storyElement } from '../../stories/story.js';
import { contrastOf, textElements } from '../helpers/contrast.js';
import { clearPage, drawCharts, inside, isShowingTable, nextFrame } from '../helpers/elements.js';
import type { PartElement } from '../../src/elements/statutory-table/part-element.js';

const { axe } = window as unknown as { axe: { run: typeof run } };

/** How a page may be that the elements stand in. `class` is that of a host page that is dark without saying so to the browser. */
const THEMES: Readonly<Record<string, { scheme: 'light' | 'dark'; style: string }>> = {
  light: { scheme: 'light', style: 'body { color: #222; background: #fff; }' },
  dark: { scheme: 'dark', style: ':root { color-scheme: dark; } body { color: #eee; background: #181a1d; }' },
  'dark without color-scheme': { scheme: 'light', style: 'body { color: #e6e6e6; background: #1b1b1f; }' },
  large: { scheme: 'light', style: 'body { color: #222; background: #fff; font-size: 200%; }' },
};

const BASE = '.large { font-size: 1.5em; } .vertical { writing-mode: vertical-lr; max-height: 44em; }';

function styled(style: string): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = BASE + style;
  document.head.append(sheet);
  return sheet;
}

for (const [theme, { scheme, style }] of Object.entries(THEMES))
  describe(`every story, ${theme}`, () => {
    let sheet: HTMLStyleElement;

    before(async () => {
      document.documentElement.lang = 'zh-CN';
      document.title = '测试';
      await emulateMedia({ colorScheme: scheme });
      sheet = styled(style);
    });

    after(async () => {
      sheet.remove();
      await emulateMedia({ colorScheme: 'light' });
    });

    afterEach(clearPage);

    for (const { tag, name, args } of STORIES)
      it(`${tag}: ${name}`, async () => {
        const main = document.createElement('main');
        const element = storyElement(tag, args) as PartElement;
        main.append(element);
        document.body.append(main);
        await element.updateComplete;
        await nextFrame();
        await nextFrame();
        await drawCharts(element);
        // What appears after a moment has to be looked at too.
        if (!isShowingTable(element)) await aTimeout(350);
        const { violations } = await axe.run(main, {
          rules: {
            'color-contrast-enhanced': { enabled: true },
            region: { enabled: false },
            'page-has-heading-one': { enabled: false },
            'heading-order': { enabled: false },
          },
        });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`)).to.deep.equal([]);
        // Where cells overlap, as those that stay do, axe gives no verdict on contrast.
        for (const text of textElements(element.shadowRoot!)) expect(contrastOf(text), text.outerHTML).to.be.at.least(7);
        const region = inside(element, '.region')!;
        if (isShowingTable(element)) {
          const isScrolling = !region.classList.contains('fits');
          expect([region.hasAttribute('tabindex'), region.getAttribute('role') === 'region']).to.deep.equal([isScrolling, isScrolling]);
        }
      });
  });

import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { storyElement } from '../../../stories/story.js';
import type { Story, StoryArgs } from '../../../stories/story.js';
import { contrastOfColors } from './contrast.js';
import { FAINT, textLooksIn, violationsIn } from './story-axe.js';
import { canEmulateMedia } from '../chromium-only.js';
import { TAGS, clearPage, drawCharts, inside, isShowingTable, nextFrame, until, withInner } from '../elements.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';

interface Theme {
  readonly scheme: 'light' | 'dark';
  readonly style: string;
}

/** How a page may be that the elements stand in. `class` is that of a host page that is dark without saying so to the browser. */
const THEMES: Readonly<Record<string, Theme>> = {
  light: { scheme: 'light', style: 'body { color: #222; background: #fff; }' },
  dark: { scheme: 'dark', style: ':root { color-scheme: dark; } body { color: #eee; background: #181a1d; }' },
  'dark without color-scheme': { scheme: 'light', style: 'body { color: #e6e6e6; background: #1b1b1f; }' },
  large: { scheme: 'light', style: 'body { color: #222; background: #fff; font-size: 200%; }' },
};

/** What recedes on purpose: zeros. The least contrast of other text is 7:1. */
const leastContrastOf = (element: Element): number => (element.matches(FAINT) ? 4.5 : 7);

const BASE = '.large { font-size: 1.5em; } .vertical { writing-mode: vertical-lr; max-height: 44em; }';

/** The page of the stories, in one theme after the other. */
class Page {
  readonly #sheet = document.createElement('style');
  #scheme = 'light';

  constructor() {
    document.documentElement.lang = 'zh-CN';
    document.title = '测试';
    document.head.append(this.#sheet);
  }

  async become({ scheme, style }: Theme): Promise<void> {
    this.#sheet.textContent = BASE + style;
    if (scheme !== this.#scheme) await emulateMedia({ colorScheme: scheme });
    this.#scheme = scheme;
  }

  async end(): Promise<void> {
    await this.become({ scheme: 'light', style: '' });
    this.#sheet.remove();
  }
}

/** Waits until the tables within a whole report are shown: what is not there yet has no faults. */
async function innerTablesShown(element: Element): Promise<void> {
  if (inside(element, '.body')?.hidden !== false) return;
  const isShown = (tag: string): boolean => [...element.shadowRoot!.querySelectorAll(tag)].every(isShowingTable);
  await until(() => TAGS.every(isShown), 'the tables of the report are shown');
}

/** Waits until all that a story shows is there. */
async function allShown(element: StatutoryTable, { download }: StoryArgs): Promise<void> {
  await element.updateComplete;
  await innerTablesShown(element);
  await nextFrame();
  await nextFrame();
  for (const inner of withInner(element)) await drawCharts(inner);
  if (download && isShowingTable(element)) await until(() => inside(element, '.tools') !== null, 'the tools');
}

/** Tests that stories are accessible in every theme: by the rules of axe, and by the contrast of all their text. */
export function testStories(stories: readonly (Story & { readonly tag: string })[]): void {
  // Firefox cannot be told from outside that a page is dark.
  const themes = Object.entries(THEMES).slice(0, canEmulateMedia ? undefined : 1);

  describe('every story, on a light page, which becomes dark, dark without saying so, and large', () => {
    let page: Page;

    before(() => {
      page = new Page();
    });

    after(() => page.end());

    afterEach(clearPage);

    for (const { tag, name, args } of stories)
      it(`${tag}: ${name}`, async () => {
        const main = document.createElement('main');
        const element = storyElement(tag, args) as StatutoryTable;
        main.append(element);
        for (const [theme, look] of themes) {
          await page.become(look);
          const isNew = !main.isConnected;
          if (isNew) document.body.append(main);
          await allShown(element, args);
          // What appears after a moment has to be looked at too.
          if (isNew && !isShowingTable(element)) await aTimeout(350);
          const texts = textLooksIn(element);
          // Firefox would be told by axe what Chromium is told.
          if (canEmulateMedia) expect(await violationsIn(main, element, texts), theme).to.deep.equal([]);
          // Where cells overlap, as those that stay do, axe gives no verdict on contrast.
          for (const { text, colors } of texts)
            expect(contrastOfColors(colors), `${theme}: ${text.outerHTML}`).to.be.at.least(leastContrastOf(text));
          if (!isShowingTable(element)) continue;
          const region = inside(element, '.region')!;
          const isScrolling = !region.classList.contains('fits');
          expect([region.hasAttribute('tabindex'), region.getAttribute('role') === 'region'], theme).to.deep.equal([
            isScrolling,
            isScrolling,
          ]);
        }
      });
  });
}

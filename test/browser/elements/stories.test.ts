import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { STORIES } from '../../../stories/stories.js';
import { storyElement } from '../../../stories/story.js';
import { contrastOf, textElements } from '../../helpers/browser/contrast.js';
import { canEmulateMedia } from '../../helpers/chromium-only.js';
import { clearPage, drawCharts, inside, isShowingTable, nextFrame, until } from '../../helpers/elements.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';

const { axe } = window as unknown as { axe: { run: typeof run } };

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

/** The rules of axe that look at colours, and those that look at sizes. All others look at the markup and at what of it is visible. */
const COLOR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];
const SIZE_RULES = ['scrollable-region-focusable', 'target-size'];

/** What axe found without fault: markup, and markup in some colours. Many stories and most themes differ in neither or in one of them. */
const flawless = new Set<string>();

/** The markup of an element and of its shadow root, and which of their nodes are visible. A `<script>` holds data alone. */
function markupOf(element: Element): string {
  const host = element.cloneNode(true) as Element;
  for (const script of host.querySelectorAll('script')) script.remove();
  const nodes = [...element.children, ...element.shadowRoot!.querySelectorAll('*')];
  const visible = nodes.map((node) => (node.checkVisibility({ visibilityProperty: true }) ? '1' : '0'));
  return [host.outerHTML, ...[...element.shadowRoot!.children].map(({ outerHTML }) => outerHTML), ...visible].join('\n');
}

/** What recedes on purpose: zeros. The least contrast of other text is 7:1. */
const FAINT = 'td.zero';
const leastContrastOf = (element: Element): number => (element.matches(FAINT) ? 4.5 : 7);

const colorsOf = (element: Element): string =>
  [document.body, element, ...element.shadowRoot!.querySelectorAll('*')]
    .map((node) => {
      const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(node);
      return [color, backgroundColor, backgroundImage, opacity].join();
    })
    .join('\n');

/** What axe finds wrong in a page with one element, by those of its rules that did not see the like before. */
async function violationsIn(main: Element, element: Element): Promise<string[]> {
  const markup = markupOf(element);
  const colored = `${markup}\n${colorsOf(element)}`;
  const newRules = flawless.has(colored) ? SIZE_RULES : [...SIZE_RULES, ...COLOR_RULES];
  const { violations } = await axe.run(main, {
    resultTypes: ['violations'],
    elementRef: true,
    ...(flawless.has(markup) && { runOnly: { type: 'rule', values: newRules } }),
    rules: {
      // 7:1, where color-contrast asks for 4.5:1.
      'color-contrast-enhanced': { enabled: true },
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  const found = violations.flatMap(({ id, nodes }) => {
    const [first] = id === 'color-contrast-enhanced' ? nodes.filter(({ element: node }) => !node?.matches(FAINT)) : nodes;
    return first ? [`${id}: ${first.html} ${first.failureSummary ?? ''}`] : [];
  });
  if (found.length === 0) flawless.add(markup).add(colored);
  return found;
}

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

describe('every story, on a light page, which becomes dark, dark without saying so, and large', () => {
  let page: Page;

  before(() => {
    page = new Page();
  });

  after(() => page.end());

  afterEach(clearPage);

  // Firefox cannot be told from outside that a page is dark, and axe finds there what it finds in Chromium: the first theme is enough.
  const themes = Object.entries(THEMES).slice(0, canEmulateMedia ? undefined : 1);
  for (const { tag, name, args } of STORIES)
    it(`${tag}: ${name}`, async () => {
      const main = document.createElement('main');
      const element = storyElement(tag, args) as StatutoryTable;
      main.append(element);
      for (const [theme, look] of themes) {
        await page.become(look);
        if (!main.isConnected) document.body.append(main);
        await element.updateComplete;
        await nextFrame();
        await nextFrame();
        await drawCharts(element);
        if (args.download && isShowingTable(element)) await until(() => inside(element, '.tools') !== null, 'the tools');
        // What appears after a moment has to be looked at too.
        if (!isShowingTable(element)) await aTimeout(350);
        expect(await violationsIn(main, element), theme).to.deep.equal([]);
        // Where cells overlap, as those that stay do, axe gives no verdict on contrast.
        for (const text of textElements(element.shadowRoot!))
          expect(contrastOf(text), `${theme}: ${text.outerHTML}`).to.be.at.least(leastContrastOf(text));
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

import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
import '../../src/entries/define.js';
import '../../src/entries/languages.js';
import { storyElement } from '../../stories/story.js';
import type { Story, StoryArgs } from '../../stories/story.js';
import { contrastOf, textElements } from './browser/contrast.js';
import { canEmulateMedia } from './chromium-only.js';
import { TAGS, clearPage, drawCharts, inside, isShowingTable, nextFrame, until, withInner } from './elements.js';
import type { StatutoryTable } from '../../src/elements/statutory-table/statutory-table.js';

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

/** The markup of an element and of all shadow roots in it, and which of their nodes are visible. A `<script>` holds data alone. */
function markupOf(element: Element): string {
  const host = element.cloneNode(true) as Element;
  for (const script of host.querySelectorAll('script')) script.remove();
  const roots = withInner(element).map(({ shadowRoot }) => shadowRoot!);
  const nodes = [...element.children, ...roots.flatMap((root) => [...root.querySelectorAll('*')])];
  const visible = nodes.map((node) => (node.checkVisibility({ visibilityProperty: true }) ? '1' : '0'));
  return [host.outerHTML, ...roots.flatMap((root) => [...root.children]).map(({ outerHTML }) => outerHTML), ...visible].join('\n');
}

/** What recedes on purpose: zeros. The least contrast of other text is 7:1. */
const FAINT = 'td.zero';
const leastContrastOf = (element: Element): number => (element.matches(FAINT) ? 4.5 : 7);

const colorsOf = (element: Element): string =>
  [document.body, ...withInner(element).flatMap((inner) => [inner, ...inner.shadowRoot!.querySelectorAll('*')])]
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
  // Firefox cannot be told from outside that a page is dark, and axe finds there what it finds in Chromium: the first theme is enough.
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
          expect(await violationsIn(main, element), theme).to.deep.equal([]);
          // Where cells overlap, as those that stay do, axe gives no verdict on contrast.
          for (const text of withInner(element).flatMap(({ shadowRoot }) => textElements(shadowRoot!)))
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
}

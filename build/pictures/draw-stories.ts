import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { servePage } from './story-page.js';

/** A way to see a story. */
interface View {
  readonly width: number;
  readonly media?: 'print';
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}

/** The width of a print without its margins, in CSS pixels: the type area of an official document, 156 mm. */
const PAPER_WIDTH = 590;

/** The ways to see a story, by their names, which are folders of pictures. */
export const VIEWS: Readonly<Record<string, View>> = {
  light: { width: 1280 },
  dark: { width: 1280, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  forced: { width: 1280, features: [{ name: 'forced-colors', value: 'active' }] },
  print: { width: PAPER_WIDTH, media: 'print' },
  320: { width: 320 },
};

/** What the page's script provides. */
interface StoryWindow {
  readonly storyNames?: readonly string[];
  showStory(id: string): void;
}

/** Waits until nothing on the page has changed for some frames: not its height, nor what the shadow roots hold. Parts are loaded by then. */
const SETTLED = `(async () => {
  const seen = (root) => [...root.querySelectorAll('*')].reduce((text, node) => text + (node.shadowRoot ? node.localName + node.shadowRoot.childElementCount + seen(node.shadowRoot) : ''), root.querySelectorAll('*').length + ',');
  const shown = () => document.documentElement.scrollHeight + seen(document) + performance.getEntriesByType('resource').length;
  await document.fonts.ready;
  let before = '';
  let same = 0;
  for (let frame = 0; frame < 600 && same < 8; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const now = shown();
    same = now === before ? same + 1 : 0;
    before = now;
  }
})()`;

/** Tall enough for charts, which are drawn only when they are about to be seen. */
const VIEWPORT_HEIGHT = 2400;

/** The largest height of a picture. */
const MAX_HEIGHT = 6000;

async function openView(browser: Browser, url: string, { width, media, features = [] }: View): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: VIEWPORT_HEIGHT });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as StoryWindow).storyNames);
  return page;
}

/** Says what browsers say before and after they print, so that elements show what they show on paper. */
const tell = (page: Page, type: 'beforeprint' | 'afterprint'): Promise<unknown> =>
  page.evaluate((type) => dispatchEvent(new Event(type)), type);

/** How often a picture is taken until two in a row are the same: by then, nothing comes any more. */
const MAX_TURNS = 6;

async function takePicture(page: Page, id: string, { width, media }: View): Promise<Uint8Array> {
  await page.evaluate((id) => (globalThis as unknown as StoryWindow).showStory(id), id);
  await page.evaluate(SETTLED);
  if (media === 'print') await tell(page, 'beforeprint');
  let picture: Uint8Array = new Uint8Array();
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    await page.evaluate(SETTLED);
    const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
    const before = picture;
    picture = await page.screenshot({ clip, captureBeyondViewport: height > VIEWPORT_HEIGHT });
    if (Buffer.from(before).equals(picture)) break;
  }
  if (media === 'print') await tell(page, 'afterprint');
  return picture;
}

/**
 * Takes a picture of every story in every view: `FOLDER/VIEW/TAG/STORY.png`.
 *
 * @param source the checkout
 * @param isWanted which stories, by `TAG/STORY`
 */
export async function drawStories(browser: Browser, source: string, folder: string, isWanted: (id: string) => boolean): Promise<void> {
  const served = await servePage(source);
  try {
    for (const [name, view] of Object.entries(VIEWS)) {
      const page = await openView(browser, served.url, view);
      const ids = await page.evaluate(() => (globalThis as unknown as StoryWindow).storyNames ?? []);
      for (const id of ids.filter(isWanted)) {
        const file = `${folder}/${name}/${id}.png`;
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, await takePicture(page, id, view));
      }
      await page.close();
    }
  } finally {
    served.close();
  }
}

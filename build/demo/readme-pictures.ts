import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { path } from '../project.js';
import { withFewColors } from './few-colors.js';

/** How wide the window is: the pictures on the front page are then as wide as a README is shown. */
const WINDOW = { width: 1400, height: 1000 };

/** More would be sharper on some screens, and too heavy for a README. */
const SCALE = 1.2;

/** Enough for smooth letters. */
const COLORS = 40;

/** What stands on the page over and behind the elements. */
const BARE = '.shots figcaption { display: none } .hero { border: 0; background: none } .site-header { display: none }';

/** What each element has once it shows its report. */
const SHOWN = [
  ['disclosure-report', '[part~="figures"]'],
  ['application-matrix', 'td'],
] as const;

/**
 * Takes the pictures of the README, `docs/pictures/report-light.png` and `report-dark.png`: the elements on the front page, with the report
 * of the stories.
 *
 * @param base the address of the demo
 */
export async function takeReadmePictures(browser: Browser, base: string): Promise<void> {
  await mkdir(path('docs/pictures'), { recursive: true });
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setViewport({ ...WINDOW, deviceScaleFactor: SCALE });
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(`${base}index.html`);
    await page.addStyleTag({ content: BARE });
    for (const [tag, shown] of SHOWN)
      await page.waitForFunction((name, part) => !!document.querySelector(name)?.shadowRoot?.querySelector(part), {}, tag, shown);
    const pictures = await page.waitForSelector('.shots');
    if (pictures) await writeFile(path(`docs/pictures/report-${theme}.png`), withFewColors(await pictures.screenshot(), COLORS));
  }
  await page.close();
}

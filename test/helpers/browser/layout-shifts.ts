import type { Page } from 'puppeteer-core';

/** What the browser says of a shift, as far as it is needed. */
interface LayoutShift {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** How much shifted at once, and which nodes. */
interface Shift {
  readonly value: number;
  readonly moved: string;
}

/** Holds back what a page asks for by the ends of its addresses until the returned function is called. */
export async function holdBack(page: Page, isHeld: (url: string) => boolean): Promise<(isFree: (url: string) => boolean) => void> {
  const held: { url: string; go: () => void }[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const go = (): void => void request.continue();
    if (isHeld(url)) held.push({ url, go });
    else go();
  });
  return (isFree) => {
    for (const one of held.splice(0)) {
      if (isFree(one.url)) one.go();
      else held.push(one);
    }
  };
}

/** Notes what shifts in a page, from its beginning. */
export const noteShifts = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as (PerformanceEntry & LayoutShift)[])
        shifts.push({ value, moved: sources.map(({ node }) => node?.nodeName ?? '').join() });
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Everything that has shifted so far. */
export const shiftsOf = (page: Page): Promise<readonly Shift[]> => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

/** How much has shifted in all. */
export const sumOf = (shifts: readonly Shift[]): number => shifts.reduce((all, { value }) => all + value, 0);

/** Waits until all that was about to move has moved. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

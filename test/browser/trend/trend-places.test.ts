import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import { clearPage, completed, inside, nextFrame, REPORTS, until } from '../../helpers/elements.js';
import { itWithEmulatedMedia } from '../../helpers/chromium-only.js';
import { all, textsOf, trend } from '../../helpers/trend/trend-element.js';
import type { DisclosureTrend } from '../../../src/elements/disclosure-trend/disclosure-trend.js';
import { storyElement } from '../../../stories/story.js';

/** Points at the middle of a year's place in a chart, as it is seen in the window, and returns the year that the tip is of. */
function yearAt(element: Element, index: number, pointerType = 'mouse'): string {
  const plot = inside(element, '.plot')!;
  const { left, top, width, height } = all(element, '.mark.whole')[index]!.getBoundingClientRect();
  plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width / 2, clientY: top + height / 2, pointerType }));
  return inside(element, '.tip p')!.textContent;
}

describe('a chart in a place that is not plain', () => {
  afterEach(() => {
    document.body.style.cssText = '';
    clearPage();
  });

  for (const style of ['transform: scale(0.5)', 'transform: scale(1.7)', 'zoom: 1.5', 'zoom: 0.4'])
    it(`finds the year that is pointed at under ${style}`, async () => {
      const element = await trend();
      element.style.cssText = `${style}; transform-origin: 0 0; margin-inline-start: 37px`;
      await nextFrame();
      for (const [index, year] of [2019, 2020, 2021, 2022, 2023, 2024].entries())
        expect(yearAt(element, index), String(year)).to.equal(`${year} 年`);
    });

  it('is as sharp as the screen when that changes', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio')!;
    const match = window.matchMedia.bind(window);
    const lists: MediaQueryList[] = [];
    window.matchMedia = (query) => {
      const list = match(query);
      if (query.startsWith('(resolution')) lists.push(list);
      return list;
    };
    const element = await trend();
    const canvas = inside<HTMLCanvasElement>(element, 'canvas')!;
    const { width, clientWidth } = canvas;
    Object.defineProperty(window, 'devicePixelRatio', { configurable: true, value: 3 });
    lists[lists.length - 1]!.dispatchEvent(new Event('change'));
    expect([canvas.width, canvas.clientWidth]).to.deep.equal([(width / (original.get!.call(window) as number)) * 3, clientWidth]);
    expect(lists[lists.length - 1]!.media, 'the next change is followed as well').to.contain('3dppx');
    Object.defineProperty(window, 'devicePixelRatio', original);
    window.matchMedia = match;
  });

  itWithEmulatedMedia('has the colours of a contrast theme that is switched on and off while it stands', async () => {
    const element = await trend({ topic: 'results' });
    const coloursOfLegend = (): Set<string> =>
      new Set(
        all(element, '.legend svg').flatMap((svg) =>
          [...svg.outerHTML.matchAll(/(?:fill|stroke)="((?:rgb|#)[^"]*)"/g)].map(([, colour]) => colour!),
        ),
      );
    const picture = (): string => inside<HTMLCanvasElement>(element, 'canvas')!.toDataURL();
    const before = picture();
    expect(coloursOfLegend().size).to.be.above(4);
    await executeServerCommand('emulate-features', { features: { 'forced-colors': 'active' } });
    await until(() => coloursOfLegend().size <= 2, 'it has two colours');
    expect(picture()).not.to.equal(before);
    await executeServerCommand('emulate-features', {});
    await until(() => coloursOfLegend().size > 4 && picture() === before, 'it is as before');
  });

  it('has its styles, its chart and its tip in another document, and back', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 700px; block-size: 600px';
    document.body.append(frame);
    const element = await trend();
    for (const place of [frame.contentDocument!, document]) {
      place.body.append(place.adoptNode(element));
      await element.updateComplete;
      await until(() => !!inside(element, 'canvas'), 'it is drawn');
      await completed(element);
      const view = place.defaultView!;
      expect(view.getComputedStyle(inside(element, '.plot')!).position, 'its styles').to.equal('relative');
      expect(view.getComputedStyle(inside(element, '.base')!).display, 'the styles of all elements').to.equal('grid');
      expect(inside(element, '.plot')!.clientWidth).to.be.within(300, 1300);
      const width = (): number => inside(element, 'canvas')!.getBoundingClientRect().width;
      await until(() => Math.abs(width() - inside(element, '.plot')!.clientWidth) < 2, 'it is as wide as its place');
      element.style.inlineSize = '400px';
      await until(() => Math.abs(width() - 400) < 2, 'it follows its size');
      element.style.inlineSize = '';
      await until(() => Math.abs(width() - 400) > 20, 'and back');
      await nextFrame();
      expect(yearAt(element, 2)).to.equal('2021 年');
      view.dispatchEvent(new view.window.KeyboardEvent('keydown', { key: 'Escape' }));
      expect(inside(element, '.tip')!.hidden, 'a key in the window that it is in').to.equal(true);
      view.dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.paper svg'), 'it is printed with that window').to.have.length(1);
      view.dispatchEvent(new Event('afterprint'));
    }
  });

  it('that was never seen is printed', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '9000px';
    document.body.append(space);
    const element = storyElement('disclosure-trend', { report: REPORTS.sixYears, topic: 'reviews' }) as DisclosureTrend;
    document.body.append(element);
    await completed(element);
    expect(inside(element, 'canvas')).to.equal(null);
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      return all(element, '.paper svg').length === 2;
    }, 'what draws it was loaded when the page was idle');
    dispatchEvent(new Event('afterprint'));
    expect([all(element, '.paper svg').length, inside(element, 'canvas')]).to.deep.equal([0, null]);
  });

  itWithEmulatedMedia('keeps a chart whole on a page, whose ink is black', async () => {
    document.body.style.cssText = 'color: #eee; background: #111';
    const element = await trend({ topic: 'results' });
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(inside(element, '.panel')!).breakInside).to.equal('avoid');
    for (const selector of ['.summary', '.notes', 'td', 'thead th'])
      expect(getComputedStyle(inside(element, selector)!).color, selector).to.equal('rgb(0, 0, 0)');
    expect(inside(element, 'table')!.checkVisibility({ contentVisibilityAuto: true }), 'with its table').to.equal(true);
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
  });
});

describe('the names of series', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
    clearPage();
  });

  const names = (element: Element): HTMLElement[] => all(element, '.legend button');

  for (const args of [{ type: 'line' }, { topic: 'results' }, { topic: 'results', shares: true }] as const)
    it(`are at their ends instead of in a legend, none on another: ${JSON.stringify(args)}`, async () => {
      const element = await trend(args);
      const plot = inside(element, '.plot')!.getBoundingClientRect();
      const boxes = names(element).map((name) => name.getBoundingClientRect());
      const last = all(element, '.mark.whole').pop()!.getBoundingClientRect();
      for (const { left, right, top, bottom } of boxes) {
        expect(left).to.be.above(last.right - 9);
        expect([right <= plot.right + 1, top >= plot.top, bottom <= plot.bottom]).to.deep.equal([true, true, true]);
      }
      const places = boxes.map(({ top }) => top).sort((one, other) => one - other);
      const height = boxes[0]!.height;
      places.slice(1).forEach((top, index) => expect(top - places[index]!).to.be.at.least(height - 1));
      // In the order in which the ends are.
      const ends = all(element, '.marks > :last-child .mark:not(.whole)').map((mark) => mark.getBoundingClientRect());
      boxes.forEach((one, index) =>
        boxes.forEach((other, place) => {
          const isAbove = ends[index]!.top + ends[index]!.height / 2 < ends[place]!.top + ends[place]!.height / 2 - 1;
          if (isAbove) expect(one.top).to.be.below(other.top);
        }),
      );
    });

  it('are a legend where they do not fit, or where bars are side by side', async () => {
    for (const args of [{ topic: 'applications' }, { topic: 'results', by: 'agency' }] as const) {
      const element = await trend(args);
      expect(inside(element, '.named')).to.equal(null);
      expect(names(element)[0]!.getBoundingClientRect().bottom).to.be.at.most(inside(element, '.plot')!.getBoundingClientRect().top);
      element.remove();
    }
    const element = await trend({ topic: 'results' });
    expect(inside(element, '.named')).not.to.equal(null);
    element.style.inlineSize = '180px';
    await until(() => !inside(element, '.named'), 'too narrow');
    element.style.inlineSize = '';
    await until(() => !!inside(element, '.named'), 'wide again');
  });

  it('still hide and show their series', async () => {
    const element = await trend({ topic: 'results' });
    names(element)[2]!.click();
    await element.updateComplete;
    expect(all(element, '.marks > :last-child .mark').map(({ hidden }) => hidden)[3]).to.equal(true);
    expect(textsOf(element, '.legend button[aria-pressed="false"]')).to.deep.equal(['不予公开']);
    expect(inside(element, '.named')).not.to.equal(null);
    names(element)[2]!.click();
    await element.updateComplete;
    expect(all(element, '.marks > :last-child .mark').some(({ hidden }) => hidden)).to.equal(false);
  });
});

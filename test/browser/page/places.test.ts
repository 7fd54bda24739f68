import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import type { DisclosureElement } from '../../../src/elements/base/disclosure-element.js';
import { clearPage, inside, nextFrame, until } from '../../helpers/elements.js';
import {
  EVERY_TAG,
  expectSeen,
  expectWhole,
  isLaidOut,
  JSON_TEXT,
  markup,
  put,
  withEvery,
  write,
} from '../../helpers/page/every-element.js';

/** A box in the page with some styles. */
function boxWith(style: Readonly<Record<string, string>>, name = 'div'): HTMLElement {
  const box = document.createElement(name);
  Object.assign(box.style, style);
  document.body.append(box);
  return box;
}

/** The document of a frame in the page, where the scripts of the page do not run. */
function frameDocument(): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 600px';
  document.body.append(frame);
  return frame.contentDocument!;
}

describe('every element in a place of a page', () => {
  afterEach(clearPage);

  it('that is a shadow root is whole', async () => {
    for (const tag of EVERY_TAG) {
      const root = boxWith({}).attachShadow({ mode: 'open' });
      await expectSeen(put(tag, root), 'in a shadow root');
    }
  });

  it('that a template is cloned into, or markup is written to, is whole', async () => {
    const template = document.createElement('template');
    const everything = EVERY_TAG.map((tag) => markup(tag)).join('');
    write(template, everything);
    document.body.append(document.importNode(template.content, true));
    const written = boxWith({});
    write(written, everything);
    for (const element of document.querySelectorAll(EVERY_TAG.join())) await expectSeen(element, 'cloned or written');
  });

  it('that is closed or hidden at first is laid out when it is shown', async () => {
    for (const tag of EVERY_TAG) {
      const details = boxWith({}, 'details') as HTMLDetailsElement;
      details.append('全文');
      const tab = boxWith({ display: 'none' });
      const elements = [put(tag, details), put(tag, tab)];
      for (const element of elements) await expectWhole(element, 'not seen yet');
      details.open = true;
      tab.style.display = '';
      for (const element of elements) {
        await expectSeen(element, 'shown later');
        await until(() => inside(element, '.base')!.getBoundingClientRect().width > 300, 'it has its width');
      }
      details.remove();
      tab.remove();
    }
  });

  it('that is narrow, a grid, a flex column or a box of a fixed height stays within it', async () => {
    for (const style of [
      { display: 'grid', inlineSize: '360px' },
      { display: 'grid', gridTemplateColumns: '1fr 2fr', inlineSize: '760px' },
      { display: 'flex', flexDirection: 'column', inlineSize: '360px', blockSize: '200px', overflow: 'auto' },
      { display: 'flex', inlineSize: '360px' },
      { blockSize: '150px', inlineSize: '360px', overflow: 'auto' },
      { columnCount: '2', inlineSize: '760px' },
    ])
      for (const tag of EVERY_TAG) {
        const box = boxWith(style);
        const element = put(tag, box);
        await expectWhole(element, JSON.stringify(style));
        await nextFrame();
        await nextFrame();
        await until(
          () => {
            const { width } = element.getBoundingClientRect();
            return isLaidOut(element) && width <= box.clientWidth + 1 && box.scrollWidth <= box.clientWidth + 1;
          },
          `${tag} is within its place ${JSON.stringify(style)}`,
        );
        box.remove();
      }
  });

  it('that is another document is whole there with its styles, and back', async () => {
    const frame = frameDocument();
    await withEvery(async (element) => {
      await expectSeen(element, 'at home');
      for (const [place, where] of [
        [frame, 'in a frame'],
        [document, 'back'],
        [frame, 'in a frame again'],
      ] as const) {
        place.body.append(element);
        await expectSeen(element, where);
      }
    });
  });

  it('that is another document follows its language and its printing there', async () => {
    const frame = frameDocument();
    await withEvery(async (element, tag) => {
      frame.body.append(element);
      await expectSeen(element, 'in a frame');
      frame.documentElement.lang = 'en';
      await until(() => inside(element, '.base')!.lang === 'en', `${tag} is in English`);
      frame.documentElement.lang = '';
      await until(() => inside(element, '.base')!.lang === 'zh-CN', `${tag} is in Chinese`);
      const view = frame.defaultView!;
      view.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      if (tag === 'application-matrix') expect(inside(element, '.region')!.className).to.contain('wide');
      view.dispatchEvent(new Event('afterprint'));
      await expectSeen(element, 'printed in a frame');
    });
  });

  it('first stands in another document, and comes home from there', async () => {
    const frame = frameDocument();
    for (const tag of EVERY_TAG) {
      const element = document.createElement(tag) as DisclosureElement;
      write(element, `<script type="application/json">${JSON_TEXT}</script>`);
      frame.body.append(element);
      await expectSeen(element, 'first in a frame');
      document.body.append(element);
      await expectSeen(element, 'come home');
      element.remove();
    }
  });

  it('is removed and put back again without a loss', async () => {
    await withEvery(async (element) => {
      await expectSeen(element, 'at first');
      element.remove();
      await nextFrame();
      document.body.append(element);
      await expectSeen(element, 'put back');
      expect(element.childElementCount).to.be.at.least(1);
    });
  });
});

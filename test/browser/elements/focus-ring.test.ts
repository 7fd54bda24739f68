import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import { canEmulateMedia } from '../../helpers/chromium-only.js';
import { clearPage, drawCharts, inside, REPORTS, until, withInner } from '../../helpers/elements.js';
import type { DisclosureElement } from '../../../src/elements/base/disclosure-element.js';

// What has the focus is seen to have it: WCAG 2.2, 2.4.7.

/** The element with the focus, in whatever shadow root it is. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** More stops than an element has. */
const MAX_STOPS = 80;

/** Whether an element, or what stands for it, has a line around it that is wide enough to be seen. */
const hasRing = (element: Element): boolean =>
  [element, element.closest('td, th, summary, .mark, label'), element.parentElement].some((node) => {
    if (!node) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });

describe('every stop of the tab key', () => {
  afterEach(clearPage);

  for (const [tag, attributes] of [
    ['disclosure-report', { trend: '', check: '', download: '' }],
    ['disclosure-trend', { download: '' }],
  ] as const)
    it(`is seen: <${tag}>`, async function test() {
      // Keys are sent from outside, which takes a while in other browsers.
      if (!canEmulateMedia) this.skip();
      const before = document.createElement('button');
      const after = document.createElement('button');
      const element = document.createElement(tag) as DisclosureElement & { report: unknown };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.report = [REPORTS.full, { ...REPORTS.full, year: 2023 }];
      document.body.append(before, element, after);
      await element.updateComplete;
      await until(() => withInner(element).length > 1 || !!inside(element, 'canvas') || !!inside(element, '.trend'), 'it is shown');
      for (const inner of withInner(element)) await drawCharts(inner);
      before.focus();
      const unseen: string[] = [];
      let stops = 0;
      for (; stops < MAX_STOPS; stops += 1) {
        await sendKeys({ press: 'Tab' });
        const now = focused();
        if (!now || now === after) break;
        if (!hasRing(now)) unseen.push(now.outerHTML.slice(0, 160));
      }
      expect(stops).to.be.within(3, MAX_STOPS - 1);
      expect(unseen).to.deep.equal([]);
    });
});

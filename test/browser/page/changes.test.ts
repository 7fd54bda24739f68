import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { DisclosureElement } from '../../../src/elements/base/disclosure-element.js';
import type { ReportsElement } from '../../../src/elements/base/reports-element.js';
import { clearPage, inside, nextFrame, REPORTS, until, withInner } from '../../helpers/elements.js';
import { morph } from '../../helpers/page/morph.js';
import { translateAll, translationsIn } from '../../helpers/page/translator.js';
import { EVERY_TAG, expectSeen, expectWhole, JSON_TEXT, markup, numbersOf, withEvery } from '../../helpers/page/every-element.js';

const parsed = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;

/** The numbers of an element that is given a report as a property, in a page that nothing has touched. */
async function numbersGiven(tag: string, report: object): Promise<readonly string[]> {
  const element = document.createElement(tag) as ReportsElement;
  element.report = report as never;
  document.body.append(element);
  await element.updateComplete;
  await until(() => numbersOf(element).length > 0, `${tag} is there`);
  await until(() => tag !== 'disclosure-report' || numbersOf(element).length >= 200, `${tag} is there`);
  const numbers = numbersOf(element);
  element.remove();
  return numbers;
}

describe('every element that the page changes', () => {
  afterEach(clearPage);

  it('is morphed by the HTML of the server, and shows what that says', async () => {
    await withEvery(async (element, tag) => {
      await expectSeen(element, 'at first');
      morph(element, parsed(markup(tag, 'without-heading accent="red" class="new" data-x="1"')));
      await expectWhole(element, 'with other attributes');
      expect((element as { withoutHeading: boolean }).withoutHeading).to.equal(true);
      morph(element, parsed(markup(tag)));
      await expectWhole(element, 'without them');
      expect([element.accent, element.withoutHeading], tag).to.deep.equal([null, false]);
      // Its children become those of a page that loads nothing, and those of before.
      morph(element, parsed(`<${tag}><p>暂无</p></${tag}>`));
      await until(() => inside(element, '.base > slot')?.hidden === false, 'its children are in sight');
      morph(element, parsed(markup(tag)));
      await expectSeen(element, 'with its JSON again');
    });
  });

  it('is copied: a copy shows the JSON that it has, and says that it has none where that was a property', async () => {
    await withEvery(async (element, tag) => {
      await expectSeen(element, 'the original');
      const copy = element.cloneNode(true) as DisclosureElement;
      document.body.append(copy);
      await expectSeen(copy, 'a copy');
      copy.remove();
      const given = document.createElement(tag) as ReportsElement;
      given.report = REPORTS.full;
      document.body.append(given);
      await given.updateComplete;
      const bare = given.cloneNode(true) as ReportsElement;
      document.body.append(bare);
      await bare.updateComplete;
      expect(inside(bare, '.status')!.textContent, tag).to.match(/没有可以显示/);
      bare.report = given.report;
      await bare.updateComplete;
      await until(() => numbersOf(bare).length > 0, 'it shows what it is given');
      given.remove();
      bare.remove();
    });
  });

  it('has one table where the page declares its shadow root', async () => {
    for (const tag of EVERY_TAG) {
      const json = `<script type="application/json">${JSON_TEXT}</script>`;
      const declared = `<template shadowrootmode="open"><style>td { color: red }</style><table id="declared"><tr><td>47</td></tr></table><slot></slot></template>`;
      const place = document.createElement('div');
      document.body.append(place);
      if (!('setHTMLUnsafe' in place)) return;
      place.setHTMLUnsafe(`<${tag}>${declared}${json}</${tag}>`);
      await expectSeen(place.firstElementChild!, 'with a declared root');
      expect(inside(place.firstElementChild!, '#declared, style')?.localName, tag).to.equal(undefined);
      // Where there is nothing to show, what the page declared stays.
      place.setHTMLUnsafe(`<${tag}>${declared}</${tag}>`);
      const bare = place.firstElementChild as DisclosureElement;
      await bare.updateComplete;
      await nextFrame();
      expect(inside(bare, '#declared')?.localName, tag).to.equal('table');
      bare.insertAdjacentHTML('beforeend', json);
      await expectSeen(bare, 'with JSON that comes later');
      expect(inside(bare, '#declared')?.localName, tag).to.equal(undefined);
      place.remove();
    }
  });

  it('is translated by the browser, and has the right numbers after an update', async () => {
    const reports = [REPORTS.full, REPORTS.linhe, REPORTS.full];
    for (const tag of EVERY_TAG) {
      const expected = await Promise.all(reports.map((report) => numbersGiven(tag, [report, { ...report, year: 2023 }])));
      const element = document.createElement(tag) as ReportsElement;
      document.body.append(element);
      for (const [index, report] of reports.entries()) {
        element.report = [report, { ...report, year: 2023 }];
        await element.updateComplete;
        const numbers = expected[index]!.join('|');
        await until(() => numbersOf(element).join('|') === numbers, `${tag} has the numbers of report ${index}`);
        const title = inside(element, '[part=heading]')!.textContent;
        expect(title, `${tag}, report ${index}`).not.to.contain('translated');
        translateAll(element);
        expect(translationsIn(element), 'it is translated').to.be.above(5);
        // What is drawn anew for any other reason keeps the numbers as well.
        for (const one of withInner(element)) (one as Partial<DisclosureElement>).requestUpdate?.();
        await element.updateComplete;
        await until(() => numbersOf(element).join('|') === numbers, `${tag} has the numbers of report ${index}, drawn anew`);
      }
      element.remove();
    }
  });
});

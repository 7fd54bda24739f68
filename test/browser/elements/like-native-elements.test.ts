import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { TAGS as EVERY_TAG } from '../../../build/entries.js';
import { clearPage, inside, nextLoad, REPORTS, seenCells, shown } from '../../helpers/elements.js';

describe('every element, like those of HTML,', () => {
  afterEach(() => {
    clearPage();
    document.body.removeAttribute('style');
  });

  for (const tag of EVERY_TAG) {
    it(`is a block as wide as its place, in the font of the page: <${tag}>`, async () => {
      document.body.style.cssText = 'font: 21px/1.5 monospace; width: 700px';
      const element = await shown({ report: REPORTS.sixYears }, tag);
      const style = getComputedStyle(element);
      expect([style.display, element.getBoundingClientRect().width]).to.deep.equal(['block', 700]);
      expect(getComputedStyle(inside(element, '[part~=heading], h1')!).fontFamily).to.equal('monospace');
    });

    it(`tells nobody but those who listen to it what happens in it: <${tag}>`, async () => {
      const heard: string[] = [];
      const listen = ({ type }: Event): unknown => heard.push(type);
      for (const type of ['disclosure-load', 'disclosure-check']) document.addEventListener(type, listen);
      const element = document.createElement(tag);
      const load = nextLoad(element);
      document.body.append(element);
      Object.assign(element, { report: REPORTS.full });
      await load;
      for (const type of ['disclosure-load', 'disclosure-check']) document.removeEventListener(type, listen);
      expect(heard).to.deep.equal([]);
    });
  }

  it('takes its properties in any order', async () => {
    const settings = { year: 2022, compare: true, report: REPORTS.sixYears, headingLevel: 4, blank: '无' };
    const inOrder = Object.entries(settings);
    const cells: string[][] = [];
    for (const entries of [inOrder, [...inOrder].reverse()]) {
      const element = await shown({});
      for (const [name, value] of entries) Object.assign(element, { [name]: value });
      await element.updateComplete;
      cells.push(seenCells(element));
    }
    expect(cells[0]!.length).to.equal(175);
    expect(cells[0]).to.deep.equal(cells[1]);
  });
});

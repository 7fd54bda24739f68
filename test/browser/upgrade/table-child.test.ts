import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { usePartFiles } from '../../../src/dom/load-part.js';
import { FakeClipboard } from '../../helpers/browser/clipboard.js';
import { clearPage, inside, isShowingTable, messageOf, nextError, nextFrame, nextLoad, until } from '../../helpers/elements.js';
import { shownNumbers } from '../../helpers/upgrade/article.js';
import { NUMBERS, partFour } from '../../helpers/upgrade/part-four.js';
import type { TableChange } from '../../helpers/upgrade/part-four.js';

// An element with a published table as its child: the numbers are read from it where they are certain, and it stays in sight where they are not.

function withTable(
  change: TableChange = {},
  tag = 'review-litigation-grid',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...new DOMParser().parseFromString(partFour(change), 'text/html').body.childNodes);
  document.body.append(element);
  return element;
}

const tableOf = (element: Element): HTMLTableElement => element.querySelector('table')!;

const isSeen = (element: Element): boolean => tableOf(element).getClientRects().length > 0;

const numbersOf = (element: Element): string[] => [...shownNumbers(element).values()];

/** Waits until an element has made up its mind about its table. */
async function settled(): Promise<void> {
  for (let count = 0; count < 5; count += 1) await nextFrame();
}

describe('a published table in an element', () => {
  afterEach(clearPage);

  it('cannot be read where its part is missing, and stays in sight', async () => {
    // First of all: once the part is there, it stays.
    usePartFiles({ address: (name) => `/nowhere/${name}.js`, load: () => Promise.reject(new Error('404')) });
    const element = withTable();
    await settled();
    expect(isSeen(element)).to.equal(true);
    expect(messageOf(element)).to.equal('');
    const checked = withTable({}, 'review-litigation-grid', { check: '' });
    await nextError(checked);
    await until(() => messageOf(checked).includes('upgrade.js'), 'an author is told which file is missing');
    expect(isSeen(checked)).to.equal(true);
    usePartFiles({ address: () => undefined, load: () => Promise.reject(new Error('not here')) });
  });

  it('is shown as the statutory table', async () => {
    const element = withTable();
    const { report } = await nextLoad(element);
    await until(() => isShowingTable(element), 'the table');
    expect(numbersOf(element)).to.deep.equal([...NUMBERS]);
    expect(isSeen(element)).to.equal(false);
    expect([report.agency, report.year]).to.deep.equal(['', 0]);
    expect(inside(element, 'caption')!.textContent.trim()).to.equal('四、政府信息公开行政复议、行政诉讼情况');
  });

  it('is shown whatever agency and year are wanted, and without a comparison', async () => {
    const element = withTable({}, 'review-litigation-grid', { year: '2024', agency: '示例市', compare: '' });
    await until(() => isShowingTable(element), 'the table');
    expect(messageOf(element)).to.equal('');
    expect(inside(element, '.note')!.textContent).to.equal('');
  });

  it('is copied without the agency and the year, which it does not tell', async () => {
    const clipboard = new FakeClipboard();
    const element = withTable({}, 'review-litigation-grid', { download: '' });
    await until(() => !!inside(element, '[part=tools] button'), 'the tools');
    inside(element, '[part=tools] button')!.click();
    await until(() => clipboard.text !== undefined, 'the copy');
    clipboard.close();
    expect(clipboard.text).to.match(/^四、政府信息公开行政复议、行政诉讼情况\r?\n行政复议/);
  });

  it('is checked, but for what the year before would tell', async () => {
    const element = withTable({ first: '13' }, 'review-litigation-grid', { check: '' });
    await until(() => !!inside(element, '[part=check]'), 'the check');
    const text = inside(element, '[part=check]')!.textContent;
    expect(text).to.include('13');
    expect(text).not.to.include('-1');
  });

  it('is read anew when the page changes a number, and never out of sight together with the element’s own', async () => {
    const element = withTable();
    await until(() => isShowingTable(element), 'the table');
    tableOf(element).rows[3]!.cells[0]!.textContent = '77';
    await until(() => numbersOf(element)[0] === '77', 'the new number');
    expect(isSeen(element)).to.equal(false);
    tableOf(element).rows[3]!.cells[0]!.textContent = '七十七';
    await until(() => isSeen(element), 'the published table');
    expect(isShowingTable(element)).to.equal(false);
  });

  it('stays in sight where it is not certain, without a word to readers', async () => {
    const element = withTable({ first: '12<sup>1</sup>' });
    await settled();
    expect(isSeen(element)).to.equal(true);
    expect(isShowingTable(element)).to.equal(false);
    expect(messageOf(element)).to.equal('');
    expect(inside(element, '.status')!.textContent).to.equal('');
  });

  for (const [what, change, tag, said] of [
    ['a raised number', { first: '12<sup>1</sup>' }, 'review-litigation-grid', '上标'],
    ['a number in words', { first: '十二' }, 'review-litigation-grid', '十二'],
    ['a link', { first: '<a href="#">12</a>' }, 'review-litigation-grid', '链接'],
    ['another part', {}, 'application-matrix', '另一个部分'],
  ] as const)
    it(`tells an author why it is not read: ${what}`, async () => {
      const element = withTable(change, tag, { check: '' });
      const { code } = await nextError(element);
      expect(code).to.equal('uncertain-table');
      expect(messageOf(element)).to.include(said);
      expect(isSeen(element)).to.equal(true);
    });

  it('tells an author in English', async () => {
    await import('../../../src/entries/languages.js');
    const element = withTable({ first: '12<sup>1</sup>' }, 'review-litigation-grid', { check: '', lang: 'en' });
    await nextError(element);
    await until(() => messageOf(element).includes('It has content that is hidden'), messageOf(element));
  });

  it('does not matter where there is JSON', async () => {
    const element = document.createElement('review-litigation-grid');
    const json = document.createElement('script');
    json.type = 'application/json';
    json.text = JSON.stringify({ agency: '示例市', year: 2024, reviews: { review: { upheld: 5 } } });
    element.append(json, ...new DOMParser().parseFromString(partFour(), 'text/html').body.childNodes);
    document.body.append(element);
    await until(() => isShowingTable(element), 'the table');
    await settled();
    expect(numbersOf(element)[0]).to.equal('5');
  });
});

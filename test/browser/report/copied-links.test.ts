import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import type { DisclosureReport } from '../../../src/elements/disclosure-report/disclosure-report.js';
import { FakeClipboard } from '../../helpers/browser/clipboard.js';
import { clearPage, inside, REPORTS, until } from '../../helpers/elements.js';
import { cellIn, focused, leaveFragment, press, readerComes, tipOf, wholeReport } from '../../helpers/whole-report.js';

const copyButtons = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.copy-link'),
];
const buttonOf = (element: Element, part: string): HTMLButtonElement => inside<HTMLButtonElement>(element, `#part-${part} .copy-link`)!;
const barOf = (element: Element): HTMLElement | null => inside(element, '.cell-bar');

async function selected(element: DisclosureReport, path: string): Promise<HTMLElement> {
  cellIn(element, path).click();
  await until(() => barOf(element) !== null, 'the bar');
  return barOf(element)!;
}

describe('a link that is copied', () => {
  let clipboard: FakeClipboard;
  beforeEach(() => {
    clipboard = new FakeClipboard();
  });
  afterEach(() => {
    clipboard.close();
    clearPage();
    leaveFragment();
  });

  it('to a part is the address of the page with its number, from a button that names it', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    expect(copyButtons(element).map((button) => button.getAttribute('aria-label'))).to.include('复制链接：五、存在的主要问题及改进情况');
    location.hash = 'elsewhere';
    buttonOf(element, 'problems').click();
    await until(() => tipOf(element)!.textContent.trim() !== '', 'the outcome');
    const url = new URL(clipboard.text!);
    expect(decodeURIComponent(url.hash)).to.equal('#五');
    url.hash = '';
    expect(url.href).to.equal(location.href.split('#')[0]);
    expect(tipOf(element)!.textContent.trim()).to.equal('已复制链接：五、存在的主要问题及改进情况。');
    expect(tipOf(element)!.getAttribute('role')).to.equal('status');
  });

  it('is none of the name of the heading or the section', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    expect(inside(element, '#heading-problems')!.textContent.trim()).to.equal('五、存在的主要问题及改进情况');
  });

  it('leads to the year that is shown, where the page follows its address', async () => {
    const element = await wholeReport({ report: REPORTS.sixYears, route: true, year: 2022 });
    await readerComes(element);
    buttonOf(element, 'overview').click();
    expect(new URL(clipboard.text!).searchParams.get('year')).to.equal('2022');
    element.route = false;
    await element.updateComplete;
    buttonOf(element, 'overview').click();
    expect(new URL(clipboard.text!).search).to.equal(location.search);
  });

  it('to a cell has its path; the bar says which cell and what it says', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    const bar = await selected(element, 'applications.received.total');
    expect(bar.textContent.replace(/\s+/g, ' ').trim()).to.equal('本年新收政府信息公开申请数量 · 总计 951 复制链接');
    bar.querySelector('button')!.click();
    expect(new URL(clipboard.text!).hash).to.equal('#applications.received.total');
    expect(barOf(element) === bar).to.equal(true);
    await until(() => tipOf(element)!.textContent.trim() === '已复制链接：本年新收政府信息公开申请数量 · 总计。', 'the outcome');
  });

  it('names what is blank and what does not apply', async () => {
    const element = await wholeReport({
      report: { agency: '某局', year: 2024, applications: { received: { person: null, business: '/', total: 1 } } },
    });
    expect((await selected(element, 'applications.received.person')).querySelector('b')!.textContent).to.equal('空白');
    cellIn(element, 'applications.received.business').click();
    await until(() => barOf(element)!.querySelector('b')!.textContent === '/（不适用）', 'the other cell');
  });

  it('is reached by the keyboard alone: from the heading into the table, from the cell to its bar, and back', async () => {
    const element = await wholeReport({ report: REPORTS.full, layout: 'wide' });
    await readerComes(element);
    const button = buttonOf(element, 'applications');
    button.focus();
    press(button, 'ArrowDown');
    const first = cellIn(element, 'applications.received.person');
    expect(focused() === first).to.equal(true);
    press(first, 'ArrowRight');
    const second = cellIn(element, 'applications.received.business');
    second.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true, composed: true }));
    await until(() => barOf(element)?.textContent.includes('商业企业') ?? false, 'the bar');
    press(second, 'Enter');
    const copy = barOf(element)!.querySelector('button')!;
    expect(focused() === copy).to.equal(true);
    press(copy, 'Escape');
    expect(focused() === second).to.equal(true);
  });

  it('is offered no longer when the focus has left the table', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    await selected(element, 'applications.received.total');
    (focused() as HTMLElement).blur();
    await until(() => barOf(element) === null, 'the bar has gone');
  });

  it('is shown where the browser does not let the page copy', async () => {
    clipboard.isAllowed = false;
    const element = await wholeReport({ report: REPORTS.full });
    buttonOf(element, 'other').click();
    await until(() => tipOf(element)!.textContent.includes('没有复制成'), 'the outcome');
    expect(tipOf(element)!.textContent).to.include(encodeURI('#六'));
  });

  it('is not offered where the tools leave it out', async () => {
    const element = await wholeReport({ report: REPORTS.full, tools: 'print' });
    expect(copyButtons(element).length).to.equal(0);
    cellIn(element, 'applications.received.total').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(barOf(element) === null).to.equal(true);
  });
});

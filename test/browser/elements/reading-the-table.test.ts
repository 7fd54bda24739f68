import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import { clearPage, inside, nextFrame, REPORTS, shown, until } from '../../helpers/elements.js';

const lit = (element: Element) => [...element.shadowRoot!.querySelectorAll('.lit')];
const cellWith = (element: Element, headers: string) => inside<HTMLTableCellElement>(element, `td[headers="${headers}"]`)!;

async function pointAt(target: Element): Promise<void> {
  const { x, y, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await nextFrame();
}

describe('reading the table', () => {
  before(() => setViewport({ width: 1200, height: 1400 }));
  afterEach(clearPage);

  it('marks the row, the column and the headers of the cell under the pointer', async () => {
    const element = await shown({ report: REPORTS.full });
    await until(() => inside(element, '.region')!.classList.contains('fits'), 'the table to fit');
    await nextFrame();
    const cell = element.shadowRoot!.querySelectorAll('tbody tr')[5]!.querySelectorAll<HTMLTableCellElement>('td[headers]')[1]!;
    await pointAt(cell);
    const headers = lit(element).filter(({ localName }) => localName === 'th');
    expect(headers.map(({ textContent }) => textContent)).to.have.members([
      ...['申请人情况', '法人或其他组织', '商业企业', '三、本年度办理结果', '（三）不予公开', '2.其他法律行政法规禁止公开'],
    ]);
    expect(lit(element).filter(({ localName }) => localName === 'td').length).to.equal(25 + 7 - 1);
    expect(inside(element, '.aim')).to.equal(cell);
    await pointAt(inside(element, 'h2')!);
    expect(lit(element)).to.deep.equal([]);
  });

  it('follows the focus with the arrow keys, also across spans and from right to left', async () => {
    const element = await shown({ report: REPORTS.full }, 'disclosure-table');
    await nextFrame();
    const focused = () => (element.shadowRoot!.activeElement as HTMLTableCellElement).headers;
    const first = cellWith(element, 'disclosure-b0 disclosure-r0 disclosure-c0');
    const { x, y, width, height } = first.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    expect(focused()).to.equal('disclosure-b0 disclosure-r0 disclosure-c0');
    expect(inside(element, '.aim')).to.equal(first);
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('disclosure-b0 disclosure-r0 disclosure-c1');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('disclosure-b0 disclosure-r1 disclosure-c1');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('disclosure-b1 disclosure-r2 disclosure-c3');
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.equal('disclosure-b0 disclosure-r1 disclosure-c1');
    element.dir = 'rtl';
    await nextFrame();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('disclosure-b0 disclosure-r1 disclosure-c0');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(), 'at the edge it stays').to.equal('disclosure-b0 disclosure-r1 disclosure-c0');
  });

  it('scrolls inside a named region that the keyboard reaches, and only while it has to', async () => {
    const element = await shown({ report: REPORTS.full, layout: 'wide' });
    const region = inside(element, '.region')!;
    await until(() => region.classList.contains('fits'), 'the table to fit');
    expect(region.hasAttribute('tabindex')).to.equal(false);
    element.style.width = '375px';
    await until(() => !region.classList.contains('fits'), 'the table to overflow');
    expect([region.tabIndex, region.getAttribute('role')]).to.deep.equal([0, 'region']);
    const name = element.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!)!.textContent;
    expect(name).to.equal('示例市自然资源和规划局2024年 三、收到和处理政府信息公开申请情况');
    region.focus();
    expect(element.shadowRoot!.activeElement).to.equal(region);
    element.style.width = '';
    await until(() => region.classList.contains('fits'), 'the table to fit again');
  });

  it('keeps the head and the last column of row headings in sight while the rest scrolls', async () => {
    const element = await shown({ report: REPORTS.full, layout: 'wide' });
    element.style.width = '375px';
    element.style.setProperty('--disclosure-max-height', '700px');
    const region = inside(element, '.region')!;
    await until(() => !region.classList.contains('fits'), 'the table to overflow');
    region.scrollLeft = 300;
    region.scrollTop = 400;
    await nextFrame();
    const place = region.getBoundingClientRect();
    expect(inside(element, 'thead')!.getBoundingClientRect().top).to.be.closeTo(place.top, 1);
    const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')];
    for (const row of rows) {
      const label = row.querySelector('th.label > span')!.getBoundingClientRect();
      expect(label.left, row.textContent).to.be.within(place.left - 1, place.left + 20);
      expect(label.right).to.be.lessThan(place.left + 220);
    }
  });

  it('does not leave the focused cell under the heads that stay', async () => {
    const element = await shown({ report: REPORTS.full, layout: 'wide' });
    element.style.width = '420px';
    element.style.setProperty('--disclosure-max-height', '700px');
    const region = inside(element, '.region')!;
    await until(() => !region.classList.contains('fits'), 'the table to overflow');
    const cell = element.shadowRoot!.querySelectorAll('tbody tr')[4]!.querySelectorAll<HTMLElement>('td[headers]')[2]!;
    cell.tabIndex = -1;
    cell.focus();
    region.scrollLeft = 400;
    region.scrollTop = 0;
    await nextFrame();
    await sendKeys({ press: 'ArrowLeft' });
    await nextFrame();
    const focused = element.shadowRoot!.activeElement!;
    const label = focused.parentElement!.querySelector('th.label')!;
    expect(focused.getBoundingClientRect().left).to.be.at.least(label.getBoundingClientRect().right - 1);
    for (let step = 0; step < 4; step += 1) await sendKeys({ press: 'ArrowUp' });
    const top = element.shadowRoot!.activeElement!.getBoundingClientRect().top;
    expect(top).to.be.at.least(inside(element, 'thead')!.getBoundingClientRect().bottom - 1);
  });

  it('does not reach beyond its own width, however narrow the place', async () => {
    for (const tag of ['disclosure-table', 'application-matrix', 'review-litigation-grid']) {
      const element = await shown({ report: REPORTS.full }, tag);
      element.style.width = '320px';
      await nextFrame();
      await nextFrame();
      expect(document.documentElement.scrollWidth, tag).to.be.at.most(window.innerWidth);
      expect(element.getBoundingClientRect().width).to.equal(320);
    }
  });

  it('does not push a layout table wider than its place, and fills one that has room', async () => {
    for (const [width, layout, isScrolling] of [
      [375, 'wide', true],
      [375, 'auto', false],
      [1100, 'auto', false],
    ] as const)
      for (const tag of ['application-matrix', 'review-litigation-grid']) {
        const table = document.createElement('table');
        table.setAttribute('width', '100%');
        const place = document.createElement('div');
        place.style.width = `${width}px`;
        place.append(table);
        document.body.append(place);
        const element = await shown({ report: REPORTS.full }, tag, table.insertRow().insertCell());
        element.layout = layout;
        await until(() => inside(element, '.region')!.classList.contains('fits') !== isScrolling, `${tag} at ${width}`);
        expect(table.getBoundingClientRect().width, tag).to.equal(width);
        expect(element.getBoundingClientRect().width).to.be.greaterThan(width - 20);
      }
  });

  it('takes the room that its table needs where the page leaves it to the content', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'float: left';
    document.body.append(place);
    const element = await shown({ report: REPORTS.full }, 'application-matrix', place);
    await nextFrame();
    expect(element.getBoundingClientRect().width).to.be.greaterThan(700);
  });

  it('keeps its place and the focus when the report changes', async () => {
    const element = await shown({ report: REPORTS.full, layout: 'wide' });
    element.style.width = '375px';
    const region = inside(element, '.region')!;
    await until(() => !region.classList.contains('fits'), 'the table to overflow');
    region.scrollLeft = 120;
    region.focus();
    element.report = REPORTS.blanks;
    await element.updateComplete;
    expect([region.scrollLeft, element.shadowRoot!.activeElement]).to.deep.equal([120, region]);
  });
});

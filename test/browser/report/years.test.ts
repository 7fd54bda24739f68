import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { clearPage, inside, isShowingTable, messageOf, REPORTS, until } from '../../helpers/elements.js';
import { addReport, all, button, report, settled, TABLES, textsOf } from '../../helpers/report/report-element.js';

const START = location.href;

/** The test runner knows the page by what its address already holds. */
const OWN = location.search || '?own';

/** What the tests added to the address of the page. */
const query = (): string => (location.search + location.hash).slice(OWN.length);

const goTo = (added: string): void => history.replaceState(null, '', OWN + added);

/** What the browser does when a reader goes back; it does so itself in the tests of the demo. The test runner takes it for leaving the page. */
function back(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

describe('the years of a report', () => {
  let told: number[];

  const years = async (args: Parameters<typeof report>[0] = {}) => {
    const element = await report({ report: REPORTS.sixYears, ...args });
    told = [];
    element.addEventListener('disclosure-year', ({ detail }) => told.push(detail.year));
    return element;
  };

  afterEach(() => {
    clearPage();
    history.replaceState(null, '', START);
  });

  it('are offered where there are several, the latest first', async () => {
    const element = await years();
    expect(textsOf(element, '.years button')).to.deep.equal(['2024年', '2023年', '2022年', '2021年', '2020年', '2019年']);
    expect(textsOf(element, '.years [aria-pressed=true]')).to.deep.equal(['2024年']);
    element.report = REPORTS.full;
    await element.updateComplete;
    expect(inside(element, '.years')).to.equal(null);
  });

  it('are only those of the agency that is shown', async () => {
    const { reports } = REPORTS.sixYears;
    const element = await years({ report: { reports: [...reports, { ...REPORTS.linhe, year: 2025 }] } });
    expect(all(element, '.years button').length).to.equal(6);
  });

  it('when one is chosen, everything is of that year; the attribute says so, and one event', async () => {
    const element = await years({ trend: true });
    button(element, '2020年').click();
    await settled(element);
    expect(textsOf(element, 'h1')).to.deep.equal(['示例市卫生健康委员会2020年政府信息公开工作年度报告']);
    expect(element.getAttribute('year')).to.equal('2020');
    expect(element.year).to.equal(2020);
    expect(told).to.deep.equal([2020]);
    for (const table of all(element, TABLES)) {
      await (table as typeof element).updateComplete;
      expect(table.shadowRoot!.querySelector('caption')!.textContent).to.contain('2020年');
      expect(isShowingTable(table)).to.equal(true);
    }
    expect(inside(element, 'disclosure-trend')).not.to.equal(null);
    expect(location.href).to.equal(START);
  });

  it('are one tab stop, between which arrow keys move', async () => {
    const element = await years();
    const stops = () => all<HTMLButtonElement>(element, '.years button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().length).to.equal(1);
    stops()[0]!.focus();
    const press = (key: string) => element.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowRight');
    press('ArrowRight');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('2022年');
    (element.shadowRoot!.activeElement as HTMLElement).click();
    await settled(element);
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('2022年');
    expect(element.year).to.equal(2022);
  });

  it('with `route`, are kept in the address, beside everything else in it, and going back returns', async () => {
    goTo('&a=%20x+y&b#三');
    const first = location.href;
    const element = await years({ route: true });
    button(element, '2021年').click();
    expect(query()).to.equal(`&a=%20x+y&b&year=2021#${encodeURI('三')}`);
    const second = location.href;
    button(element, '2019年').click();
    await element.updateComplete;
    expect(query()).to.contain('&a=%20x+y&b&year=2019');
    back(second);
    await element.updateComplete;
    expect(element.year).to.equal(2021);
    expect(textsOf(element, '.years [aria-pressed=true]')).to.deep.equal(['2021年']);
    back(first);
    await element.updateComplete;
    expect([element.year, element.getAttribute('year'), query()]).to.deep.equal([null, null, `&a=%20x+y&b#${encodeURI('三')}`]);
    expect(textsOf(element, '.years [aria-pressed=true]')).to.deep.equal(['2024年']);
    expect(told).to.deep.equal([2021, 2019, 2021]);
  });

  it('with `route`, start with the one in the address; without, the address is not looked at', async () => {
    goTo('&year=2022');
    expect((await years({ route: true, year: 2020 })).year).to.equal(2022);
    clearPage();
    expect((await years({ year: 2020 })).year).to.equal(2020);
  });

  it('a year in the address that is not there is said to be missing, not replaced by another', async () => {
    goTo('&year=1999');
    const element = addReport({ report: REPORTS.sixYears, route: true, children: '原有的内容' });
    await element.updateComplete;
    expect(messageOf(element)).to.contain('这里没有1999年的报告');
    expect(inside(element, 'slot')!.hidden).to.equal(false);
    expect(all(element, 'section').length).to.equal(0);
  });

  it('a link within the page does not take back the year that a script has set', async () => {
    const element = await years({ route: true });
    element.year = 2021;
    await element.updateComplete;
    location.hash = 'x';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await element.updateComplete;
    expect(element.year).to.equal(2021);
  });

  it('are followed by no element that has left the page', async () => {
    const element = await years({ route: true });
    button(element, '2021年').click();
    await element.updateComplete;
    element.remove();
    back(START);
    expect(element.year).to.equal(2021);
    expect(told).to.deep.equal([2021]);
  });

  it('are shown where the address cannot be changed', async () => {
    const element = await years({ route: true });
    const pushState = history.pushState.bind(history);
    history.pushState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      button(element, '2021年').click();
    } finally {
      history.pushState = pushState;
    }
    await until(() => inside(element, 'h1')!.textContent.includes('2021年'), 'the year is shown');
    expect(messageOf(element)).to.equal('');
  });
});

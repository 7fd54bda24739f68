import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/entries/define.js';
import { pageTheme } from '../../../src/elements/disclosure-trend/chart/page-colors.js';
import { PALETTES } from '../../../src/charts/chart-theme.js';
import { clearPage, inside, REPORTS, until } from '../../helpers/elements.js';
import { all, button, textsOf, trend } from '../../helpers/trend/trend-element.js';

describe('a finger', () => {
  afterEach(clearPage);

  const touch = (target: EventTarget, type: string, place: DOMRect): boolean =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        pointerType: 'touch',
        clientX: place.left + place.width / 2,
        clientY: place.top + place.height / 2,
      }),
    );

  it('opens a tip that stays when it is lifted, until it touches something else or Escape is pressed', async () => {
    const element = await trend({ topic: 'applications' });
    const plot = inside(element, '.plot')!;
    const tip = inside(element, '.tip')!;
    const [, , third, fourth] = all(element, '.mark.whole').map((mark) => mark.getBoundingClientRect());
    for (const [place, year] of [
      [third!, '2021 年'],
      [fourth!, '2022 年'],
    ] as const) {
      touch(plot, 'pointerdown', place);
      touch(plot, 'pointerup', place);
      touch(plot, 'pointerleave', place);
      expect([tip.hidden, inside(element, '.tip p')!.textContent]).to.deep.equal([false, year]);
    }
    touch(document.body, 'pointerdown', new DOMRect());
    expect(tip.hidden, 'touched elsewhere').to.equal(true);
    touch(plot, 'pointerdown', third!);
    touch(plot, 'pointerleave', third!);
    touch(inside(element, '.notes')!, 'pointerdown', new DOMRect());
    expect(tip.hidden, 'elsewhere in the element').to.equal(true);
    touch(plot, 'pointerdown', third!);
    touch(plot, 'pointerleave', third!);
    expect(tip.hidden).to.equal(false);
    await sendKeys({ press: 'Escape' });
    expect(tip.hidden).to.equal(true);
  });
});

describe('the search of the browser', () => {
  afterEach(clearPage);

  const canFind = 'onbeforematch' in document.body;

  (canFind ? it : it.skip)('finds the numbers of a chart in its table, which is then seen', async () => {
    const element = await trend({ topic: 'results' });
    const scroller = inside(element, '.scroller')!;
    expect([scroller.getAttribute('hidden'), scroller.checkVisibility()], 'it is in the page, where the search looks').to.deep.equal([
      'until-found',
      true,
    ]);
    expect(inside(element, 'table')!.checkVisibility(), 'but it is not seen').to.equal(false);
    expect([scroller.offsetHeight, scroller.tabIndex], 'it takes no room, and no tab stop').to.deep.equal([0, -1]);
    scroller.dispatchEvent(new Event('beforematch', { bubbles: true }));
    // As the browser does next.
    scroller.removeAttribute('hidden');
    await element.updateComplete;
    expect(element.view).to.equal('table');
    expect([inside(element, 'table')!.checkVisibility(), button(element, '表').getAttribute('aria-pressed')]).to.deep.equal([true, 'true']);
    expect(getComputedStyle(inside(element, '.charts')!).display).to.equal('none');
    button(element, '图').click();
    await element.updateComplete;
    expect([scroller.getAttribute('hidden'), inside(element, 'table')!.checkVisibility()]).to.deep.equal(['until-found', false]);
  });

  (canFind ? it.skip : it)('leaves the table where it was in browsers that look into nothing hidden', async () => {
    const element = await trend({ topic: 'results' });
    expect([inside(element, '.scroller')!.getAttribute('hidden'), inside(element, 'table')!.checkVisibility()]).to.deep.equal([
      null,
      false,
    ]);
  });
});

describe('what is said of the numbers', () => {
  afterEach(clearPage);

  for (const topic of ['applications', 'results', 'reviews', 'disclosure'])
    it(`is said once in a trend, whatever the number of its charts: ${topic}`, async () => {
      const reports = REPORTS.sixYears.reports.filter(({ year }) => year !== 2022);
      const element = await trend({ report: { reports }, topic });
      const said = [...textsOf(element, '.summary'), ...textsOf(element, '.notes li')].join('\n');
      for (const note of [/统计格式调整|按《政府信息公开工作年度报告格式》/g, /2022 年的报告/g])
        expect(said.match(note), said).to.have.length(1);
      const notes = textsOf(element, '.notes li');
      expect(new Set(notes).size).to.equal(notes.length);
    });

  it('has its numbers grouped, but as they were published in the table', async () => {
    const reports = [2023, 2024].map((year) => ({ agency: '市', year, applications: { received: { total: year * 1000 } } }));
    const element = await trend({ report: { reports }, metrics: 'applications.received.total' });
    expect(inside(element, '.summary')!.textContent).to.contain('2,024,000 件');
    expect(all(element, '.mark')[1]!.getAttribute('aria-label')).to.contain('2,023,000 件');
    expect(textsOf(element, 'td')).to.deep.equal(['2023000', '2024000']);
  });
});

describe('the accent', () => {
  afterEach(clearPage);

  const firstFill = (element: Element): string | null => inside(element, '.legend svg rect')!.getAttribute('fill');

  it('is the colour of the first series, as the element or the page has it', async () => {
    const element = await trend({ topic: 'applications' });
    expect(firstFill(element)).to.equal(PALETTES.light[0]);
    element.accent = 'red';
    await until(() => firstFill(element) === PALETTES.light[5], 'red');
    element.accent = null;
    element.style.setProperty('--disclosure-accent', '#123456');
    element.requestUpdate();
    await until(() => firstFill(element) === '#123456', 'that of the page');
    element.style.setProperty('--disclosure-series-1', '#654321');
    element.requestUpdate();
    await until(() => firstFill(element) === '#654321', 'that of the first series');
  });

  it('is written on in whichever colour can be read on it', async () => {
    const element = await trend({ topic: 'results' });
    const onAccent = (): string => pageTheme(inside(element, '.base')!, inside(element, '.probe')!, 'blue').onAccent;
    const { ground, ink } = pageTheme(inside(element, '.base')!, inside(element, '.probe')!, 'blue');
    expect(onAccent()).to.equal(ground);
    element.style.setProperty('--disclosure-accent', '#ffe08a');
    expect(onAccent()).to.equal(ink);
    element.style.setProperty('--disclosure-accent', '#401010');
    expect(onAccent()).to.equal(ground);
  });
});

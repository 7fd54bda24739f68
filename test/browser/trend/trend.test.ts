import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { trendOf } from '../../../src/trend/trend-of.js';
import type { DisclosureTrend } from '../../../src/elements/disclosure-trend/disclosure-trend.js';
import { usePartFiles } from '../../../src/dom/load-part.js';
import { trendCsv } from '../../../src/exporting/trend-csv.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import { storyElement } from '../../../stories/story.js';
import { clearPage, drawCharts, inside, messageOf, nextError, nextFrame, nextLoad, REPORTS, until } from '../../helpers/elements.js';
import { all, button, textsOf, trend } from '../../helpers/trend/trend-element.js';
import { TOPIC_CHARTS } from '../../helpers/trends.js';

// First of all, for what is loaded once is there for every other trend of the page.
describe('the view of a trend', () => {
  const nowhere = { address: () => undefined, load: () => Promise.reject(new Error('not asked')) };

  afterEach(() => {
    usePartFiles(nowhere);
    clearPage();
  });

  it('that cannot be had is named, the page’s own content stays, and another try brings it', async () => {
    const address = 'https://parts.example/disclosure-elements.trend.js';
    let answer: { resolve: (part: unknown) => void; reject: (error: Error) => void } | undefined;
    usePartFiles({
      address: (name) => (name === 'trend' ? address : undefined),
      load: () => new Promise((resolve, reject) => (answer = { resolve, reject })),
    });
    const element = storyElement('disclosure-trend', { report: REPORTS.sixYears, children: '往年的表' }) as DisclosureTrend;
    const isLoading = (): boolean => element.matches(':state(loading)');
    document.body.append(element);
    await nextFrame();
    expect([isLoading(), inside(element, 'slot')!.hidden], 'on its way').to.deep.equal([true, false]);

    const failed = nextError(element);
    answer!.reject(new TypeError('Failed to fetch'));
    expect((await failed).code).to.equal('missing-part');
    expect(messageOf(element)).to.contain(address);
    expect([isLoading(), element.matches(':state(error)'), inside(element, 'slot')!.hidden]).to.deep.equal([false, true, false]);

    inside<HTMLButtonElement>(element, '[part=retry]')!.click();
    await nextFrame();
    expect(isLoading(), 'tried again').to.equal(true);
    const loaded = nextLoad(element);
    answer!.resolve(await import('../../../src/elements/disclosure-trend/trend-view.js'));
    expect((await loaded).report.year).to.equal(2024);
    await element.updateComplete;
    expect([isLoading(), messageOf(element), inside(element, 'slot')!.hidden]).to.deep.equal([false, '', true]);
    await drawCharts(element);
  });

  it('comes in a shadow root as well', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = storyElement('disclosure-trend', { report: REPORTS.sixYears }) as DisclosureTrend;
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    await drawCharts(element);
    expect(all(element, '.mark').length).to.be.greaterThan(10);
  });
});

describe('what is said again', () => {
  afterEach(clearPage);

  it('is said by the same elements: a sentence that stays is not announced once more', async () => {
    const element = await trend({ topic: 'nothing', metrics: 'nothing' });
    const before = all(element, '.problems p');
    expect(before).to.have.length(3);
    element.setAttribute('from', 'last');
    await element.updateComplete;
    const after = all(element, '.problems p');
    expect(after).to.have.length(4);
    expect(before.every((sentence) => after.includes(sentence))).to.equal(true);
  });

  it('keeps buttons, charts and the focus where the language changes', async () => {
    const element = await trend({ topic: 'results' });
    const canvas = inside(element, 'canvas');
    const focused = button(element, '数量');
    focused.focus();
    element.lang = 'en';
    await element.updateComplete;
    expect(focused.textContent).to.equal('Counts');
    expect(element.shadowRoot!.activeElement).to.equal(focused);
    expect(inside(element, 'canvas')).to.equal(canvas);
  });
});

describe('attributes', () => {
  afterEach(clearPage);

  it('that make no sense fall back to their defaults', () => {
    const element = document.createElement('disclosure-trend');
    for (const [name, value] of Object.entries({ type: 'pie', by: 'month', from: 'x', to: '20', view: 'map', year: 'now' }))
      element.setAttribute(name, value);
    const { type, by, from, to, view, year } = element;
    expect([type, by, from, to, view, year]).to.deep.equal([null, 'year', null, null, 'chart', null]);
    Object.assign(element, { type: 'line', by: 'agency', from: '2021', to: 2024, view: 'table' });
    expect([element.type, element.by, element.from, element.to, element.view]).to.deep.equal(['line', 'agency', 2021, 2024, 'table']);
  });

  it('that make no sense are named on the page, until they do', async () => {
    const element = await trend();
    for (const [name, value] of Object.entries({ type: 'pie', by: 'month', from: 'last', year: '24', view: 'chart' }))
      element.setAttribute(name, value);
    await element.updateComplete;
    const problems = (): string[] => textsOf(element, '.problems p');
    expect(problems()).to.deep.equal([
      'type 写的是“pie”，不能用，未采用。可用的有：bar、line、stacked。',
      'by 写的是“month”，不能用，未采用。可用的有：year、agency。',
      'year 写的是“24”，不能用，未采用。年份写四位数，如 2024。',
      'from 写的是“last”，不能用，未采用。年份写四位数，如 2024。',
    ]);
    element.setAttribute('to', '2024');
    element.to = null;
    await element.updateComplete;
    expect(problems(), 'a year that a property has gone over was right').to.have.length(4);
    element.type = 'line';
    element.setAttribute('by', 'agency');
    element.removeAttribute('from');
    element.year = 2024;
    await element.updateComplete;
    expect(problems()).to.deep.equal([]);
  });

  it('are followed while it stands', async () => {
    const element = await trend({ topic: 'applications' });
    element.setAttribute('topic', 'reviews');
    await element.updateComplete;
    expect(textsOf(element, '.name')).to.deep.equal(TOPIC_CHARTS.reviews.map(({ chinese }) => chinese));
    element.setAttribute('from', '2022');
    await element.updateComplete;
    expect(textsOf(element, 'tbody th')).to.deep.equal(['2022 年', '2023 年', '2024 年']);
    element.lang = 'en';
    await element.updateComplete;
    expect(textsOf(element, '.name')).to.deep.equal(TOPIC_CHARTS.reviews.map(({ english }) => english));
    element.topic = 'applications';
    await element.updateComplete;
    await until(() => all(element, 'canvas').length === 1, 'a chart that is not wanted is gone');
  });

  it('name an agency that is there', async () => {
    const element = await trend({ topic: 'applications' });
    element.agency = '没有的机关';
    await element.updateComplete;
    expect(messageOf(element)).to.contain('没有的机关');
    element.download = true;
    await element.updateComplete;
    expect(messageOf(element), 'what is not there is not there at the next look either').to.contain('没有的机关');
    expect(all(element, 'tbody tr'), 'and what was shown before stays').to.have.length(6);
    const both = { reports: [...REPORTS.sixYears.reports, ...REPORTS.tenAgencies.reports] };
    element.report = both;
    element.agency = '示例市教育局';
    await element.updateComplete;
    expect(inside(element, '.notes')!.textContent).to.contain('只显示了一年的报告');
  });

  it('of hostile reports show texts as texts', async () => {
    const { reports } = readReports(REPORTS.tenAgencies);
    const hostile = reports.map((report, index) => ({ ...report, agency: `<img src=x onerror=alert(1)>=1+1 "${index}"` }));
    const element = await trend({ report: { reports: hostile }, by: 'agency' });
    expect(all(element, 'img, script')).to.have.length(0);
    expect(inside(element, 'tbody th')!.textContent).to.contain('<img');
    const csv = trendCsv(trendOf([{ ...reports[0]!, agency: '=HYPERLINK("http://x")' }], { by: 'agency' }, SIMPLIFIED_CHINESE));
    expect(csv).to.contain(`"'=HYPERLINK(""http://x"")"`);
  });
});

import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { clearPage, inside, messageOf, nextError, nextLoad, REPORTS, until } from '../../helpers/elements.js';
import { FakeServer } from '../../helpers/fake-server.js';
import { addReport, all, report, settled, TABLES, textsOf } from '../../helpers/report/report-element.js';

const OWN = '2024年政府信息公开工作年度报告（网页）';

describe('a whole report from a file', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
  });

  afterEach(() => {
    server.close();
    clearPage();
  });

  const isOwnShown = (element: Element): boolean => !inside(element, 'slot')!.hidden;

  it('is asked for once, with its tables and its years', async () => {
    const element = addReport({ src: '/six.json', trend: true, check: true });
    await element.updateComplete;
    const loaded = nextLoad(element);
    server.json(REPORTS.sixYears);
    expect((await loaded).reports.length).to.equal(6);
    await settled(element);
    await until(() => !!inside(element, 'disclosure-trend')?.shadowRoot?.querySelector('.trend'), 'the trend is there');
    expect(server.requests.length).to.equal(1);
    expect(all(element, `${TABLES}, disclosure-trend`).some((node) => node.hasAttribute('src'))).to.equal(false);
  });

  it('leaves the content of the page while it loads and where that fails, says why, and can be tried again', async () => {
    const element = addReport({ src: '/gone.json', children: OWN });
    await element.updateComplete;
    expect(isOwnShown(element)).to.equal(true);
    const failed = nextError(element);
    server.last.answer('gone', { status: 404 });
    expect((await failed).code).to.equal('status');
    await element.updateComplete;
    expect([isOwnShown(element), element.textContent]).to.deep.equal([true, OWN]);
    expect(messageOf(element)).to.contain('报告暂时读不到');
    expect(inside(element, '.body')!.hidden).to.equal(true);
    inside<HTMLButtonElement>(element, '[part=retry]')!.click();
    await until(() => server.requests.length === 2, 'it is asked for again');
    const loaded = nextLoad(element);
    server.json(REPORTS.full);
    await loaded;
    await settled(element);
    expect([messageOf(element), isOwnShown(element)]).to.deep.equal(['', false]);
    expect(all(element, TABLES).length).to.equal(3);
  });

  it('keeps the report that is shown where another one fails', async () => {
    const element = await report({ report: REPORTS.full });
    element.report = null;
    element.src = '/other.json';
    await element.updateComplete;
    const failed = nextError(element);
    server.last.fail();
    await failed;
    await element.updateComplete;
    expect(messageOf(element)).to.contain('报告暂时读不到');
    expect(textsOf(element, 'h2').length).to.equal(6);
  });

  it('that has left the page meanwhile is not loaded, and is when it comes back', async () => {
    const element = addReport({ src: '/full.json' });
    await element.updateComplete;
    element.remove();
    await until(() => server.requests[0]!.signal!.aborted, 'the request is aborted');
    document.body.append(element);
    await until(() => server.requests.length === 2, 'it is asked for again');
    server.json(REPORTS.full);
    await until(() => all(element, TABLES).length === 3, 'its tables are there');
  });

  it('is put right where the JSON in the page is wrong', async () => {
    const element = addReport({ json: '{"agency": "x", "year": 2024, "overview": 1}', children: OWN });
    await until(() => messageOf(element) !== '', 'the mistake is said');
    expect(isOwnShown(element)).to.equal(true);
    expect(messageOf(element)).to.contain('overview');
    element.querySelector('script')!.textContent = JSON.stringify(REPORTS.linhe);
    await until(() => textsOf(element, 'h2').length === 6, 'the report is shown');
  });
});

describe('a whole report in other languages', () => {
  afterEach(clearPage);

  it('has its interface and the official headings translated; what was published stays, and is marked as Chinese', async () => {
    const element = await report({ report: { ...REPORTS.linhe, published: '2025-01-22' }, lang: 'en', width: 1100 });
    expect(textsOf(element, '.facts li')).to.deep.equal([
      '临河区民政局',
      'Published January 22, 2025',
      'Period: January 1, 2024 – December 31, 2024',
    ]);
    expect(textsOf(element, 'h2').every((text) => !/[\u4e00-\u9fff]/.test(text))).to.equal(true);
    const published = all(element, '.prose p, .prose h3, .facts li:first-child, .signature p:first-child, h1 .phrase');
    expect(published.length).to.be.greaterThan(10);
    for (const node of published) expect(node.closest('[lang]')!.getAttribute('lang'), node.textContent).to.equal('zh-CN');
  });

  it('follows the page when that changes its language', async () => {
    const element = await report({ report: REPORTS.sixYears, tools: 'size print download' });
    document.documentElement.lang = 'zh-Hant';
    try {
      await until(() => textsOf(element, 'h2').includes('一、總體情況'), 'the headings are in traditional characters');
      expect(textsOf(element, '.opener')).to.deep.equal(['下載']);
    } finally {
      document.documentElement.lang = '';
    }
  });
});

import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { clearPage, completed, inside, messageOf, nextError, nextFrame, nextLoad, REPORTS } from '../../helpers/elements.js';
import { FakeServer } from '../../helpers/fake-server.js';
import { all, textsOf, trend } from '../../helpers/trend/trend-element.js';

describe('sources', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
  });

  afterEach(() => {
    server.close();
    clearPage();
  });

  const reports = REPORTS.sixYears.reports;
  const answer = (place: number, body: unknown, status = 200): void =>
    server.requests[place]!.answer(typeof body === 'string' ? body : JSON.stringify(body), { status });

  it('several are joined, each asked for once', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json  b.json\nc.json' }, false);
    expect(server.requests.map(({ url }) => url.split('/').pop())).to.deep.equal(['a.json', 'b.json', 'c.json']);
    const loaded = nextLoad(element);
    answer(2, reports.slice(4));
    answer(0, reports.slice(0, 2));
    answer(1, { reports: reports.slice(2, 4) });
    const { reports: joined, report } = await loaded;
    expect([joined.length, report.year]).to.deep.equal([6, 2024]);
    await completed(element);
    expect(textsOf(element, 'tbody th')).to.deep.equal([2019, 2020, 2021, 2022, 2023, 2024].map((year) => `${year} 年`));
  });

  it('a report with a wrong cell is named on the page, and is not called missing', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json' }, false);
    const loaded = nextLoad(element);
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (text: string) => warned.push(text);
    const wrong = { ...reports[1]!, applications: { received: { total: '69' } } };
    answer(0, [reports[0]]);
    answer(1, { reports: [wrong, reports[2]] });
    await loaded;
    await completed(element);
    expect(inside(element, '.problems')!.textContent).to.match(
      /2020年的报告（http.*b\.json）有误.*reports\[0\]\.applications\.received\.total.*"69"/,
    );
    expect(textsOf(element, 'tbody tr:nth-child(2) td')).to.deep.equal(Array<string>(4).fill('报告有误'));
    expect(inside(element, '.trend')!.textContent).not.to.match(/无报告|缺失|不在数据中/);
    console.warn = warn;
    expect(warned, 'who keeps the page finds it in the console too').to.have.length(1);
  });

  it('of one report each are told from those that are not there, though they cannot be read', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json c.json' }, false);
    const loaded = nextLoad(element);
    const { warn } = console;
    console.warn = () => undefined;
    answer(0, reports[0]);
    answer(1, { ...reports[1]!, agency: '示例市教育局', applications: { received: { total: '69' } } });
    answer(2, { ...reports[1]!, applications: { received: { total: '69' } } });
    await loaded;
    await completed(element);
    console.warn = warn;
    element.agency = '示例市卫生健康委员会';
    await element.updateComplete;
    expect(textsOf(element, '.problems p')).to.have.length(1);
    expect(inside(element, '.problems')!.textContent).to.match(
      /2020年的报告（http.*c\.json）有误，未能显示：applications\.received\.total/,
    );
    expect(inside(element, '.trend')!.textContent).not.to.match(/无报告|缺失|不在数据中/);
    element.by = 'agency';
    element.year = 2019;
    await element.updateComplete;
    await completed(element);
    expect(textsOf(element, 'tbody th')).to.deep.equal(['示例市卫生健康委员会', '示例市教育局']);
  });

  it('one that cannot be had leaves open which years there are', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json' }, false);
    const loaded = nextLoad(element);
    answer(0, [reports[0], reports[2]]);
    answer(1, '', 404);
    await loaded;
    await completed(element);
    expect(inside(element, '.trend')!.textContent)
      .to.contain('2020 年的报告没有读到')
      .and.not.to.match(/无报告|缺失|不在数据中/);
  });

  it('with a year that is no year spoil nothing', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const hostile = { agency: '乙', year: { toString: 1 } };
    const element = await trend({ report: { reports: [reports[0]!, hostile, { ...hostile, format: '2021' }] } });
    expect(textsOf(element, 'tbody th')).to.deep.equal(['2019 年']);
    expect(textsOf(element, '.problems p'), 'whose years was not said').to.have.length(2);
    console.warn = warn;
  });

  it('one that fails is named, and the others are shown', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json' }, false);
    const loaded = nextLoad(element);
    answer(0, reports);
    answer(1, '<html>', 200);
    await loaded;
    await completed(element);
    expect(inside(element, '.problems')!.textContent).to.match(/b\.json/);
    expect(all(element, 'tbody tr')).to.have.length(6);
  });

  it('that all fail are an error, and what was shown stays', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json' }, false);
    const loaded = nextLoad(element);
    answer(0, reports);
    await loaded;
    await completed(element);
    const failed = nextError(element);
    element.src = 'b.json c.json';
    await element.updateComplete;
    answer(1, '', 404);
    answer(2, '', 500);
    expect((await failed).code).to.equal('status');
    expect(messageOf(element)).to.contain('404');
    expect(all(element, 'tbody tr')).to.have.length(6);
  });

  it('is given up when it is removed while loading', async () => {
    const element = await trend({ report: undefined as never, src: 'a.json b.json' }, false);
    element.remove();
    await nextFrame();
    expect(server.requests.every(({ signal }) => signal?.aborted)).to.equal(true);
  });
});

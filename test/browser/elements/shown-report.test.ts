import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import {
  clearPage,
  inside,
  isShowingTable,
  messageOf,
  nextError,
  nextFrame,
  nextLoad,
  REPORTS,
  seenCells,
  shown,
} from '../../helpers/elements.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';

const matches = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

describe('which report is shown', () => {
  afterEach(clearPage);

  it('reads the JSON inside the element, and follows it', async () => {
    const element = await shown({ json: JSON.stringify(REPORTS.linhe) });
    expect(isShowingTable(element)).to.equal(true);
    const load = nextLoad(element);
    element.querySelector('script')!.textContent = JSON.stringify(REPORTS.blanks);
    expect((await load).report.agency).to.equal('示例市档案馆');
  });

  it('waits for JSON that the page has not finished', async () => {
    const json = JSON.stringify(REPORTS.linhe);
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      const element = await shown({});
      const script = document.createElement('script');
      script.type = 'application/json';
      element.append(script);
      const text = document.createTextNode(json.slice(0, 100));
      script.append(text);
      await nextFrame();
      expect(messageOf(element)).to.equal('');
      text.data = json;
      await nextLoad(element);
      expect(isShowingTable(element)).to.equal(true);
    } finally {
      delete (document as { readyState?: string }).readyState;
    }
  });

  it('takes the property before src, and src before the JSON inside', async () => {
    const element = await shown({ report: REPORTS.full, src: '/nothing-there.json', json: JSON.stringify(REPORTS.linhe) });
    expect(inside(element, 'caption')!.textContent).to.contain('示例市自然资源和规划局2024年');
  });

  it('keeps properties that were set before the element was defined', async () => {
    const tag = 'late-matrix';
    const element = document.createElement(tag) as StatutoryTable;
    element.report = REPORTS.full;
    element.setAttribute('heading-level', '4');
    document.body.append(element);
    const { ApplicationMatrix } = await import('../../../src/entries/index.js');
    customElements.define(tag, class extends ApplicationMatrix {});
    await element.updateComplete;
    expect(isShowingTable(element)).to.equal(true);
    expect(inside(element, 'h4')).not.to.equal(null);
  });

  it('picks the agency and the year, by default the first agency and its latest year', async () => {
    const reports = [{ ...REPORTS.full, year: 2022 }, ...REPORTS.sixYears.reports, REPORTS.full];
    const element = await shown({ report: { reports } });
    const caption = () => inside(element, '#applications-caption')!.firstChild!.nodeValue;
    expect(caption()).to.equal('示例市自然资源和规划局2024年');
    element.year = 2022;
    await element.updateComplete;
    expect(caption()).to.equal('示例市自然资源和规划局2022年');
    element.agency = '示例市卫生健康委员会';
    element.setAttribute('year', '2020');
    await element.updateComplete;
    expect(caption()).to.equal('示例市卫生健康委员会2020年');
  });

  it('says which reports there are when the one that is wanted is not', async () => {
    const element = await shown({ report: REPORTS.sixYears, children: '上年报告' });
    const before = seenCells(element);
    const failed = nextError(element);
    element.year = 2017;
    const error = await failed;
    expect(error.code).to.equal('not-found');
    expect(error.message).to.contain('没有2017年的报告');
    expect(error.message).to.contain('示例市卫生健康委员会2024年');
    expect(seenCells(element)).to.deep.equal(before);
    expect(matches(element, 'error')).to.equal(true);
    element.year = 2023;
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
    expect(matches(element, 'error')).to.equal(false);
  });

  it('shows the reports that can be read, whatever the others are like', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    const element = await shown({ report: [{ agency: 5 }, REPORTS.full] as never });
    expect(isShowingTable(element)).to.equal(true);
    const other = document.createElement('application-matrix');
    document.body.append(other);
    const load = nextLoad(other);
    other.report = [{ agency: 5 }, { ...REPORTS.full, colour: 'red' }] as never;
    const { problems, warnings, reports } = await load;
    expect([problems[0]?.path, warnings[0]?.path, reports.length]).to.deep.equal(['[0].agency', '[1].colour', 1]);
    expect(said.join('\n'))
      .to.match(/\[0\]\.agency/)
      .and.to.match(/\[1\]\.colour/);
    expect(new Set(said).size, 'each is said once').to.equal(said.length);
    console.warn = warn;
  });

  it('tells every miss, and only what was missed', async () => {
    const element = await shown({ report: REPORTS.sixYears, children: '上年报告' });
    const codes: string[] = [];
    element.addEventListener('disclosure-error', ({ detail }) => codes.push(detail.error.message));
    for (const year of [2009, 2010]) {
      element.year = year;
      await element.updateComplete;
    }
    element.requestUpdate();
    await element.updateComplete;
    expect(codes.map((message) => /\d{4}/.exec(message)?.[0])).to.deep.equal(['2009', '2010']);
    element.compare = true;
    await element.updateComplete;
    expect(inside(element, '.note')!.textContent, 'the table that is still shown has a year before').to.contain('比2023年的增减');
    element.lang = 'en';
    await element.updateComplete;
    expect(messageOf(element)).to.contain('There is no report for 2010');
    expect(codes.length, 'another language is no other failure').to.equal(2);
  });

  it('names the problems of now', async () => {
    const wrong = (column: string) => ({ agency: '示例市', year: 2024, applications: { received: { person: 'x', [column]: 'x' } } });
    const element = await shown({ report: wrong('business') as never });
    expect(messageOf(element)).to.contain('received.business');
    element.report = wrong('research') as never;
    await element.updateComplete;
    expect(messageOf(element)).to.contain('received.research').and.not.to.contain('received.business');
  });

  it('does not take another agency for the one that is meant', async () => {
    const element = await shown({ report: [REPORTS.full, { ...REPORTS.blanks, year: 2023 }] as never, year: 2023 });
    expect(messageOf(element)).to.contain('没有2023年的报告');
  });

  it('says nothing of its own beside children that come later', async () => {
    const element = await shown({});
    element.append('上年报告');
    await nextFrame();
    expect(inside(element, '[role=status]')!.textContent).to.equal('');
  });

  it('takes an empty agency as none, and none as none', async () => {
    const element = await shown({ report: REPORTS.full, agency: '' });
    expect(isShowingTable(element)).to.equal(true);
    element.agency = undefined as never;
    await element.updateComplete;
    expect(messageOf(element)).to.equal('');
  });

  it('does not read the JSON inside again, or say so, when it is moved', async () => {
    const element = await shown({ json: JSON.stringify(REPORTS.linhe) });
    let loads = 0;
    element.addEventListener('disclosure-load', () => (loads += 1));
    element.remove();
    await nextFrame();
    document.body.append(element);
    await nextFrame();
    expect(loads).to.equal(0);
  });

  it('says that there is nothing only where the page says nothing', async () => {
    const bare = await shown({});
    expect(inside(bare, '[role=status]')!.textContent).to.equal('没有可以显示的报告数据。');
    const withChildren = await shown({ children: '上年报告' });
    expect(inside(withChildren, '[role=status]')!.textContent).to.equal('');
  });

  it('fires events that stay on the element', async () => {
    let bubbled = 0;
    const count = () => (bubbled += 1);
    document.addEventListener('disclosure-load', count);
    document.addEventListener('disclosure-error', count);
    const element = document.createElement('application-matrix');
    document.body.append(element);
    const load = nextLoad(element);
    element.report = REPORTS.full;
    await load;
    const failed = nextError(element);
    element.report = 5 as never;
    await failed;
    expect(bubbled).to.equal(0);
    document.removeEventListener('disclosure-load', count);
    document.removeEventListener('disclosure-error', count);
  });
});

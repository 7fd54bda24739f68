import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { usePartFiles } from '../../../src/dom/load-part.js';
import { clearPage, inside, messageOf, REPORTS, until } from '../../helpers/elements.js';
import { addReport, all, report, settled, TABLES, textsOf } from '../../helpers/report/report-element.js';

const looks = (element: Element): (string | null)[] => all(element, TABLES).map((table) => table.getAttribute('look'));

describe('a report on paper', () => {
  afterEach(clearPage);

  it('has the tables of an official document, at once, and as before when it is printed', async () => {
    const element = await report({ report: REPORTS.full });
    dispatchEvent(new Event('beforeprint'));
    expect(looks(element)).to.deep.equal(['official', 'official', 'official']);
    dispatchEvent(new Event('afterprint'));
    expect(looks(element)).to.deep.equal([null, null, null]);
    element.look = 'official';
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(looks(element)).to.deep.equal(['official', 'official', 'official']);
  });

  it('says at its end where it was printed from, and when, which is not seen on the screen', async () => {
    const element = await report({ report: REPORTS.full });
    dispatchEvent(new Event('beforeprint'));
    const { textContent, offsetHeight } = inside(element, '.printed')!;
    dispatchEvent(new Event('afterprint'));
    const now = new Date();
    expect(textContent).to.contain(location.href);
    expect(textContent).to.contain(`${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`);
    expect(offsetHeight).to.equal(0);
  });

  it('is not touched once it has left the page', async () => {
    const element = await report({ report: REPORTS.full });
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(looks(element)).to.deep.equal([null, null, null]);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('a report whose files are not all there', () => {
  const missing = new Set<string>();

  beforeEach(() => {
    usePartFiles({ address: (name) => (missing.has(name) ? `/gone/${name}.js` : undefined), load: () => Promise.reject(new Error('404')) });
  });

  afterEach(() => {
    missing.clear();
    clearPage();
  });

  it('leaves the content of the page, says so, and can be tried again', async () => {
    missing.add('report');
    const element = addReport({ report: REPORTS.full, children: '原有的内容' });
    await until(() => messageOf(element) !== '', 'it is said');
    expect(messageOf(element)).to.contain('/gone/report.js');
    expect(inside(element, 'slot')!.hidden).to.equal(false);
    missing.clear();
    inside<HTMLButtonElement>(element, '[part=retry]')!.click();
    await until(() => all(element, TABLES).length === 3, 'the report is shown');
    await settled(element);
    expect([messageOf(element), inside(element, 'slot')!.hidden]).to.deep.equal(['', true]);
  });

  it('is read without what is loaded behind it, which is said, and can be tried again', async () => {
    missing.add('aids');
    const element = addReport({ report: REPORTS.full });
    await until(() => messageOf(element) !== '' && all(element, TABLES).length === 3, 'both are there');
    expect(messageOf(element)).to.contain('本页有一部分没有加载成功');
    expect(textsOf(element, 'h2').length).to.equal(6);
    expect(inside(element, '.term')).to.equal(null);
    missing.clear();
    inside<HTMLButtonElement>(element, '[part=retry]')!.click();
    await settled(element);
    expect(messageOf(element)).to.equal('');
    expect(inside(element, '.term')).not.to.equal(null);
  });
});

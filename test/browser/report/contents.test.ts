import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { clearPage, inside, nextFrame, REPORTS, until } from '../../helpers/elements.js';
import { all, report, textsOf } from '../../helpers/report/report-element.js';

const WIDE = 1100;
const NARROW = 600;

const current = (element: Element): string[] => textsOf(element, '.contents [aria-current=location]');

const isBeside = (element: Element): boolean => {
  const [side, text] = ['.side', '.text'].map((selector) => inside(element, selector)!.getBoundingClientRect());
  return side!.right <= text!.left;
};

describe('the contents of a report', () => {
  afterEach(() => {
    clearPage();
    scrollTo(0, 0);
  });

  it('list the parts that are there, and the years below them', async () => {
    const element = await report({ report: REPORTS.sixYears, trend: true, width: WIDE });
    const titles = all(element, '.contents a').map((link) => link.textContent);
    expect(titles).to.deep.equal([...all(element, '.section-heading').map((heading) => heading.textContent)]);
    expect(titles.pop()).to.equal('历年变化');
    const links = all<HTMLAnchorElement>(element, '.contents a').map(({ hash }) => decodeURIComponent(hash));
    expect(links).to.deep.equal(['#一', '#二', '#三', '#四', '#五', '#六', '#trend']);
  });

  it('are beside the text where the element has the room, folded above it where not, whatever the window has', async () => {
    const element = await report({ report: REPORTS.full, width: WIDE });
    expect(isBeside(element)).to.equal(true);
    expect(inside(element, '.contents details')).to.equal(null);
    element.style.inlineSize = `${NARROW}px`;
    await until(() => inside(element, '.contents details') !== null, 'they are folded');
    expect(isBeside(element)).to.equal(false);
    expect(inside<HTMLDetailsElement>(element, '.contents details')!.open).to.equal(false);
    element.style.inlineSize = `${WIDE}px`;
    await until(() => isBeside(element), 'they are beside again');
  });

  it('go above the text where larger text leaves no room', async () => {
    const element = await report({ report: REPORTS.full, width: WIDE });
    element.style.fontSize = '24px';
    await until(() => !isBeside(element), 'they are above');
  });

  it('stay in the window beside the text, and follow what is read', async () => {
    const element = await report({ report: REPORTS.full, width: WIDE });
    // As a page with something below it, so that every part comes to the top.
    element.style.marginBlockEnd = '100vh';
    for (const part of ['applications', 'problems', 'disclosure']) {
      inside(element, `#part-${part}`)!.scrollIntoView();
      const title = inside(element, `#heading-${part}`)!.textContent;
      await until(() => current(element)[0] === title, title);
      expect(current(element).length).to.equal(1);
      const { top, bottom } = inside(element, '.contents')!.getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight, part).to.equal(true);
    }
  });

  it('name no part any more after a jump to the top', async () => {
    const element = await report({ report: REPORTS.full, width: WIDE });
    inside(element, '#part-applications')!.scrollIntoView();
    await until(() => current(element)[0] === '三、收到和处理政府信息公开申请情况', 'a part is current');
    const above = document.createElement('div');
    above.style.height = '120vh';
    document.body.prepend(above);
    scrollTo(0, 0);
    await until(() => current(element).length === 0, 'none is current');
  });

  it('name no part any more after a jump from below the report to the top', async () => {
    const element = await report({ report: REPORTS.full, width: WIDE });
    element.style.marginBlock = '120vh';
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => current(element)[0] === '六、其他需要报告的事项', 'the last part is current');
    await nextFrame();
    scrollTo(0, 0);
    await until(() => current(element).length === 0, 'none is current');
  });

  it('keep what the reader chose, though the page cannot scroll that far, until the reader moves on', async () => {
    const element = await report({ report: REPORTS.full, width: WIDE });
    const last = all<HTMLAnchorElement>(element, '.contents a').pop()!;
    last.click();
    await until(() => current(element)[0] === last.textContent, 'it is current');
    // The link is followed after its click, and would else scroll back what the reader scrolls below.
    await until(() => element.shadowRoot!.activeElement?.id.startsWith('heading-') === true, 'the heading has the focus');
    scrollTo(0, document.body.scrollHeight);
    await nextFrame();
    await nextFrame();
    expect(current(element)).to.deep.equal([last.textContent]);
    dispatchEvent(new WheelEvent('wheel'));
    inside(element, '#part-disclosure')!.scrollIntoView();
    await until(() => current(element)[0] === '二、主动公开政府信息情况', 'it follows again');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lead to their parts, by the keyboard as well', async () => {
    const element = await report({ report: REPORTS.full, width: NARROW });
    inside(element, 'summary')!.click();
    const link = all<HTMLAnchorElement>(element, '.contents a').find(({ textContent }) => textContent.startsWith('五'))!;
    link.focus();
    expect(element.shadowRoot!.activeElement).to.equal(link);
    link.click();
    await until(() => element.shadowRoot!.activeElement?.id === 'heading-problems', 'the heading has the focus');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are not there for a report without parts', async () => {
    const { agency, year, preface } = REPORTS.linhe;
    const element = await report({ report: { agency, year, preface: preface! } });
    expect(inside(element, '.contents')).to.equal(null);
    expect(textsOf(element, '.prose p').length).to.equal(1);
  });
});

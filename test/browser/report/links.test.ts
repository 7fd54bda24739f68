import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { FakeServer } from '../../helpers/fake-server.js';
import { clearPage, inside, nextFrame, REPORTS, until } from '../../helpers/elements.js';
import { cellIn, focused, follow, leaveFragment, tablesDrawn, tablesIn, wholeReport } from '../../helpers/whole-report.js';

/** The parts that links led to, and the paths of the cells. */
const linkedParts = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('section[data-linked]')].map(({ dataset }) => dataset.part ?? '');

const linkedIn = (element: Element): HTMLElement[] =>
  tablesIn(element).flatMap((table) => [...table.shadowRoot!.querySelectorAll<HTMLElement>('[data-linked]')]);

const linkedPaths = (element: Element): string[] => linkedIn(element).flatMap(({ dataset }) => dataset.path ?? []);

const isInWindow = (target: Element): boolean => {
  const { top, bottom } = target.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

const CELL = 'applications.results.total.total';

describe('a link into a report', () => {
  beforeEach(leaveFragment);
  afterEach(() => {
    clearPage();
    leaveFragment();
  });

  for (const fragment of ['五', 'problems'])
    it(`leads to a part: #${fragment}`, async () => {
      const element = await wholeReport({ report: REPORTS.full });
      await follow(fragment, () => linkedParts(element).length > 0);
      expect(linkedParts(element)).to.deep.equal(['problems']);
      const heading = inside(element, '#heading-problems')!;
      await until(() => focused() === heading, 'the heading has the focus');
      expect(isInWindow(heading)).to.equal(true);
    });

  it('leads to a cell, which is marked, in the window and has the focus', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    await follow(CELL, () => linkedPaths(element).length > 0);
    expect(linkedPaths(element)).to.deep.equal([CELL]);
    await until(() => focused() === cellIn(element, CELL), 'the cell has the focus');
    expect(isInWindow(cellIn(element, CELL))).to.equal(true);
    expect(linkedParts(element)).to.deep.equal([]);
  });

  it('leads to a row, or a group of them, by its header', async () => {
    const element = await wholeReport({ report: REPORTS.full, layout: 'wide' });
    for (const [fragment, header, count] of [
      ['applications.received', '一、本年新收政府信息公开申请数量', 7],
      ['applications.results.refused', '（三）不予公开', 56],
      ['disclosure.licensing', '行政许可', 1],
      ['reviews.litigation.direct', '未经复议直接起诉', 5],
    ] as const) {
      await follow(fragment, () => focused()?.textContent.trim() === header);
      expect(linkedPaths(element), fragment).to.have.length(count);
      expect(linkedPaths(element).every((path) => path.startsWith(`${fragment}.`))).to.equal(true);
    }
  });

  it('stays marked where the table is laid out anew, and in another year', async () => {
    const element = await wholeReport({ report: REPORTS.sixYears, layout: 'wide' });
    await follow(CELL, () => linkedPaths(element).length > 0);
    element.layout = 'compact';
    await tablesDrawn(element);
    expect(linkedPaths(element)).to.deep.equal([CELL]);
    element.year = 2021;
    await tablesDrawn(element);
    expect(linkedPaths(element)).to.deep.equal([CELL]);
    await follow('一', () => linkedParts(element).length > 0);
    expect(linkedPaths(element)).to.deep.equal([]);
  });

  it('is followed when the report has arrived', async () => {
    location.hash = CELL;
    const server = new FakeServer();
    try {
      const element = await wholeReport({ src: '/a.json' });
      await nextFrame();
      expect(linkedPaths(element)).to.deep.equal([]);
      server.json(REPORTS.full);
      await until(() => linkedPaths(element).length > 0, 'the cell is marked');
      await until(() => isInWindow(cellIn(element, CELL)), 'the cell is in the window');
    } finally {
      server.close();
    }
  });

  it('takes no focus from where the reader writes while the page is loading', async () => {
    location.hash = CELL;
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const element = await wholeReport({ report: REPORTS.full });
    await until(() => isInWindow(cellIn(element, CELL)), 'the cell is in the window');
    await nextFrame();
    expect(focused() === field).to.equal(true);
  });

  it('leads to the first of several reports that has what it names, and waits for one that is loading', async () => {
    const server = new FakeServer();
    try {
      const without = await wholeReport({ report: { ...REPORTS.full, problems: [] } });
      const late = await wholeReport({ src: '/a.json' });
      const last = await wholeReport({ report: REPORTS.full });
      location.hash = '五';
      await nextFrame();
      await nextFrame();
      expect([without, late, last].map(linkedParts)).to.deep.equal([[], [], []]);
      server.json(REPORTS.full);
      await until(() => linkedParts(late).length > 0, 'the second has taken it');
      expect([without, last].map(linkedParts)).to.deep.equal([[], []]);
      late.remove();
      await follow('六', () => linkedParts(without).length > 0);
      expect(linkedParts(last)).to.deep.equal([]);
    } finally {
      server.close();
    }
  });

  it('leaves to the page what the page has itself, and what no report has', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    const own = document.createElement('p');
    own.id = '五';
    document.body.append(own);
    for (const fragment of ['五', 'no-such-part', 'applications.nothing', '%E4', 'signature.agency']) {
      location.hash = fragment;
      await nextFrame();
      await element.updateComplete;
      expect([linkedParts(element), linkedPaths(element)], fragment).to.deep.equal([[], []]);
    }
  });

  it('leads there again when it is followed a second time', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    await follow('六', () => linkedParts(element).length > 0);
    await until(() => focused() === inside(element, '#heading-other'), 'the heading has the focus');
    const link = document.createElement('a');
    link.href = location.href;
    document.body.append(link);
    scrollTo(0, 0);
    (focused() as HTMLElement).blur();
    link.click();
    await until(() => focused() === inside(element, '#heading-other'), 'the heading has the focus again');
    expect(isInWindow(inside(element, '#heading-other')!)).to.equal(true);
  });

  it('leads below a bar of the page that covers its top', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    element.style.setProperty('--disclosure-sticky-offset', '120px');
    await follow('三', () => linkedParts(element).length > 0);
    await until(() => focused() === inside(element, '#heading-applications'), 'the heading has the focus');
    expect(inside(element, '#heading-applications')!.getBoundingClientRect().top).to.be.greaterThan(119);
  });
});

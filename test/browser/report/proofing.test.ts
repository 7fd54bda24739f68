import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import type { CheckDetail } from '../../../src/elements/statutory-table/check/check-view.js';
import type { DisclosureReport } from '../../../src/elements/disclosure-report/disclosure-report.js';
import type { StoryArgs } from '../../../stories/story.js';
import { clearPage, inside, REPORTS, until } from '../../helpers/elements.js';
import { cellIn, focused, tablesIn, tipOf, wholeReport } from '../../helpers/whole-report.js';

const checkOf = (element: Element): HTMLElement | null => inside(element, '.check');
const linesOf = (element: Element): HTMLElement[] => [...checkOf(element)!.querySelectorAll<HTMLElement>('.line')];
const lineOf = (element: Element, text: string): HTMLElement => linesOf(element).find((line) => line.textContent.includes(text))!;
const marksIn = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('mark')];

async function checkedReport(args: StoryArgs): Promise<DisclosureReport> {
  const element = await wholeReport({ ...args, check: true });
  await until(() => checkOf(element) !== null, 'the summary');
  await until(() => tablesIn(element).every((table) => inside(table, '.check') !== null), 'the tables are checked');
  await element.updateComplete;
  return element;
}

const row = (total: number): object => ({ person: total, business: 0, research: 0, charity: 0, legal: 0, other: 0, total });

/** A report with 3 applications received, and a text. */
const withText = (texts: object): never =>
  ({
    agency: '某局',
    year: 2024,
    applications: { received: row(3), carriedOver: row(0), results: { granted: row(3), total: row(3) }, carriedForward: row(0) },
    ...texts,
  }) as never;

describe('the check of a whole report', () => {
  afterEach(clearPage);

  it('is one list above it, by parts in their order; the tables mark their cells and list nothing', async () => {
    const element = await checkedReport({ report: REPORTS.slips });
    const titles = [...checkOf(element)!.querySelectorAll('.of')].map(({ textContent }) => textContent);
    expect(titles).to.deep.equal(['三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况']);
    expect(checkOf(element)!.compareDocumentPosition(inside(element, '#part-overview')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    for (const table of tablesIn(element)) expect(getComputedStyle(inside(table, '.check')!).display).to.equal('none');
    const marked = tablesIn(element).flatMap((table) => [...table.shadowRoot!.querySelectorAll('td[data-aimed]')]);
    expect(marked.length).to.be.greaterThan(3);
    // What a marked cell is described by is still there to be read.
    const [id = ''] = marked[0]!.getAttribute('aria-describedby')!.split(' ');
    expect((marked[0]!.getRootNode() as ShadowRoot).getElementById(id)!.textContent.trim()).not.to.equal('');
  });

  it('leads from a line to its cell', async () => {
    const element = await checkedReport({ report: REPORTS.slips });
    lineOf(element, '行政复议 · 总计').click();
    expect(focused() === cellIn(element, 'reviews.review.total')).to.equal(true);
  });

  it('marks the sentence that does not agree with a table, and leads there', async () => {
    const element = await checkedReport({ report: withText({ overview: ['（一）概况', '　　全年新收政府信息公开申请5件，均已办结。'] }) });
    expect(marksIn(element).map(({ textContent }) => textContent)).to.deep.equal(['全年新收政府信息公开申请5件']);
    expect(inside(element, 'p[data-index="1"]')!.textContent).to.equal('全年新收政府信息公开申请5件，均已办结。');
    lineOf(element, '全年新收政府信息公开申请5件').click();
    expect(focused() === marksIn(element)[0]).to.equal(true);
  });

  it('marks it in the text before the parts, and behind a heading of its own', async () => {
    const element = await checkedReport({
      report: withText({
        preface: ['本年新收政府信息公开申请8件。'],
        overview: ['（一）依申请公开情况。全年新收政府信息公开申请7件，均已办结。'],
      }),
    });
    expect(marksIn(element).map((mark) => [mark.textContent, mark.closest('section')!.id])).to.deep.equal([
      ['本年新收政府信息公开申请8件', 'part-preface'],
      ['全年新收政府信息公开申请7件', 'part-overview'],
    ]);
  });

  it('says beside the sentence what the table has, and keeps the terms in it apart', async () => {
    const element = await checkedReport({ report: withText({ overview: ['本年新收政府信息公开申请5件。'] }) });
    const sign = inside(element, '.prose-sign')!;
    expect(sign.getAttribute('role')).to.equal('button');
    expect(sign.getAttribute('aria-label')).to.include('表中');
    sign.click();
    await until(() => tipOf(element)!.textContent.includes('为 3，差 2'), 'the explanation');
    expect(element.shadowRoot!.querySelectorAll('[role=button] [role=button], button [role=button]').length).to.equal(0);
  });

  it('marks a sentence that another one contradicts, and no table lists it', async () => {
    const element = await checkedReport({
      report: withText({ overview: ['（一）概况', '全年收取信息处理费500元。'], other: ['本年度收取信息处理费300元。'] }),
    });
    expect(marksIn(element).map((mark) => [mark.textContent, mark.closest('section')!.id])).to.deep.equal([
      ['全年收取信息处理费500元', 'part-overview'],
    ]);
    const [line, ...others] = linesOf(element);
    expect(others).to.deep.equal([]);
    expect(line!.textContent.replace(/\s+/g, ' ').trim()).to.include(
      '第 2 段“全年收取信息处理费500元”：与六、其他需要报告的事项“本年度收取信息处理费300元”不同',
    );
    line!.click();
    expect(focused() === marksIn(element)[0]).to.equal(true);
    for (const table of tablesIn(element)) expect(inside(table, '.check')!.textContent).not.to.include('信息处理费');
  });

  it('fires one event for a report, and again for another', async () => {
    const details: CheckDetail[] = [];
    const take = (event: Event): void => void details.push((event as CustomEvent<CheckDetail>).detail);
    document.body.addEventListener('disclosure-check', take, true);
    const element = await checkedReport({ report: REPORTS.slips });
    expect(details.map(({ report }) => report.agency)).to.deep.equal([REPORTS.slips.agency]);
    expect(details[0]!.findings.length).to.be.greaterThan(5);
    element.report = REPORTS.full;
    await until(() => details.length > 1, 'the second event');
    document.body.removeEventListener('disclosure-check', take, true);
    await until(() => checkOf(element)!.textContent.includes('没有发现问题'), 'nothing is found');
    expect(marksIn(element).length).to.equal(0);
  });

  it('goes when it is not wanted any more', async () => {
    const element = await checkedReport({ report: REPORTS.slips });
    element.check = false;
    await element.updateComplete;
    expect(checkOf(element) === null).to.equal(true);
    expect(marksIn(element).length).to.equal(0);
  });
});

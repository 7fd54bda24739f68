import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { ReportInput } from '../../../src/report/report.js';
import { cellsIn, checked, checkOf, linesOf } from '../../helpers/checked-elements.js';
import { clearPage, inside, REPORTS } from '../../helpers/elements.js';

const pathsWith = (element: Element, attribute: string): string[] =>
  cellsIn(element).flatMap((cell) => (cell.hasAttribute(attribute) ? cell.dataset.path! : []));

const row = (name: string): string[] =>
  ['person', 'business', 'research', 'charity', 'legal', 'other', 'total'].map((column) => `applications.${name}.${column}`);

const toolsOf = (element: Element): HTMLButtonElement[] => [...checkOf(element)!.querySelectorAll<HTMLButtonElement>('.why')];

const pointAt = (target: Element, type: string): boolean =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: type === 'pointerover', composed: true }));

/** A report in which every total of part three is wrong by another amount. */
function withWrongTotals(): ReportInput {
  let amount = 0;
  const text = JSON.stringify(REPORTS.full, (key, value: unknown) =>
    key === 'total' && typeof value === 'number' ? value + (amount += 1) ** 2 : value,
  );
  return JSON.parse(text) as ReportInput;
}

describe('the list of findings', () => {
  afterEach(clearPage);

  it('marks in the table the cells to look at, and no cell that is only added up', async () => {
    const element = await checked({ report: REPORTS.slips });
    expect(pathsWith(element, 'data-aimed')).to.deep.equal([
      'applications.received.total',
      'applications.results.granted.person',
      'applications.results.unavailable.notHeld.total',
    ]);
    expect(pathsWith(element, 'data-source')).to.deep.equal([]);
  });

  it('marks the cells that a finding comes from while its line has the focus or the pointer', async () => {
    const element = await checked({ report: REPORTS.slips });
    const [first, , , other] = linesOf(element) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    first.focus();
    expect(pathsWith(element, 'data-source')).to.deep.equal(row('received'));
    first.blur();
    expect(pathsWith(element, 'data-source')).to.deep.equal([]);
    pointAt(other.closest('.row')!, 'pointerenter');
    expect(pathsWith(element, 'data-source'))
      .to.include('applications.results.granted.person')
      .and.not.to.include('applications.received.total');
    pointAt(other.closest('.row')!, 'pointerleave');
    expect(pathsWith(element, 'data-source')).to.deep.equal([]);
  });

  it('marks them as well while the cell itself has the focus or the pointer, and forgets them with the check', async () => {
    const element = await checked({ report: REPORTS.slips });
    const slip = cellsIn(element).find(({ dataset }) => dataset.path === 'applications.received.total')!;
    pointAt(slip, 'pointerover');
    expect(pathsWith(element, 'data-source')).to.include.members(row('received'));
    pointAt(inside(element, '.region')!, 'pointerleave');
    expect(pathsWith(element, 'data-source')).to.deep.equal([]);
    slip.click();
    await element.updateComplete;
    expect(pathsWith(element, 'data-source')).to.include.members([...row('received'), 'applications.carriedOver.total']);
    element.check = false;
    await element.updateComplete;
    expect(inside(element, '[data-source], [data-aimed], [data-finding]')).to.equal(null);
  });

  it('folds what follows from a slip under it, and shows that and the arithmetic on demand', async () => {
    const element = await checked({ report: REPORTS.slips });
    const [tool, ...others] = toolsOf(element) as [HTMLButtonElement, ...HTMLButtonElement[]];
    expect([tool.textContent.trim(), others.length]).to.deep.equal(['连带 2 处', 2]);
    const why = element.shadowRoot!.getElementById(tool.getAttribute('aria-controls')!)!;
    expect([tool.getAttribute('aria-expanded'), why.hidden]).to.deep.equal(['false', true]);
    tool.focus();
    tool.click();
    await element.updateComplete;
    expect([tool.getAttribute('aria-expanded'), why.hidden]).to.deep.equal(['true', false]);
    expect(why.textContent).to.contain('570 + 144 + 57 + 51 + 73 + 56 = 951');
    expect(why.querySelectorAll('li')).to.have.length(2);
    expect(why.textContent).to.contain('一、总体情况第 2 段“全年新收政府信息公开申请951件”');
    element.lang = 'en';
    await element.updateComplete;
    expect(why.hidden, 'another language does not close it').to.equal(false);
    tool.click();
    await element.updateComplete;
    expect([why.hidden, element.shadowRoot!.activeElement]).to.deep.equal([true, tool]);
  });

  it('describes a cell by the slip that it suffers from, also while that is folded', async () => {
    const element = await checked({ report: REPORTS.slips });
    const total = cellsIn(element).find(({ dataset }) => dataset.path === 'applications.results.total.person')!;
    const texts = total
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => element.shadowRoot!.getElementById(id)!.textContent);
    expect(texts).to.deep.equal([
      '不符：（一）予以公开 · 自然人：158，可能应为 155，差 3',
      '不符：（七）办结 · 自然人：567，各行之和 570，差 3',
    ]);
  });

  it('names the parts where findings are in several of them', async () => {
    const [first = '', second = ''] = REPORTS.slips.overview ?? [];
    const report = { ...REPORTS.slips, overview: [first, second.replace('19件', '23件')] };
    const element = await checked({ report });
    const titles = [...checkOf(element)!.querySelectorAll('.of')];
    expect(titles.map(({ textContent }) => textContent)).to.deep.equal(['三、收到和处理政府信息公开申请情况', '一、总体情况']);
    const lists = [...checkOf(element)!.querySelectorAll(':scope > ul')];
    expect(lists.map((list) => list.getAttribute('aria-labelledby'))).to.deep.equal(titles.map(({ id }) => id));
    expect(lists[1]!.textContent.trim()).to.match(/^提示：第 2 段“/);
  });

  it('shows the first of many, and the rest on demand', async () => {
    const element = await checked({ report: withWrongTotals() });
    const seen = (): number => linesOf(element).filter((line) => line.offsetParent !== null).length;
    expect(seen()).to.equal(10);
    const rest = toolsOf(element).find((tool) => tool.textContent.includes('其余'))!;
    rest.focus();
    rest.click();
    await element.updateComplete;
    expect(seen()).to.be.greaterThan(20);
    expect([rest.getAttribute('aria-expanded'), element.shadowRoot!.activeElement]).to.deep.equal(['true', rest]);
  });

  it('scrolls by itself nowhere, and takes no room sideways', async () => {
    for (const width of [320, 700]) {
      const element = await checked({ report: withWrongTotals() });
      element.style.setProperty('width', `${width}px`);
      await element.updateComplete;
      for (const part of [checkOf(element)!, ...checkOf(element)!.querySelectorAll<HTMLElement>('ul, li, .row')]) {
        expect(getComputedStyle(part).overflowY).to.equal('visible');
        expect(part.scrollWidth, part.outerHTML.slice(0, 80)).to.be.at.most(part.clientWidth + 1);
      }
    }
  });
});

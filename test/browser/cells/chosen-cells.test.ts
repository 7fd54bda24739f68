import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import type { CellDetail } from '../../../src/elements/statutory-table/cells/cell-detail.js';
import { clearPage, inside, REPORTS, shown, TAGS } from '../../helpers/elements.js';
import { cellIn, press, tablesDrawn, tablesIn, wholeReport } from '../../helpers/whole-report.js';

/** The details of the cells that are chosen at an element, from now on. */
function chosenAt(target: EventTarget): CellDetail[] {
  const details: CellDetail[] = [];
  target.addEventListener('disclosure-cell', (event) => details.push((event as CustomEvent<CellDetail>).detail));
  return details;
}

const PATH = 'applications.results.refused.stateSecret.legal';

const LABELS = {
  rows: ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'],
  columns: ['申请人情况', '法人或其他组织', '法律服务机构'],
};

/** All that Tab leads to inside an element, but controls. */
const tabStops = (element: Element): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('td, th')].filter(({ tabIndex }) => tabIndex >= 0);

describe('a cell of a table', () => {
  afterEach(clearPage);

  it('is found by its path, in every table and layout', async () => {
    for (const layout of ['wide', 'compact'] as const)
      for (const [place, path] of ['disclosure.fees.amount', PATH, 'reviews.litigation.afterReview.total'].entries()) {
        const element = await shown({ report: REPORTS.full, layout }, TAGS[place]);
        const cell = element.cellElement(path)!;
        expect([cell.dataset.path, cell.part.contains('cell'), cell.isConnected]).to.deep.equal([path, true, true]);
        expect([element.cellElement('applications'), element.cellElement(''), element.cellElement('constructor')]).to.deep.equal([
          null,
          null,
          null,
        ]);
      }
    expect(document.createElement('application-matrix').cellElement(PATH), 'in no page').to.equal(null);
  });

  it('has the part of every cell, and keeps that of sums', async () => {
    const element = await shown({ report: REPORTS.full });
    const cells = [...element.shadowRoot!.querySelectorAll('td[headers]')];
    expect(cells.every((cell) => cell.part.contains('cell'))).to.equal(true);
    expect(cells.filter((cell) => cell.part.contains('total'))).to.have.length(25);
  });

  it('that is clicked is told with its value and its official labels, once, and not to the page around', async () => {
    for (const layout of ['wide', 'compact'] as const) {
      const element = await shown({ report: REPORTS.full, layout });
      const [own, around] = [chosenAt(element), chosenAt(document)];
      element.cellElement(PATH)!.click();
      const value = (REPORTS.full as unknown as { applications: { results: { refused: { stateSecret: { legal: number } } } } }).applications
        .results.refused.stateSecret.legal;
      expect(own).to.deep.equal([{ path: PATH, value, labels: LABELS, report: element.shownReport }]);
      expect(around).to.deep.equal([]);
      clearPage();
    }
  });

  it('is told with the block in front of its rows, and in the language of the table', async () => {
    const element = await shown({ report: REPORTS.blanks, lang: 'en' }, 'disclosure-table');
    const own = chosenAt(element);
    element.cellElement('disclosure.fees.amount')!.click();
    element.cellElement('disclosure.rules.issued')!.click();
    expect(own.map(({ value }) => value)).to.deep.equal([0, '/']);
    expect(own[0]!.labels.rows).to.have.length(2);
    expect(own[0]!.labels.columns.join()).to.match(/^[\x20-\x7e]+$/);
  });

  it('is not told where something else is pressed, or text is being selected', async () => {
    const element = await shown({ report: REPORTS.full });
    const own = chosenAt(element);
    inside(element, 'th')!.click();
    inside(element, 'caption')!.click();
    getSelection()!.selectAllChildren(document.body);
    if (getSelection()?.isCollapsed === false) element.cellElement(PATH)!.click();
    getSelection()!.removeAllRanges();
    expect(own).to.deep.equal([]);
  });

  it('is told by Enter where it has the focus, and by no other key', async () => {
    const element = await shown({ report: REPORTS.full });
    element.cellElement(PATH)!.click();
    const own = chosenAt(element);
    const focused = (): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
    for (const key of ['a', ' ', 'Escape']) press(focused(), key);
    focused().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    focused().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true }));
    expect(own).to.deep.equal([]);
    press(focused(), 'ArrowRight');
    press(focused(), 'Enter');
    expect(own.map(({ path }) => path)).to.deep.equal([PATH.replace('legal', 'other')]);
  });

  it('is a tab stop only where that is asked for, and then one for the whole table, which follows the focus', async () => {
    const element = await shown({ report: REPORTS.full });
    element.cellElement(PATH)!.click();
    expect(tabStops(element)).to.deep.equal([]);
    element.setAttribute('focusable-cells', '');
    await element.updateComplete;
    expect(tabStops(element).map(({ dataset }) => dataset.path)).to.deep.equal(['applications.received.person']);
    element.cellElement(PATH)!.click();
    press(element.shadowRoot!.activeElement!, 'ArrowDown');
    const next = PATH.replace('stateSecret', 'prohibited');
    expect(tabStops(element).map(({ dataset }) => dataset.path)).to.deep.equal([next]);
    element.layout = 'compact';
    await element.updateComplete;
    expect(
      tabStops(element).map(({ dataset }) => dataset.path),
      'in another layout',
    ).to.deep.equal([next]);
    element.focusableCells = false;
    await element.updateComplete;
    expect(tabStops(element)).to.deep.equal([]);
  });

  it('of a whole report is found, told once by the report, and is a tab stop in each table', async () => {
    const element = await wholeReport({ report: REPORTS.full, tools: 'none' });
    const own = chosenAt(element);
    expect(element.cellElement(PATH)).to.equal(cellIn(element, PATH));
    expect(element.cellElement('overview.0')).to.equal(null);
    element.cellElement('reviews.review.total')!.click();
    expect(own.map(({ path, report }) => [path, report === element.shownReport])).to.deep.equal([['reviews.review.total', true]]);
    element.focusableCells = true;
    await tablesDrawn(element);
    const tables = tablesIn(element);
    expect(tables.map((table) => tabStops(table).length)).to.deep.equal([1, 1, 1]);
  });
});

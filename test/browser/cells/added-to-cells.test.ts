import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { CellFacts } from '../../../src/elements/statutory-table/cells/cell-detail.js';
import type { CellHook } from '../../../src/elements/statutory-table/cells/cell-hook.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';
import { clearPage, inside, REPORTS, seenCells, shown } from '../../helpers/elements.js';
import { cellIn, tablesDrawn, wholeReport } from '../../helpers/whole-report.js';

const PATH = 'applications.received.person';
const RULES = 'disclosure.rules.issued';

async function withHook(hook: CellHook, args: Parameters<typeof shown>[0] = {}, tag?: string): Promise<StatutoryTable> {
  const element = await shown({ report: REPORTS.full, ...args }, tag);
  element.cell = hook;
  await element.updateComplete;
  return element;
}

const addedIn = (element: StatutoryTable, path = PATH): string =>
  element.cellElement(path)!.querySelector('.addition')?.textContent.trim() ?? '';

describe('what a page adds to cells', () => {
  const warned: unknown[] = [];
  const own = console.warn.bind(console);
  before(() => {
    console.warn = (text: unknown) => warned.push(text);
  });
  after(() => {
    console.warn = own;
  });
  afterEach(clearPage);

  it('is told each cell, and stands behind its number, which is as it was', async () => {
    const told: string[] = [];
    const before = await shown({ report: REPORTS.full });
    const numbers = seenCells(before);
    const element = await withHook(({ path, value, labels }) => {
      told.push(`${path} ${String(value)} ${labels.rows.length} ${labels.columns.length}`);
      return path === PATH ? { suffix: '↑ 3 件', part: 'more warm', title: '比上年多' } : undefined;
    });
    expect(told).to.have.length(175);
    expect(told[0]).to.match(/^applications\.received\.person \d+ 1 2$/);
    expect(seenCells(element)).to.deep.equal(numbers);
    const cell = element.cellElement(PATH)!;
    expect([cell.firstChild!.nodeValue, addedIn(element), cell.title]).to.deep.equal([numbers[0], '↑ 3 件', '比上年多']);
    expect([...cell.part]).to.deep.equal(['cell', 'more', 'warm']);
    expect(cell.textContent).to.equal(`${numbers[0]} ↑ 3 件`);
  });

  it('goes with the function, and stays through other updates and the change on the year before', async () => {
    let calls = 0;
    const element = await withHook(
      ({ value }) => {
        calls += 1;
        return typeof value === 'number' ? { suffix: '件', part: 'own', title: 'x' } : null;
      },
      { report: REPORTS.sixYears, compare: true },
    );
    expect(calls).to.equal(175);
    expect(element.cellElement(PATH)!.textContent).to.match(/^\d+ 件/);
    const change = inside(element, '.change');
    expect(change!.previousElementSibling!.className).to.equal('addition');
    element.compare = false;
    element.withoutHeading = true;
    await element.updateComplete;
    expect([calls, addedIn(element), inside(element, '.change')], 'nothing that it is told has changed').to.deep.equal([175, '件', null]);
    element.year = 2023;
    element.compare = true;
    await element.updateComplete;
    expect([calls, addedIn(element), element.shadowRoot!.querySelectorAll('.addition').length]).to.deep.equal([350, '件', 175]);
    element.layout = 'compact';
    await element.updateComplete;
    expect(addedIn(element)).to.equal('件');
    element.cell = null;
    await element.updateComplete;
    const cell = element.cellElement(PATH)!;
    expect([addedIn(element), [...cell.part], cell.hasAttribute('title')]).to.deep.equal(['', ['cell'], false]);
  });

  it('cannot make another number of the one that is there', async () => {
    const wrong = ['3', '.5', '，000', '万', '%', '０', '٣', '\u0336', '\u202e3', '\u200b7', ' \n 5', 'e5', '/100', '亿元', "'"];
    for (const suffix of wrong) {
      const element = await withHook(() => suffix);
      expect(addedIn(element), JSON.stringify(suffix)).to.equal('');
      expect(element.shadowRoot!.querySelectorAll('.addition').length).to.equal(0);
      clearPage();
    }
    expect(warned.filter((text) => String(text).includes('suffix must not begin'))).to.have.length(1);
    for (const [suffix, seen] of [
      ['+3', '+3'],
      ['−3', '−3'],
      ['(2023: 5)', '(2023: 5)'],
      ['<b>x</b>', '<b>x</b>'],
      ['a\u202eb\nc', 'ab c'],
      ['estimated', 'estimated'],
      ['x'.repeat(200), `${'x'.repeat(39)}…`],
    ] as const) {
      const element = await withHook(() => suffix);
      expect(addedIn(element)).to.equal(seen);
      expect(element.shadowRoot!.querySelectorAll('td b').length).to.equal(0);
      clearPage();
    }
  });

  it('cannot make a number where there is none', async () => {
    const numbers = seenCells(await shown({ report: REPORTS.blanks }, 'disclosure-table'));
    const element = await withHook(() => '约 3', { report: REPORTS.blanks }, 'disclosure-table');
    expect(element.cellElement(RULES)!.firstChild!.nodeValue).to.equal('/');
    expect(addedIn(element, RULES)).to.equal('');
    expect(addedIn(element, 'disclosure.fees.amount'), 'beside a zero').to.equal('约 3');
    expect(seenCells(element)).to.deep.equal(numbers);
    element.cell = () => '未填报';
    await element.updateComplete;
    expect(addedIn(element, RULES)).to.equal('未填报');
  });

  it('cannot change what it is told, take the names of official parts, or give anything but text', async () => {
    const numbers = seenCells(await shown({ report: REPORTS.full }));
    const button = document.createElement('button');
    const element = await withHook(((cell: CellFacts) => {
      try {
        Object.assign(cell, { value: 999 });
        Object.assign(cell.labels, { rows: [] });
      } catch {
        // It is frozen.
      }
      return { suffix: button, part: 'total a"b 1x cell fine', title: 5 };
    }) as unknown as CellHook);
    expect(seenCells(element)).to.deep.equal(numbers);
    const cell = element.cellElement(PATH)!;
    expect([[...cell.part], addedIn(element), cell.title, inside(element, 'td button')]).to.deep.equal([['cell', 'fine'], '', '', null]);
    for (const odd of [5, true, [], new Date(), Promise.resolve('x'), Symbol('x')]) {
      element.cell = (() => odd) as unknown as CellHook;
      await element.updateComplete;
      expect(seenCells(element)).to.deep.equal(numbers);
      expect(element.shadowRoot!.querySelectorAll('.addition').length, typeof odd).to.equal(0);
    }
    expect(warned.some((text) => String(text).includes('async'))).to.equal(true);
  });

  it('is nothing where a framework sets what is no function', async () => {
    const element = await shown({ report: REPORTS.full });
    for (const odd of [undefined, 'suffix', 5]) {
      element.cell = odd as never;
      await element.updateComplete;
      expect([element.shadowRoot!.querySelectorAll('.addition').length, element.error]).to.deep.equal([0, null]);
    }
  });

  it('that throws adds nothing, and the table is there all the same', async () => {
    const numbers = seenCells(await shown({ report: REPORTS.full }));
    const element = await withHook(({ path }) => {
      if (path === PATH) throw new Error('broken hook');
      return '件';
    });
    expect([addedIn(element), addedIn(element, 'applications.received.total'), element.error]).to.deep.equal(['', '件', null]);
    expect(seenCells(element)).to.deep.equal(numbers);
    expect(warned.some((text) => String(text).includes('broken hook'))).to.equal(true);
  });

  it('stands in the tables of a whole report', async () => {
    const element = await wholeReport({ report: REPORTS.full });
    element.cell = ({ path }) => (path === PATH ? '件' : null);
    await tablesDrawn(element);
    expect(cellIn(element, PATH).querySelector('.addition')!.textContent).to.equal(' 件');
  });
});

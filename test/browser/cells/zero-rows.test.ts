import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { run } from 'axe-core';
import fc from 'fast-check';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { clearPage, inside, isShowingTable, nextFrame, REPORTS, shown, TAGS, until } from '../../helpers/elements.js';
import { setAt } from '../../helpers/random-report.js';
import { faultsOf, labelsOf, shapeOf } from '../../helpers/table-faults.js';
import { cellIn, focused, follow, leaveFragment, press, tablesDrawn, wholeReport } from '../../helpers/whole-report.js';

const { axe } = window as unknown as { axe: { run: typeof run } };

type Json = Record<string, unknown>;
type Value = number | null | '/';

/** A report whose cells are what a function says of their paths; zero where it says nothing. */
function reportOf(valueOf: (path: string) => Value | undefined, format = '2021'): never {
  const report: Json = { format, agency: '示例市', year: formatOf(format).firstYear };
  for (const { keys, path } of formatCells(formatOf(format))) setAt(report, keys, valueOf(path) === undefined ? 0 : valueOf(path));
  return report as never;
}

/** The rows of numbers that an element shows, by the path that their cells share. */
const rowsIn = (element: StatutoryTable): string[] =>
  [...element.shadowRoot!.querySelectorAll('table tr')].flatMap((row) => {
    const path = row.querySelector<HTMLElement>('td[headers]')?.dataset.path;
    return path === undefined ? [] : path.replace(/\.[^.]+$/, '');
  });

const noteIn = (element: Element): HTMLElement | null => inside(element, '.zero-rows');
const buttonIn = (element: Element): HTMLButtonElement => noteIn(element)!.querySelector('button')!;

describe('rows of zeros', () => {
  afterEach(() => {
    clearPage();
    leaveFragment();
  });

  it('are there unless a page asks to hide them, which says how many and lets a reader see them', async () => {
    const report = reportOf((path) => (/received|granted|results\.total/.test(path) ? 3 : undefined));
    const element = await shown({ report });
    expect([rowsIn(element).length, noteIn(element)]).to.deep.equal([25, null]);
    element.setAttribute('hide-zero-rows', '');
    await element.updateComplete;
    const left = ['received', 'carriedOver', 'results.granted', 'results.total', 'carriedForward'].map((row) => `applications.${row}`);
    expect(rowsIn(element)).to.deep.equal(left);
    expect(noteIn(element)!.textContent.replace(/\s+/g, '')).to.equal('另有20行全为0，未显示。显示全部行');
    const table = inside(element, 'table')!;
    expect(inside(element, `#${table.getAttribute('aria-describedby')}`)!.textContent).to.equal('另有 20 行全为 0，未显示。');
    const button = buttonIn(element);
    button.focus();
    button.click();
    await element.updateComplete;
    expect(rowsIn(element)).to.have.length(25);
    expect(buttonIn(element), 'it keeps the focus').to.equal(element.shadowRoot!.activeElement);
    expect(button.textContent).to.equal('隐藏全为 0 的行');
    button.click();
    await element.updateComplete;
    expect(rowsIn(element)).to.deep.equal(left);
    element.removeAttribute('hide-zero-rows');
    await element.updateComplete;
    expect([rowsIn(element).length, noteIn(element), table.hasAttribute('aria-describedby')]).to.deep.equal([25, null, false]);
  });

  it('never are those with a blank, a "/" or another number, whatever else they hold', async () => {
    const odd: Readonly<Record<string, Value>> = {
      'applications.results.partlyGranted.total': null,
      'applications.results.refused.security.person': '/',
      'applications.results.closed.other.legal': 0.5,
      'applications.results.declined.petition.research': -1,
    };
    for (const layout of ['wide', 'compact'] as const) {
      const element = await shown({ report: reportOf((path) => odd[path]), layout });
      element.hideZeroRows = true;
      await element.updateComplete;
      const rows = Object.keys(odd).map((path) => path.replace(/\.[^.]+$/, ''));
      for (const row of rows) expect(rowsIn(element)).to.include(row);
      expect(rowsIn(element)).to.have.length(8);
      clearPage();
    }
  });

  it('leave the sums right: what the printed rule adds up stays, and no column changes its sum', async () => {
    const element = await shown({ report: REPORTS.linhe });
    const sum = (): number =>
      [...element.shadowRoot!.querySelectorAll('td[headers]')].reduce((all, { textContent }) => all + Number(textContent), 0);
    const before = sum();
    element.hideZeroRows = true;
    await element.updateComplete;
    expect(sum()).to.equal(before);
    for (const row of ['received', 'carriedOver', 'results.total', 'carriedForward'])
      expect(rowsIn(element)).to.include(`applications.${row}`);
  });

  it('take the title and the headings of a block with them, but never the whole table', async () => {
    const report = reportOf((path) => (path === 'disclosure.licensing.decisions' ? 4 : undefined));
    for (const layout of ['wide', 'compact'] as const) {
      const element = await shown({ report, layout }, 'disclosure-table');
      element.hideZeroRows = true;
      await element.updateComplete;
      expect(rowsIn(element)).to.deep.equal(['disclosure.licensing']);
      expect([...element.shadowRoot!.querySelectorAll('.block')].map(({ textContent }) => textContent)).to.deep.equal([
        '第二十条第（五）项',
      ]);
      const whole = await shown({ report: reportOf(() => undefined), layout }, 'disclosure-table');
      whole.hideZeroRows = true;
      await whole.updateComplete;
      expect([rowsIn(whole).length, noteIn(whole)]).to.deep.equal([6, null]);
      clearPage();
    }
  });

  it('are none in part four, which is one row of the official form, however it is laid out', async () => {
    const report = reportOf((path) => (path === 'reviews.review.total' ? 2 : undefined));
    for (const layout of ['wide', 'compact'] as const) {
      const element = await shown({ report, layout }, 'review-litigation-grid');
      element.hideZeroRows = true;
      await element.updateComplete;
      expect([element.shadowRoot!.querySelectorAll('td[headers]').length, noteIn(element)]).to.deep.equal([15, null]);
      clearPage();
    }
  });

  for (const format of FORMAT_IDS)
    it(`leave a table in which every number has its official labels, in format ${format}`, async () => {
      const labels = labelsOf(format);
      const elements = await Promise.all(
        (['wide', 'compact'] as const).flatMap((layout) =>
          TAGS.map(async (tag) => {
            const element = await shown({ layout }, tag);
            element.hideZeroRows = true;
            return element;
          }),
        ),
      );
      const rows = [...new Set([...labels.keys()].map((path) => path.replace(/\.[^.]+$/, '')))];
      await fc.assert(
        fc.asyncProperty(fc.subarray(rows), async (full) => {
          const report = reportOf((path) => (full.includes(path.replace(/\.[^.]+$/, '')) ? 1 : undefined), format);
          for (const element of elements) {
            element.report = report;
            await element.updateComplete;
            expect(faultsOf(inside<HTMLTableElement>(element, 'table')!, labels), element.localName).to.deep.equal([]);
            const paths = [...element.shadowRoot!.querySelectorAll<HTMLElement>('td[headers]')].map(({ dataset }) => dataset.path ?? '');
            const part = inside(element, 'table')!.classList[0]!;
            for (const row of full)
              if (row.startsWith(`${part}.`))
                expect(
                  paths.some((path) => path.startsWith(`${row}.`)),
                  row,
                ).to.equal(true);
          }
        }),
        { numRuns: 12 },
      );
      // All rows again, as they were.
      for (const element of elements) {
        element.hideZeroRows = false;
        await element.updateComplete;
        const other = await shown({ report: element.report as never, layout: element.layout as 'wide' }, element.localName);
        expect(shapeOf(inside<HTMLTableElement>(element, 'table')!)).to.deep.equal(shapeOf(inside<HTMLTableElement>(other, 'table')!));
      }
    });

  it('are all there with check and on paper', async () => {
    const report = reportOf((path) => (path.includes('received') ? 3 : undefined));
    const element = await shown({ report });
    element.hideZeroRows = true;
    await element.updateComplete;
    expect(rowsIn(element)).to.have.length(4);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect([rowsIn(element).length, noteIn(element)]).to.deep.equal([25, null]);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(rowsIn(element)).to.have.length(4);
    element.check = true;
    await element.updateComplete;
    expect(rowsIn(element)).to.have.length(25);
  });

  it('follow the report that is shown, and leave the focus on the number that had it', async () => {
    const one = reportOf((path) => (/received|refused\.stateSecret/.test(path) ? 3 : undefined));
    const other = reportOf((path) => (/received|refused\.security|refused\.stateSecret/.test(path) ? 5 : undefined));
    const element = await shown({ report: one });
    element.hideZeroRows = true;
    await element.updateComplete;
    const path = 'applications.results.refused.stateSecret.legal';
    element.cellElement(path)!.click();
    element.report = other;
    await element.updateComplete;
    expect(rowsIn(element)).to.include('applications.results.refused.security');
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.path).to.equal(path);
    expect(element.cellElement('applications.results.refused.inquiry.legal'), 'its row is hidden').to.equal(null);
    press(element.shadowRoot!.activeElement!, 'ArrowDown');
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.path).to.equal('applications.results.refused.security.legal');
    element.report = null;
    await element.updateComplete;
    expect([isShowingTable(element), noteIn(element)]).to.deep.equal([false, null]);
  });

  it('are shown to a reader whom a link leads to one', async () => {
    const report = reportOf((path) => (path.includes('received') ? 3 : undefined));
    const element = await wholeReport({ report });
    element.hideZeroRows = true;
    await tablesDrawn(element);
    const path = 'applications.results.refused.inquiry.legal';
    expect([element.cellElement(path), cellIn(element, path)]).to.deep.equal([null, undefined]);
    await follow(path, () => element.cellElement(path) !== null);
    await until(() => focused() === element.cellElement(path), 'the focus');
  });

  it('are said accessibly', async () => {
    const element = await shown({ report: REPORTS.linhe });
    element.hideZeroRows = element.focusableCells = true;
    element.cell = () => '件';
    await element.updateComplete;
    await nextFrame();
    const { violations } = await axe.run(element);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
  });
});

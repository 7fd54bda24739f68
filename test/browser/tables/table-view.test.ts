import { expect } from '@open-wc/testing';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { formatCells } from '../../../src/formats/cells.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { withCell } from '../../../src/report/with-cell.js';
import type { TableLayout } from '../../../src/tables/table-layout.js';
import { TableView } from '../../../src/tables/table-view.js';

const OPTIONS = { blank: '', previous: undefined };

const viewOf = (report: Report, part: string, layout: TableLayout = 'wide'): TableView => {
  const view = new TableView(report, part, SIMPLIFIED_CHINESE, layout);
  view.write(report, OPTIONS);
  return view;
};

describe('a cell found by its path', () => {
  for (const id of FORMAT_IDS) {
    const { report } = readReport({ format: id, agency: '示例市', year: id === '2019' ? 2019 : 2024 });

    it(`is the one that shows that number, in format ${id}`, () => {
      for (const { keys, path } of formatCells(FORMATS[id])) {
        const changed = withCell(report!, path, 4711);
        const view = viewOf(changed, keys[0]!);
        const showing = [...view.table.querySelectorAll('td')].filter(({ textContent }) => textContent === '4711');
        expect(showing, path).to.deep.equal([view.cell(path)]);
        expect(showing[0]!.dataset.path).to.equal(path);
      }
    });

    it(`is none where the table has no such cell, in format ${id}`, () => {
      const view = viewOf(report!, 'applications');
      for (const path of [
        '',
        'applications',
        'applications.received',
        'reviews.review.total',
        'applications.received.person.x',
        'constructor',
      ])
        expect(view.cell(path), path).to.equal(undefined);
    });
  }
});

describe('a table made of a cloned one', () => {
  it('shows every number, whatever the report mostly says', () => {
    const cells = formatCells(FORMATS['2021']).filter(({ keys }) => keys[0] === 'applications');
    for (const fill of [0, 1, 2, null, '/'] as const) {
      let { report } = readReport({ format: '2021', agency: '示例市', year: 2024 });
      for (const [index, { path }] of cells.entries()) report = withCell(report!, path, index % 3 === 0 ? index : fill);
      const view = viewOf(report!, 'applications');
      for (const [index, { path }] of cells.entries()) {
        const says = index % 3 === 0 ? index : fill;
        const cell = view.cell(path)!;
        expect(cell.textContent, path).to.equal(String(says ?? ''));
        expect(cell.className, path).to.equal(says === 0 ? 'zero' : says === null ? 'blank' : says === '/' ? 'not-applicable' : '');
        expect(cell.getAttribute('aria-label'), path).to.equal(says === '/' ? '不适用' : null);
      }
    }
  });

  const PATH = 'applications.received.person';
  const saying = (value: number | null | '/', agency = '示例市'): Report =>
    withCell(readReport({ format: '2021', agency, year: 2024 }).report!, PATH, value);

  it('has nothing to do with those made before and after it', () => {
    const first = viewOf(saying(12345, '甲市'), 'applications');
    const second = viewOf(saying('/', '乙市'), 'applications');
    first.write(saying(0, '丙市'), OPTIONS);
    const unnamed = viewOf({ ...saying(7), agency: '', year: 0 }, 'applications');
    const last = viewOf(saying(8), 'applications');
    second.write(saying(3, '丁市'), OPTIONS);
    expect(
      [first, second, unnamed, last].map((view) => view.cell(PATH)!.outerHTML.replace(/ (headers|data-path|part)="[^"]*"/g, '')),
    ).to.deep.equal(['<td class="zero">0</td>', '<td>3</td>', '<td>7</td>', '<td>8</td>']);
    expect([first, second, unnamed, last].map(({ table }) => table.caption!.textContent.split(' ')[0])).to.deep.equal([
      '丙市2024年',
      '丁市2024年',
      '',
      '示例市2024年',
    ]);
    expect([unnamed, last].map(({ table }) => table.classList.contains('unnamed'))).to.deep.equal([true, false]);
  });

  it('keeps no room for the numbers of the one before', () => {
    const widths = ({ table }: TableView): string[] =>
      [...table.querySelectorAll<HTMLElement>('col.data')].map(({ style }) => style.getPropertyValue('--_digits'));
    expect(widths(viewOf(saying(12345), 'applications', 'compact'))).to.deep.equal(['5', '', '', '', '', '', '']);
    const view = viewOf(saying(123), 'applications', 'compact');
    expect(widths(view)).to.deep.equal(['', '', '', '', '', '', '']);
    expect(view.digits).to.deep.equal([3, 3, 3, 3, 3, 3, 3]);
  });

  it('is right also where an exception ended the writing of the one before', () => {
    viewOf(saying(0), 'applications');
    // A library of the page may have replaced it.
    const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')!;
    const set = function (this: Node, text: string): void {
      nodeValue.set!.call(this, text);
      if (text === '4711') throw new Error('Replaced');
    };
    Object.defineProperty(Node.prototype, 'nodeValue', { ...nodeValue, set });
    try {
      expect(() => viewOf(saying(4711), 'applications')).to.throw('Replaced');
    } finally {
      Object.defineProperty(Node.prototype, 'nodeValue', nodeValue);
    }
    const cell = viewOf(saying(0), 'applications').cell(PATH)!;
    expect([cell.textContent, cell.className]).to.deep.equal(['0', 'zero']);
  });
});

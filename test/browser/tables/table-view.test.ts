import { expect } from '@open-wc/testing';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { formatCells } from '../../../src/formats/cells.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReport } from '../../../src/report/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { withCell } from '../../../src/report/with-cell.js';
import { TableView } from '../../../src/tables/table-view.js';

const OPTIONS = { blank: '', previous: undefined };

const viewOf = (report: Report, part: string): TableView => {
  const view = new TableView(report, part, SIMPLIFIED_CHINESE);
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
});

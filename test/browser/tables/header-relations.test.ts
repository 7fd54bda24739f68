import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { cellsOf } from '../../../src/formats/cells.js';
import { addFormat } from '../../../src/formats/add-format.js';
import { FORMAT_IDS, formatOf, FORMATS, knownFormats } from '../../../src/formats/formats.js';
import { tablePart } from '../../../src/formats/parts.js';
import type { TablePartKey } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { TableLayout } from '../../../src/tables/table-layout.js';
import { tableModel } from '../../../src/tables/table-model.js';
import { TableView } from '../../../src/tables/table-view.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';
import { DEFINITION_2099 } from '../../helpers/format-2099.js';
import { formTable, headersOf } from '../../helpers/header-algorithm.js';

const TAGS = { disclosure: 'disclosure-table', applications: 'application-matrix', reviews: 'review-litigation-grid' } as const;

/** The labels of amounts that do not name their unit, with what is shown behind them. */
const UNNAMED_UNITS: Readonly<Record<string, readonly string[]>> = { '2019': ['采购总金额（万元）'], '2099': ['本年预算金额（万元）'] };

// A format that nothing in src/ knows. Each test file has a page of its own: no other sees it.
addFormat(DEFINITION_2099);

const LAYOUTS = ['wide', 'compact'] as const;

async function renderedTable(part: TablePartKey, id: string, layout: TableLayout): Promise<HTMLTableElement> {
  const element = document.createElement(TAGS[part]);
  element.layout = layout;
  element.report = readReport({ format: id, agency: '示例市', year: formatOf(id).firstYear }).report;
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await (element as StatutoryTable).updateComplete;
  return element.shadowRoot!.querySelector('table')!;
}

const cases = knownFormats().flatMap(({ id }) =>
  (Object.keys(TAGS) as TablePartKey[]).flatMap((part) => LAYOUTS.map((layout) => ({ id, part, layout }))),
);

for (const { id, part, layout } of cases)
  describe(`headers of ${part}, format ${id}, ${layout}`, () => {
    it('gives every number exactly its official labels', async () => {
      const table = await renderedTable(part, id, layout);
      const grid = formTable(table);
      const data = grid.cells.filter(({ cell }) => cell.matches('td[headers]'));
      const expected = cellsOf(tablePart(formatOf(id), part)).map(({ block, rows, columns }) =>
        [...(block.label ? [block.label] : []), ...rows.map(({ label }) => label), ...columns.map(({ label }) => label)].sort(),
      );
      const actual = data.map((cell) =>
        headersOf(grid, cell)
          .map((header) => header.querySelector('span')?.textContent)
          .sort(),
      );
      expect(actual).to.deep.equal(expected);
    });

    it('says the unit of a sum of money whose official label names none, and adds nothing to any other label', async () => {
      const table = await renderedTable(part, id, layout);
      const added = [...table.querySelectorAll('th')].filter((header) => header.textContent !== header.querySelector('span')?.textContent);
      const expected = part === 'disclosure' ? (UNNAMED_UNITS[id] ?? []) : [];
      expect(added.map((header) => header.textContent)).to.deep.equal(expected);
      const amounts = cellsOf(tablePart(formatOf(id), part)).flatMap(({ kind }, index) => (kind === 'amount' ? [index] : []));
      const grid = formTable(table);
      const data = grid.cells.filter(({ cell }) => cell.matches('td[headers]'));
      for (const index of amounts) {
        const heard = headersOf(grid, data[index]!).map((header) => header.textContent);
        expect(heard.filter((text) => text.includes('万元')).length, heard.join()).to.equal(1);
      }
    });

    it('covers every slot of its grid once', async () => {
      const grid = formTable(await renderedTable(part, id, layout));
      const columns = Math.max(...grid.cells.map(({ x, width }) => x + width));
      const rows = Math.max(...grid.cells.map(({ y, height }) => y + height));
      for (let x = 0; x < columns; x += 1) for (let y = 0; y < rows; y += 1) expect(grid.at(x, y).length, `${x},${y}`).to.equal(1);
      expect(grid.columnGroups).to.deep.equal([{ from: 0, to: columns }]);
    });

    // A screen reader that knows no `headers` finds them by `scope`. Part two cannot be told so: its blocks differ in their columns.
    if (part !== 'disclosure' && layout === 'wide')
      it('gives the same labels by scope alone', async () => {
        const table = await renderedTable(part, id, layout);
        const byId = formTable(table);
        const data = byId.cells.filter(({ cell }) => cell.matches('td[headers]'));
        const expected = data.map((cell) =>
          headersOf(byId, cell)
            .map((header) => header.id)
            .sort(),
        );
        for (const { cell } of data) cell.removeAttribute('headers');
        const byScope = formTable(table);
        const actual = byScope.cells
          .filter(({ cell }) => data.some((other) => other.cell === cell))
          .map((cell) =>
            headersOf(byScope, cell)
              .map((header) => header.id)
              .sort(),
          );
        expect(actual).to.deep.equal(expected);
      });
  });

for (const { id, part } of cases.filter(({ part, layout }) => part !== 'disclosure' && layout === 'compact'))
  describe(`scopes of ${part}, format ${id}, compact`, () => {
    it('give no number a label that is not its own, and none but those of outer groups is missing', async () => {
      const table = await renderedTable(part, id, 'compact');
      const data = [...table.querySelectorAll<HTMLTableCellElement>('td[headers]')];
      const own = data.map((cell) => cell.headers.split(' '));
      for (const cell of data) cell.removeAttribute('headers');
      const grid = formTable(table);
      data.forEach((cell, index) => {
        const found = headersOf(
          grid,
          grid.cells.find((other) => other.cell === cell)!,
        );
        const ids = found.map((header) => header.id);
        for (const one of ids) expect(own[index]).to.include(one);
        const missing = own[index]!.filter((one) => !ids.includes(one)).map((one) => table.querySelector<HTMLTableCellElement>(`#${one}`)!);
        for (const header of missing) expect(header.scope).to.equal('rowgroup');
        expect(missing.length).to.be.lessThan(2);
      });
    });
  });

for (const id of FORMAT_IDS)
  describe(`the three tables of format ${id} in one tree`, () => {
    async function tablesInOneRoot(): Promise<HTMLTableElement[]> {
      const year = id === '2019' ? 2019 : 2024;
      const { report } = readReport({ format: id, agency: '示例市', year });
      const root = (await fixture<HTMLElement>(html`<div></div>`)).attachShadow({ mode: 'open' });
      const tables = (Object.keys(TAGS) as TablePartKey[]).map((part) => new TableView(report!, part, SIMPLIFIED_CHINESE).table);
      root.append(...tables);
      return tables;
    }

    it('have no id twice', async () => {
      const ids = (await tablesInOneRoot()).flatMap((table) => [...table.querySelectorAll('[id]')].map((node) => node.id));
      expect(ids.length).to.be.greaterThan(50);
      expect(ids.filter((one, index) => ids.indexOf(one) !== index)).to.deep.equal([]);
    });

    it('give every number the labels of its own table', async () => {
      for (const table of await tablesInOneRoot()) {
        const part = table.classList[0] as TablePartKey;
        const grid = formTable(table);
        const data = grid.cells.filter(({ cell }) => cell.matches('td[headers]'));
        const labels = data.map((cell) =>
          headersOf(grid, cell)
            .map((header) => header.querySelector('span')!.textContent)
            .sort(),
        );
        const expected = cellsOf(tablePart(FORMATS[id], part)).map(({ block, rows, columns }) =>
          [...(block.label ? [block.label] : []), ...rows.map(({ label }) => label), ...columns.map(({ label }) => label)].sort(),
        );
        expect(labels, part).to.deep.equal(expected);
      }
    });
  });

describe('table model', () => {
  it('lists the cells in the order of the format, whatever the language', () => {
    for (const id of FORMAT_IDS)
      for (const part of Object.keys(TAGS) as TablePartKey[]) {
        const paths = cellsOf(tablePart(FORMATS[id], part)).map(({ keys }) => keys);
        for (const language of [SIMPLIFIED_CHINESE, ENGLISH])
          for (const layout of LAYOUTS)
            expect(tableModel(FORMATS[id], part, language, layout).cells.map(({ keys }) => keys)).to.deep.equal(paths);
      }
  });

  it('gives each header an id of its own', () => {
    const { head, bodies } = tableModel(FORMATS['2021'], 'applications', SIMPLIFIED_CHINESE);
    const ids = [...head, ...bodies.flat()].flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'header' ? [cell.id] : [])));
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

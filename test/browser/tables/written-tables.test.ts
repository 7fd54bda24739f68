import { expect } from '@open-wc/testing';
import { reportHtml } from '../../../src/exporting/html/report-html.js';
import { cellsOf } from '../../../src/formats/cells.js';
import type { CellSpec } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { tableParts } from '../../../src/formats/parts.js';
import { paragraphsOf } from '../../../src/report/paragraphs-of.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../helpers/elements.js';
import { formTable, headersOf } from '../../helpers/header-algorithm.js';

// What a client without scripts and styles gets of a report: its tables by the HTML standard's own algorithm.

const read = (json: object): Report => readReport(json).report!;

const EXAMPLES: Readonly<Record<(typeof FORMAT_IDS)[number], Report>> = { '2019': read(REPORTS.example2019), '2021': read(REPORTS.linhe) };

const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A label without the unit that we put behind it. */
const plain = (text: string): string => text.replace('采购总金额（万元）', '采购总金额');

/** A number as a text-only client reads it: with its headings. */
interface HeardNumber {
  readonly text: string;
  readonly headings: readonly string[];
}

function heardIn(table: HTMLTableElement): HeardNumber[] {
  const grid = formTable(table);
  const data = grid.cells.filter(({ cell }) => cell.localName === 'td' && !cell.matches('.corner'));
  return data.map((cell) => ({
    text: cell.cell.textContent,
    headings: headersOf(grid, cell)
      .map((header) => plain(header.textContent))
      .sort(),
  }));
}

const official = (cell: CellSpec, withBlock: boolean): string[] =>
  [...(withBlock && cell.block.label ? [cell.block.label] : []), ...[...cell.rows, ...cell.columns].map(({ label }) => label)].sort();

/** Each number of a report with its official labels, table by table. */
const published = (report: Report, withBlock = true): HeardNumber[][] =>
  tableParts(FORMATS[report.format]).map((part) =>
    cellsOf(part).map((cell) => ({ text: String(cellAt(report, cell.keys) ?? ''), headings: official(cell, withBlock) })),
  );

for (const id of FORMAT_IDS)
  describe(`the tables of a report that is written as HTML, format ${id}`, () => {
    const report = EXAMPLES[id];
    const count = id === '2021' ? 200 : 198;

    for (const form of ['page', 'fragment'] as const)
      it(`give every number exactly its official labels (${form})`, () => {
        const tables = [...pageOf(reportHtml(report, { form })).querySelectorAll('table')].map(heardIn);
        expect(tables.flat().length).to.equal(count);
        expect(tables).to.deep.equal(published(report));
      });

    it('give every number exactly its official labels (fragment with merged cells), each of which stands there once', () => {
      const page = pageOf(reportHtml(report, { form: 'fragment', merged: true }));
      const tables = [...page.querySelectorAll('table')];
      expect(tables.map(heardIn)).to.deep.equal(published(report));
      const groups = [...(tables[1]?.querySelectorAll('th') ?? [])].filter(({ textContent }) => textContent.startsWith('三、'));
      expect(groups.length).to.equal(1);
      expect([...page.querySelectorAll('[id]')].every((cell) => tables[0]?.contains(cell))).to.equal(true);
    });

    it('still do where a sanitizer has taken every attribute, but for the titles of blocks', () => {
      const page = pageOf(reportHtml(report, { form: 'fragment' }));
      for (const cell of page.querySelectorAll('table, th, td')) for (const name of cell.getAttributeNames()) cell.removeAttribute(name);
      expect([...page.querySelectorAll('table')].map(heardIn)).to.deep.equal(published(report, false));
    });

    it('still do where a sanitizer has left the spans and nothing else', () => {
      const page = pageOf(reportHtml(report, { form: 'fragment' }));
      for (const cell of page.querySelectorAll('th, td')) cell.removeAttribute('scope');
      expect([...page.querySelectorAll('table')].map(heardIn)).to.deep.equal(published(report));
    });

    it('stand under their official headings, with every paragraph around them', () => {
      for (const form of ['page', 'fragment'] as const) {
        const page = pageOf(reportHtml(report, { form }));
        const read = [...page.querySelectorAll('h1, h2, h3, h4, p, li')].map((node) => node.textContent.trim());
        for (const { key, title, kind } of FORMATS[id].parts) {
          expect(read).to.include(title);
          for (const text of paragraphsOf(report, key)) expect(read, kind).to.include(text.trim());
        }
        const headings = [...page.querySelectorAll('table')].map((table) => {
          const all = [...page.querySelectorAll('h1, h2, h3, h4')];
          return all.filter((heading) => heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).pop()?.textContent;
        });
        expect(headings).to.deep.equal(tableParts(FORMATS[id]).map(({ title }) => title));
      }
    });
  });

import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { upgradeTables } from '../../../src/embed/upgrade-tables.js';
import { reportHtml } from '../../../src/exporting/html/report-html.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { clearPage, REPORTS, TAGS, until } from '../../helpers/elements.js';

// What `reportHtml` writes for an article, after a content management system has taken every attribute but the address of a link: the script of the template
// makes elements of its tables all the same.

const EXAMPLES = { '2019': REPORTS.example2019, '2021': REPORTS.blanks } as const;

describe('a fragment that was pasted into an article', () => {
  afterEach(clearPage);

  for (const id of FORMAT_IDS)
    it(`is upgraded with every number equal, format ${id}`, async () => {
      const report = readReport(EXAMPLES[id]).report!;
      const pasted = new DOMParser().parseFromString(reportHtml(report, { form: 'fragment' }), 'text/html');
      for (const node of pasted.body.querySelectorAll('*'))
        for (const name of node.getAttributeNames()) if (name !== 'href') node.removeAttribute(name);
      const article = document.createElement('article');
      article.append(...pasted.body.childNodes);
      document.body.append(article);
      await upgradeTables(article);
      const elements = TAGS.map((tag) => article.querySelector(tag)!);
      await until(() => elements.every((element) => element.shadowRoot?.querySelector('.region:not([hidden]) td')), 'the tables are there');
      const shown = elements.flatMap((element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('td[data-path]')]);
      const numbers = Object.fromEntries(shown.map((cell) => [cell.dataset.path ?? '', cell.textContent] as const));
      expect(numbers).to.deep.equal(
        Object.fromEntries(formatCells(formatOf(id)).map(({ path, keys }) => [path, String(cellAt(report, keys) ?? '')])),
      );
    });
});

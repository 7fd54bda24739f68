import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { SchemaNode } from '../../../src/exporting/report-json-ld.js';
import { FakeServer } from '../../helpers/fake-server.js';
import { clearPage, REPORTS, until } from '../../helpers/elements.js';
import { wholeReport } from '../../helpers/whole-report.js';

const scriptsIn = (element: Element): HTMLScriptElement[] => [
  ...element.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const dataIn = (element: Element): SchemaNode => JSON.parse(scriptsIn(element)[0]!.textContent) as SchemaNode;
const described = (element: Element, year: number): Promise<void> =>
  until(() => scriptsIn(element).length === 1 && String(dataIn(element).name).includes(String(year)), `the data of ${year}`);

const SIX_YEARS = { reports: [2022, 2023, 2024].map((year) => ({ ...REPORTS.linhe, title: undefined, year })) };

describe('the linked data of a report', () => {
  afterEach(clearPage);

  it('stands once among the children of the element, about what is shown', async () => {
    const element = await wholeReport({ report: REPORTS.linhe });
    await described(element, 2024);
    expect(dataIn(element)['@type']).to.equal('Report');
    element.requestUpdate();
    await element.updateComplete;
    expect(scriptsIn(element)).to.have.length(1);
  });

  it('follows the year, and goes with the report', async () => {
    const element = await wholeReport({ report: SIX_YEARS });
    await described(element, 2024);
    element.year = 2022;
    await described(element, 2022);
    element.report = null;
    await until(() => scriptsIn(element).length === 0, 'the data has gone');
    // Its own script does not count as something of the page's to show instead of the report.
    await until(() => element.shadowRoot!.querySelector('.status')!.textContent.trim() !== '', 'the element says that it has nothing');
  });

  it('is never read as the JSON of a report', async () => {
    const element = await wholeReport({ json: JSON.stringify(REPORTS.linhe) });
    await described(element, 2024);
    element.querySelector('script[type="application/json"]')!.remove();
    await until(() => scriptsIn(element).length === 0, 'the data has gone with the report');
    expect(element.shadowRoot!.querySelector('.message')!.textContent.trim()).to.equal('');
  });

  it('is not doubled by a copy of the element, or a saved page', async () => {
    const element = await wholeReport({ json: JSON.stringify(REPORTS.linhe) });
    await described(element, 2024);
    const copy = element.cloneNode(true) as typeof element;
    document.body.append(copy);
    await copy.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(scriptsIn(copy)).to.have.length(1);
  });

  it('comes back where the page was updated with the HTML of the server', async () => {
    const element = await wholeReport({ report: REPORTS.linhe });
    await described(element, 2024);
    element.replaceChildren();
    element.requestUpdate();
    await described(element, 2024);
  });

  it('names the URL that the numbers were loaded from', async () => {
    const server = new FakeServer();
    try {
      const element = await wholeReport({ src: '/reports/2024.json' });
      server.json(REPORTS.linhe);
      await described(element, 2024);
      const { distribution } = dataIn(element).hasPart as SchemaNode;
      expect((distribution as SchemaNode).contentUrl).to.equal(new URL('/reports/2024.json', location.href).href);
    } finally {
      server.close();
    }
  });
});

import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import '../../../src/entries/languages.js';
import { adviceText } from '../../../src/elements/base/error-advice.js';
import { languageFor } from '../../../src/i18n/language.js';
import { ERROR_CODES } from '../../../src/report/error-codes.js';
import { contrastOf, textElements } from '../../helpers/browser/contrast.js';
import { clearPage, inside, nextError, REPORTS, shown } from '../../helpers/elements.js';
import { FakeServer } from '../../helpers/fake-server.js';

const detailsOf = (element: Element): HTMLDetailsElement | null => inside<HTMLDetailsElement>(element, '.message details');
const adviceOf = (element: Element): string => inside(element, '.message p')!.textContent;

/** What only those can use who made the page. */
const TECHNICAL = /https?:|JSON|UTF|HTML|\{|\}|null|"|\b[45]\d\d\b/;

describe('a message', () => {
  let server: FakeServer;

  beforeEach(() => (server = new FakeServer()));

  afterEach(() => {
    server.close();
    clearPage();
  });

  async function failing(args: Parameters<typeof shown>[0] = {}): Promise<[HTMLElement, string]> {
    const element = await shown({ src: '/a.json', ...args });
    const failed = nextError(element);
    server.last.answer('nothing here', { status: 404 });
    const { message } = await failed;
    return [element, message];
  }

  it('says what a reader can do, without a technical term, for every error in every language', () => {
    for (const language of ['zh-CN', 'zh-Hant', 'en'].map(languageFor))
      for (const code of ERROR_CODES) {
        const text = adviceText(
          { code, url: 'https://example.com/a.json', detail: '404', wanted: { agency: '示例市', year: 2024 } },
          language,
        );
        expect(text.length, code).to.be.greaterThan(8);
        expect(text, `${language.tag} ${code}`).not.to.match(TECHNICAL);
      }
  });

  it('keeps what failed in its details, folded for readers and not lost', async () => {
    const [element, message] = await failing();
    expect(adviceOf(element)).not.to.match(TECHNICAL);
    const details = detailsOf(element)!;
    expect([details.open, details.textContent.includes(message)]).to.deep.equal([false, true]);
    expect(message).to.contain('404').and.contain('/a.json');
    details.open = true;
    for (const text of textElements(details)) expect(contrastOf(text), text.outerHTML).to.be.at.least(7);
  });

  it('lists every problem of the data in its details', async () => {
    const json = '{ "agency": "示例市", "year": 2024, "applications": { "received": { "person": "abc", "total": [] } }, "reviews": 3 }';
    const element = await shown({ json });
    const text = detailsOf(element)!.textContent;
    for (const path of ['applications.received.person', 'applications.received.total', 'reviews']) expect(text).to.contain(path);
  });

  it('is unfolded for the person who compiles the report', async () => {
    const [element] = await failing({ check: true });
    expect(detailsOf(element)!.open).to.equal(true);
  });

  it('does not fold again what the reader has unfolded', async () => {
    const element = await shown({ json: '{', headingLevel: 3 });
    detailsOf(element)!.open = true;
    element.setAttribute('blank', '未填');
    await element.updateComplete;
    expect(detailsOf(element)!.open).to.equal(true);
  });

  it('leaves the focus at the element when it goes while its details have it', async () => {
    const element = await shown({ json: '{' });
    inside(element, 'summary')!.focus();
    element.report = REPORTS.full;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.base'));
  });

  it('names the report that is not there, and the details name those that are', async () => {
    const element = await shown({ report: REPORTS.sixYears, year: 2017 });
    expect(adviceOf(element)).to.contain('2017年');
    expect(detailsOf(element)!.textContent).to.contain('2024年');
  });
});

describe('the place of a table that is being loaded', () => {
  let server: FakeServer;

  beforeEach(() => (server = new FakeServer()));

  afterEach(() => {
    server.close();
    clearPage();
  });

  const reserve = (element: Element): HTMLElement => {
    const base = inside(element, '.base')!;
    base.style.setProperty('--_reserved-height', '2000px');
    return base;
  };

  it('is kept until the table or an error comes', async () => {
    for (const answer of [(): void => server.json(REPORTS.full), (): void => server.last.answer('', { status: 500 })]) {
      const element = await shown({ src: '/a.json' }, 'review-litigation-grid');
      const base = reserve(element);
      expect(base.offsetHeight).to.be.at.least(2000);
      const settled = new Promise((resolve) => {
        element.addEventListener('disclosure-load', resolve);
        element.addEventListener('disclosure-error', resolve);
      });
      answer();
      await settled;
      await element.updateComplete;
      expect(base.offsetHeight).to.be.lessThan(1000);
      clearPage();
    }
  });

  it('is not kept where nothing is loaded, nor while another report is', async () => {
    const empty = await shown({}, 'review-litigation-grid');
    expect(reserve(empty).offsetHeight).to.be.lessThan(200);
    const element = await shown({ report: REPORTS.full }, 'review-litigation-grid');
    element.report = null;
    element.src = '/a.json';
    reserve(element);
    await element.updateComplete;
    expect(inside(element, '.base')!.offsetHeight).to.be.lessThan(1000);
  });
});

import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { clearPage, nextError, nextLoad, REPORTS } from '../../helpers/elements.js';
import { FakeServer } from '../../helpers/fake-server.js';

// What the console tells the author of a page. A line is said once, so that each test has words of its own.

/** What the console says while something is done. */
async function saidBy(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** Adds an element as the HTML of a page does. */
async function written(html: string): Promise<HTMLElement & { readonly updateComplete: Promise<boolean> }> {
  document.body.insertAdjacentHTML('beforeend', html);
  const element = document.body.lastElementChild as HTMLElement & { readonly updateComplete: Promise<boolean> };
  await element.updateComplete;
  return element;
}

/** The answer of the server to an element that has just been written. */
async function answered(server: FakeServer, html: string, act: (element: HTMLElement) => void = () => undefined): Promise<void> {
  const element = await written(html);
  act(element);
  const over = nextError(element);
  server.last.answer('', { status: 404 });
  await over;
}

describe('the console, for the author of a page', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => {
    server.close();
    clearPage();
  });

  it('names a load that failed, once, with its code, its address and the element', async () => {
    const said = await saidBy(async () => {
      await answered(server, '<application-matrix src="/lost-1.json"></application-matrix>');
      await answered(server, '<application-matrix src="/lost-1.json?"></application-matrix>');
      const first = document.querySelector('application-matrix')!;
      const again = nextError(first);
      first.retry();
      await first.updateComplete;
      server.last.answer('', { status: 404 });
      await again;
    });
    expect(said.length, said.join('\n')).to.equal(2);
    expect(said[0]).to.match(/^disclosure-elements: <application-matrix> status: .*404.*\/lost-1\.json/);
  });

  it('names data that are no report, with the address that their sentence lacks', async () => {
    const said = await saidBy(async () => {
      const element = await written('<disclosure-table src="/half.json"></disclosure-table>');
      const over = nextError(element);
      server.json({ year: 2024 });
      await over;
    });
    expect(said.join('\n')).to.match(/^disclosure-elements: <disclosure-table> not-a-report: .*agency.* http\S+\/half\.json$/);
  });

  it('is silent where the page takes care of the failure', async () => {
    const said = await saidBy(() =>
      answered(server, '<application-matrix src="/lost-2.json"></application-matrix>', (element) =>
        element.addEventListener('disclosure-error', (event) => event.preventDefault()),
      ),
    );
    expect(said).to.deep.equal([]);
  });

  it('names each value that an attribute does not take', async () => {
    const wrong = 'accent="green" look="offical" layout="narrow" heading-level="9" year="abc"';
    const said = await saidBy(async () => {
      await written(`<application-matrix ${wrong}></application-matrix>`);
      await written('<disclosure-report heading-level="0"></disclosure-report>');
      await written('<disclosure-table heading-level="1" look="offical"></disclosure-table>');
    });
    const named = said.map((line) => /^disclosure-elements: (\S+="[^"]*")/.exec(line)?.[1]);
    expect(named).to.deep.equal([...wrong.split(' '), 'heading-level="0"', 'heading-level="1"']);
    expect(said[0]).to.contain('blue, red, ink');
  });

  it('names a key figure and a tool that are none, once they are to be shown', async () => {
    const said = await saidBy(async () => {
      const element = document.createElement('disclosure-report');
      element.tools = 'size  prnt';
      element.figures = 'applications.received.total, applications.nix';
      document.body.append(element);
      const load = nextLoad(element);
      element.report = REPORTS.linhe;
      await load;
    });
    expect(said.map((line) => /^disclosure-elements: (\S+) /.exec(line)?.[1])).to.deep.equal([
      'figures="applications.nix"',
      'tools="prnt"',
    ]);
  });

  it('is silent about what is right, and what a template leaves empty', async () => {
    const said = await saidBy(async () => {
      await written('<application-matrix accent="red" look="official" layout="wide" heading-level="3" year="2024年"></application-matrix>');
      await written('<disclosure-report tools="size print  download copy-link" heading-level="1" layout="auto"></disclosure-report>');
      await written(
        '<disclosure-report tools="none" accent="" look="" layout="" heading-level="" year="" figures="none"></disclosure-report>',
      );
      await written('<disclosure-trend year="2024" topic="results"></disclosure-trend>');
    });
    expect(said).to.deep.equal([]);
  });

  it('tells where the data belong that are in an attribute which nothing reads', async () => {
    const said = await saidBy(async () => {
      await written('<disclosure-report scr="/report.json"><a href="/report.json">报告数据</a></disclosure-report>');
      await written('<application-matrix report="[object Object]"></application-matrix>');
      await written('<disclosure-table data-src="/report.json"></disclosure-table>');
      await written('<review-litigation-grid id="report.jsonp"></review-litigation-grid>');
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/<disclosure-report scr>.*is not known: src=.*\.report/);
    expect(said[1]).to.match(/<application-matrix report>/);
  });
});

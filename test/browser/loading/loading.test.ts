import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { MAX_SILENCE_MS } from '../../../src/loading/load-reports.js';
import { FakeServer } from '../../helpers/fake-server.js';
import { LOADING_FAILURES } from '../../helpers/loading-failures.js';
import {
  clearPage,
  inside,
  isShowingTable,
  messageOf,
  nextError,
  nextFrame,
  nextLoad,
  REPORTS,
  seenCells,
  shown,
  until,
} from '../../helpers/elements.js';

describe('loading from src', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
  });

  afterEach(() => {
    clearPage();
    server.close();
  });

  const retryButton = (element: Element) => inside<HTMLButtonElement>(element, 'button');

  it('asks for one URL once, whoever wants it', async () => {
    const elements = [];
    for (const tag of ['disclosure-table', 'application-matrix', 'review-litigation-grid'])
      elements.push(await shown({ src: '/a.json' }, tag));
    expect(server.requests.map(({ url }) => url)).to.deep.equal([new URL('/a.json', location.href).href]);
    const loads = Promise.all(elements.map(nextLoad));
    server.json(REPORTS.linhe);
    expect((await loads).map(({ report }) => report.agency)).to.deep.equal(['临河区民政局', '临河区民政局', '临河区民政局']);
    await shown({ src: 'a.json' });
    expect(server.requests.length).to.equal(1 + Number(new URL('a.json', document.baseURI).pathname !== '/a.json'));
  });

  it('shows the children and says that it loads until the report is there', async () => {
    const element = await shown({ src: '/a.json', children: '上年报告' });
    expect(inside<HTMLSlotElement>(element, 'slot')!.hidden).to.equal(false);
    expect(inside(element, '[role=status]')!.textContent).to.equal('正在加载报告数据…');
    expect(inside(element, '.region')!.getAttribute('aria-busy')).to.equal('true');
    server.json(REPORTS.linhe);
    await nextLoad(element);
    expect(inside<HTMLSlotElement>(element, 'slot')!.hidden).to.equal(true);
    expect(inside(element, '[role=status]')!.textContent).to.equal('');
    expect(isShowingTable(element)).to.equal(true);
  });

  it('aborts the old request when src changes, and drops its late answer', async () => {
    const element = await shown({ src: '/old.json' });
    const old = server.last;
    element.src = '/new.json';
    await element.updateComplete;
    expect(old.signal?.aborted).to.equal(true);
    old.answer(JSON.stringify(REPORTS.blanks));
    server.json(REPORTS.linhe);
    expect((await nextLoad(element)).report.agency).to.equal('临河区民政局');
    expect(messageOf(element)).to.equal('');
  });

  it('does not abort a request that another element waits for', async () => {
    const one = await shown({ src: '/a.json' });
    const other = await shown({ src: '/a.json' });
    one.remove();
    await Promise.resolve();
    expect(server.last.signal?.aborted).to.equal(false);
    const load = nextLoad(other);
    server.json(REPORTS.linhe);
    await load;
  });

  it('aborts when it is removed while loading, and loads when it is put back', async () => {
    const element = await shown({ src: '/a.json' });
    element.remove();
    await Promise.resolve();
    expect(server.last.signal?.aborted).to.equal(true);
    document.body.append(element);
    await until(() => server.requests.length === 2, 'a second request');
    const load = nextLoad(element);
    server.json(REPORTS.linhe);
    await load;
    element.remove();
    await Promise.resolve();
    document.body.append(element);
    await element.updateComplete;
    expect(server.requests.length).to.equal(2);
    expect(isShowingTable(element)).to.equal(true);
  });

  it('goes on loading when it is moved', async () => {
    const element = await shown({ src: '/a.json' });
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await element.updateComplete;
    expect(server.requests.length).to.equal(1);
    expect(server.last.signal?.aborted).to.equal(false);
  });

  it('does not keep a failure: the next try asks again', async () => {
    const element = await shown({ src: '/a.json' });
    const failed = nextError(element);
    server.last.fail();
    expect((await failed).code).to.equal('network');
    expect(retryButton(element)!.textContent).to.equal('重试');
    retryButton(element)!.focus();
    retryButton(element)!.click();
    await until(() => server.requests.length === 2, 'a second request');
    expect(retryButton(element)!.getAttribute('aria-disabled')).to.equal('true');
    retryButton(element)!.click();
    expect(server.requests.length).to.equal(2);
    const load = nextLoad(element);
    server.json(REPORTS.linhe);
    await load;
    expect(messageOf(element)).to.equal('');
    expect(element.shadowRoot!.activeElement, 'the focus stays in the element').to.equal(inside(element, '.base'));
  });

  it('keeps the focus on the button when the next try fails in another way', async () => {
    const element = await shown({ src: '/a.json' });
    let failed = nextError(element);
    server.last.fail();
    await failed;
    retryButton(element)!.focus();
    retryButton(element)!.click();
    await until(() => server.requests.length === 2, 'a second request');
    failed = nextError(element);
    server.last.answer('', { status: 500 });
    await failed;
    expect(element.shadowRoot!.activeElement).to.equal(retryButton(element));
  });

  it('is patient with a server that goes on sending', async () => {
    const original = window.setTimeout.bind(window);
    const waits: (() => void)[] = [];
    window.setTimeout = ((callback: () => void, ms: number) =>
      ms === MAX_SILENCE_MS ? waits.push(callback) : original(callback, ms)) as never;
    try {
      const element = await shown({ src: '/slow.json' });
      const parts = JSON.stringify(REPORTS.linhe).match(/.{1,2000}/g)!;
      let send: ReadableStreamDefaultController<Uint8Array> | undefined;
      server.last.answer(new ReadableStream({ start: (controller) => void (send = controller) }));
      for (const part of parts) {
        send!.enqueue(new TextEncoder().encode(part));
        await nextFrame();
      }
      expect(waits.length).to.be.greaterThan(parts.length - 1);
      const load = nextLoad(element);
      send!.close();
      await load;
    } finally {
      window.setTimeout = original;
    }
  });

  for (const [what, code, answer, words] of LOADING_FAILURES)
    it(`says what failed, and loses nothing: ${what}`, async () => {
      const element = await shown({ src: '/first.json', children: '上年报告' });
      const load = nextLoad(element);
      server.json(REPORTS.full);
      await load;
      const before = seenCells(element);

      element.src = '/a.json';
      await element.updateComplete;
      const failed = nextError(element);
      answer(server);
      const error = await failed;
      expect(error.code).to.equal(code);
      expect(error.name).to.equal('DisclosureError');
      expect(error.url).to.equal(new URL('/a.json', location.href).href);
      expect(messageOf(element)).to.match(words);
      expect(messageOf(element)).to.contain(error.message);
      expect(inside(element, '[role=alert]')!.textContent).to.contain(error.message);
      expect(retryButton(element)).not.to.equal(null);
      expect(seenCells(element), 'the report shown before').to.deep.equal(before);

      const fresh = await shown({ src: '/a.json', children: '上年报告' });
      const freshFailed = nextError(fresh);
      answer(server);
      await freshFailed;
      expect(inside<HTMLSlotElement>(fresh, 'slot')!.hidden, 'the children').to.equal(false);
    });

  it('gives up on a server that does not answer', async () => {
    const original = window.setTimeout.bind(window);
    const waits: [() => void, number][] = [];
    window.setTimeout = ((callback: () => void, ms: number) =>
      ms === MAX_SILENCE_MS ? waits.push([callback, ms]) : original(callback, ms)) as never;
    try {
      const element = await shown({ src: '/silent.json' });
      const failed = nextError(element);
      expect(waits.length).to.equal(1);
      waits[0]![0]();
      expect((await failed).code).to.equal('timeout');
      expect(server.last.signal?.aborted).to.equal(true);
    } finally {
      window.setTimeout = original;
    }
  });

  it('names an address that is none', async () => {
    const element = await shown({ src: 'http://[' });
    expect(messageOf(element)).to.contain('http://[');
    expect(retryButton(element)).to.equal(null);
    expect(server.requests.length).to.equal(0);
  });

  it('asks for nothing but src', async () => {
    const element = await shown({ src: '/a.json' });
    const load = nextLoad(element);
    server.json({ ...REPORTS.linhe, source: 'https://example.com/', $schema: 'https://example.com/schema.json' });
    await load;
    expect(server.requests.length).to.equal(1);
  });
});

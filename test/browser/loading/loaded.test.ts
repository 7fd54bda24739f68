import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { DisclosureReport } from '../../../src/elements/disclosure-report/disclosure-report.js';
import type { DisclosureTrend } from '../../../src/elements/disclosure-trend/disclosure-trend.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';
import { DisclosureError } from '../../../src/report/error.js';
import { clearPage, inside, messageOf, REPORTS, seenCells, until } from '../../helpers/elements.js';
import { FakeServer } from '../../helpers/fake-server.js';

/** An element with a `src` of its own, so that no answer is shared between tests. */
function element<E extends HTMLElement = StatutoryTable>(tag: string, properties: object = {}): E {
  const made = document.createElement(tag) as E;
  Object.assign(made, properties);
  document.body.append(made);
  return made;
}

const matrix = (properties: object = {}): StatutoryTable => element('application-matrix', properties);

/** Whether a promise is still pending. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 20, pending))])) === pending;
}

/** The error that a promise rejects with. */
const errorOf = async (promise: Promise<unknown>): Promise<DisclosureError> =>
  promise.then(
    () => {
      throw new Error('It resolved.');
    },
    (error: unknown) => error as DisclosureError,
  );

describe('the outcome of a load', () => {
  let server: FakeServer;
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent): number => unhandled.push(event.reason);

  before(() => addEventListener('unhandledrejection', note));
  after(() => removeEventListener('unhandledrejection', note));
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => {
    server.close();
    clearPage();
  });

  it('is the report once its numbers are on the screen, not before', async () => {
    const table = matrix({ src: 'loaded-1.json' });
    const { loaded } = table;
    expect([await isPending(loaded), table.shownReport, table.error]).to.deep.equal([true, null, null]);
    expect(table.loaded, 'one promise a load').to.equal(loaded);
    server.json(REPORTS.full);
    const report = await loaded;
    expect(report.agency).to.equal(REPORTS.full.agency);
    expect(seenCells(table)).to.have.length(175);
    expect(table.shownReport).to.equal(report);
    expect(table.loaded, 'asked for later').to.equal(loaded);
  });

  it('is not that of the load before when asked for right after a change', async () => {
    const table = matrix({ report: REPORTS.sixYears });
    const first = table.loaded;
    expect((await first).year).to.equal(2024);
    table.year = 2021;
    expect(table.loaded).not.to.equal(first);
    expect((await table.loaded).year).to.equal(2021);
    table.src = 'not-looked-at.json';
    expect((await table.loaded).year, 'a change that changes nothing').to.equal(2021);
    Object.assign(table, { report: REPORTS.full, year: null });
    expect((await table.loaded).agency).to.equal(REPORTS.full.agency);
    expect(table.shownReport!.agency).to.equal(REPORTS.full.agency);
  });

  it('rejects with the error of the message, and nobody has to catch it', async () => {
    const table = matrix({ src: 'loaded-2.json' });
    void table.loaded;
    await until(() => server.requests.length === 1, 'the request');
    server.last.answer('', { status: 404 });
    const error = await errorOf(table.loaded);
    expect([error instanceof DisclosureError, error.code, table.error === error]).to.deep.equal([true, 'status', true]);
    expect(messageOf(table)).to.contain(error.message);
    expect(await errorOf(table.loaded), 'asked for after it failed').to.equal(error);
    const failed = table.loaded;
    table.retry();
    expect(table.loaded, 'another try is another load').not.to.equal(failed);
    await until(() => server.requests.length === 2, 'another request');
    server.json(REPORTS.linhe);
    expect((await table.loaded).agency).to.equal('临河区民政局');
    expect(table.error).to.equal(null);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(unhandled).to.deep.equal([]);
  });

  it('of a load that another one takes the place of is that of the other', async () => {
    const table = matrix({ src: 'loaded-3.json' });
    const first = table.loaded;
    await until(() => server.requests.length === 1, 'the request');
    table.src = 'loaded-4.json';
    const second = table.loaded;
    expect(second).not.to.equal(first);
    await until(() => server.requests.length === 2, 'the other request');
    server.json(REPORTS.linhe);
    expect((await first).agency).to.equal('临河区民政局');
    expect(await second).to.equal(await first);
  });

  it('keeps the report that is shown while another one loads and when that fails', async () => {
    const table = matrix({ report: REPORTS.full });
    const shown = await table.loaded;
    table.report = null;
    table.src = 'loaded-5.json';
    await until(() => server.requests.length === 1, 'the request');
    expect([table.shownReport === shown, await isPending(table.loaded)]).to.deep.equal([true, true]);
    server.json([]);
    expect((await errorOf(table.loaded)).code).to.equal('no-reports');
    expect(table.shownReport).to.equal(shown);
    table.src = null;
    await table.updateComplete;
    expect([table.shownReport, table.error, await isPending(table.loaded)], 'nothing to show').to.deep.equal([null, null, true]);
  });

  it('waits for an element that is in no page, and for JSON that is written into it', async () => {
    const table = document.createElement('disclosure-table');
    table.report = REPORTS.full;
    expect(await isPending(table.loaded)).to.equal(true);
    document.body.append(table);
    expect((await table.loaded).year).to.equal(REPORTS.full.year);
    const empty = matrix();
    const { loaded } = empty;
    expect(await isPending(loaded)).to.equal(true);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(REPORTS.linhe);
    empty.append(script);
    expect((await loaded).agency).to.equal('临河区民政局');
    script.textContent = '{ "agency": 5 }';
    await until(() => empty.error !== null, 'the error');
    expect((await errorOf(empty.loaded)).code).to.equal('not-a-report');
    expect(await loaded, 'what has been is not changed').to.have.property('agency', '临河区民政局');
  });

  it('rejects where drawing throws', async () => {
    const table = matrix({ report: REPORTS.full });
    await table.loaded;
    const own = console.error.bind(console);
    console.error = () => undefined;
    table.report = Object.defineProperty({ ...REPORTS.linhe }, 'agency', {
      get: () => {
        throw new TypeError('broken');
      },
    });
    const error = await errorOf(table.loaded);
    console.error = own;
    expect([error.code, table.error === error]).to.deep.equal(['unexpected', true]);
    table.report = REPORTS.linhe;
    expect((await table.loaded).agency).to.equal('临河区民政局');
  });

  it('of a whole report and of a trend waits for their code', async () => {
    const whole = element<DisclosureReport>('disclosure-report', { report: REPORTS.sixYears });
    expect((await whole.loaded).year).to.equal(2024);
    expect([whole.shownReport!.year, inside(whole, 'h1') !== null]).to.deep.equal([2024, true]);
    whole.year = 1999;
    expect((await errorOf(whole.loaded)).code).to.equal('not-found');
    const trend = element<DisclosureTrend>('disclosure-trend', { report: REPORTS.sixYears });
    const years = (await trend.loaded).map(({ year }) => year);
    expect(years).to.deep.equal([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(trend.shownReport!.year).to.equal(2024);
    trend.to = 2022;
    expect((await trend.loaded).map(({ year }) => year)).to.deep.equal([2019, 2020, 2021, 2022]);
  });
});

import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { itWithGarbageCollection } from '../../helpers/chromium-only.js';
import { clearPage, nextFrame, REPORTS, shown, TAGS } from '../../helpers/elements.js';
import type { StatutoryTable } from '../../../src/elements/statutory-table/statutory-table.js';

/** Counts what is registered on things that outlive an element, and taken off again. */
class Ledger {
  listeners = 0;
  observed = 0;
  readonly #undo: (() => void)[] = [];

  constructor() {
    const outlives = (target: unknown): boolean =>
      target === window || target === document || target === document.documentElement || target instanceof MediaQueryList;
    const count = (target: unknown, step: number): void => {
      if (outlives(target)) this.listeners += step;
    };
    this.#wrap(EventTarget.prototype, 'addEventListener', function (this: unknown) {
      count(this, 1);
    });
    this.#wrap(EventTarget.prototype, 'removeEventListener', function (this: unknown) {
      count(this, -1);
    });
    this.#wrap(ResizeObserver.prototype, 'observe', () => (this.observed += 1));
    this.#wrap(ResizeObserver.prototype, 'unobserve', () => (this.observed -= 1));
    this.#wrap(MutationObserver.prototype, 'observe', () => (this.observed += 1));
    this.#wrap(MutationObserver.prototype, 'disconnect', () => (this.observed -= 1));
  }

  close(): void {
    for (const undo of this.#undo) undo();
  }

  #wrap(target: object, name: string, count: (this: unknown) => void): void {
    const methods = target as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name]!;
    methods[name] = function counted(this: unknown, ...args: unknown[]) {
      count.call(this);
      return original.apply(this, args);
    };
    this.#undo.push(() => (methods[name] = original));
  }
}

describe('1 000 times in and out of the page', () => {
  afterEach(clearPage);

  it('leaves no listener and no observer behind', async () => {
    const ledger = new Ledger();
    const elements: StatutoryTable[] = [];
    for (const tag of TAGS)
      elements.push(await shown({ json: JSON.stringify(REPORTS.linhe) }, tag), await shown({ report: REPORTS.full }, tag));
    await nextFrame();
    const inPage = { listeners: ledger.listeners, observed: ledger.observed };
    expect(inPage.observed, 'the counting counts').to.be.greaterThan(0);
    for (let time = 0; time < 1000; time += 1) {
      for (const element of elements) element.remove();
      await Promise.resolve();
      await Promise.resolve();
      document.body.append(...elements);
      await Promise.all(elements.map((element) => element.updateComplete));
    }
    expect({ listeners: ledger.listeners, observed: ledger.observed }).to.deep.equal(inPage);
    for (const element of elements) element.remove();
    await nextFrame();
    expect([ledger.listeners, ledger.observed]).to.deep.equal([0, 0]);
    ledger.close();
  });

  itWithGarbageCollection('leaves no element alive', async () => {
    const gc = (window as { gc?: () => void }).gc;
    expect(gc, 'the browser is started with --expose-gc').to.be.a('function');
    const refs: WeakRef<Element>[] = [];
    const place = document.createElement('div');
    document.body.append(place);
    const round = async () => {
      for (let time = 0; time < 20; time += 1) {
        const element = await shown({ report: REPORTS.full, compare: true }, TAGS[time % 3], place);
        refs.push(new WeakRef(element), new WeakRef(element.shadowRoot!.querySelector('table')!));
        element.remove();
      }
    };
    for (let time = 0; time < 50; time += 1) await round();
    for (let turn = 0; turn < 50 && refs.some((ref) => ref.deref()); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      gc!();
    }
    expect(refs.length).to.equal(2000);
    expect(refs.filter((ref) => ref.deref()).length).to.equal(0);
  });
});

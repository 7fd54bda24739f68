import { expect } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { LitElement } from 'lit';
import type { DisclosureElement } from '../../../src/elements/base/disclosure-element.js';
import type { ReportsElement } from '../../../src/elements/base/reports-element.js';
import { clearPage, inside, messageOf, nextError, REPORTS, until, withInner } from '../../helpers/elements.js';
import { EVERY_TAG, expectSeen, expectWhole, JSON_TEXT, numbersOf, put, withEvery, write } from '../../helpers/page/every-element.js';

/** What is written to the console while something is done. */
async function said(method: 'warn' | 'error', work: () => Promise<unknown>): Promise<string[]> {
  const original = console[method].bind(console);
  const texts: string[] = [];
  console[method] = (...args: unknown[]) => texts.push(args.join(' '));
  try {
    await work();
  } finally {
    console[method] = original;
  }
  return texts;
}

/** Every boolean property of an element, with its attribute. */
function flagsOf(element: Element): [property: string, attribute: string][] {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties]
    .filter(([, { type }]) => type === Boolean)
    .map(([name, { attribute }]) => [String(name), typeof attribute === 'string' ? attribute : String(name).toLowerCase()]);
}

/** Does something while a built-in of the page throws whatever it is called for. */
async function withBroken(owner: object, name: string, work: () => Promise<unknown>): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, {
    ...original,
    value: () => {
      throw new TypeError(`${name} is broken`);
    },
  });
  try {
    await work();
  } finally {
    Object.defineProperty(owner, name, original);
  }
}

/** The numbers of each table that is in sight, joined. */
const seenTables = (element: Element): string[] =>
  withInner(element).flatMap((one) =>
    [...(one.shadowRoot?.querySelectorAll('table') ?? [])].map((table) =>
      table.checkVisibility() || element.localName === 'disclosure-trend' ? numbersIn(table) : '',
    ),
  );

/** A trend has its table out of sight; where its message is alone, that is gone with all else. */
const numbersIn = (table: Element): string =>
  table.closest<HTMLElement>('.base')?.hidden === true
    ? ''
    : [...table.querySelectorAll('td:not(.corner)')].map(({ textContent }) => textContent).join('|');

/** What updates of elements call. */
const BREAKABLE: readonly [owner: object, name: string][] = [
  [Array.prototype, 'map'],
  [Array.prototype, 'flatMap'],
  [Array.prototype, 'filter'],
  [Document.prototype, 'importNode'],
  [Element.prototype, 'setAttribute'],
  [Map.prototype, 'get'],
];

describe('every element of a page with a mistake', () => {
  afterEach(clearPage);

  it('takes a boolean attribute with the value "false" for off, and the text where a framework sets the property', async () => {
    await withEvery(async (element, tag) => {
      const flags = flagsOf(element);
      expect(flags.length, tag).to.be.above(1);
      const properties = element as unknown as Record<string, unknown>;
      for (const [property, attribute] of flags) {
        for (const [value, isOn] of [
          ['false', false],
          ['', true],
          ['true', true],
          [attribute, true],
        ] as const) {
          element.setAttribute(attribute, value);
          expect(properties[property], `${tag} ${attribute}="${value}"`).to.equal(isOn);
        }
        element.removeAttribute(attribute);
        expect(properties[property], `${tag} without ${attribute}`).to.equal(false);
        properties[property] = 'false';
        expect(properties[property], `${tag}.${property} = 'false'`).to.equal(false);
      }
      await expectWhole(element, 'with all flags off');
      element.setAttribute('without-heading', 'false');
      element.setAttribute('check', 'false');
      element.setAttribute('compare', 'false');
      await element.updateComplete;
      expect(inside(element, '[part=heading]')!.hidden, tag).to.equal(false);
      expect(inside(element, '[part=check], td .change')?.className, tag).to.equal(undefined);
    });
  });

  it('whose tag was not closed leaves the page below in sight, and the console names the tag', async () => {
    for (const [below, isPage] of [
      ['<p id="below">正文</p><script src="data:text/javascript,0"></script>', true],
      ['<p id="below">正文</p><footer>主办单位</footer>', true],
      ['<p id="below">正文</p><disclosure-table src="data:,"></disclosure-table>', true],
      ['<p id="below">正文</p><main>正文</main>', true],
      ['<p id="below">见<a href="x.json">数据</a></p>', false],
      ['<h3>标题</h3><table id="below"><tr><td>1</td></tr></table><noscript>请启用脚本</noscript>', false],
      ['<p id="below">正文</p><script type="application/ld+json">{}</script>', false],
    ] as const)
      for (const tag of EVERY_TAG) {
        const texts = await said('warn', async () => {
          const element = put(tag, document.body, '', below);
          await expectSeen(element, below);
          expect(inside(element, '.base > slot')!.hidden, `${tag} ${below}`).to.equal(!isPage);
          expect(element.querySelector('#below')!.checkVisibility(), `${tag} ${below}`).to.equal(isPage);
          element.remove();
        });
        const named = texts.filter((text) => text.includes(`<${tag} … />`));
        // The same is said once in a page.
        if (!isPage) expect(named, below).to.deep.equal([]);
      }
    const texts = await said('warn', async () => {
      const twin = put('disclosure-table', document.body, '', '<footer></footer>');
      await twin.updateComplete;
    });
    expect(texts, 'said before').to.deep.equal([]);
  });

  it('says in a message that a property throws, and keeps the page’s own content', async () => {
    for (const tag of EVERY_TAG) {
      const element = document.createElement(tag) as ReportsElement;
      write(element, '<p id="own">原文</p>');
      element.report = Object.defineProperty({ ...REPORTS.linhe }, 'agency', {
        enumerable: true,
        get: () => {
          throw new Error('the getter throws');
        },
      });
      const error = nextError(element);
      document.body.append(element);
      expect((await error).message, tag).to.contain('the getter throws');
      expect(messageOf(element), tag).to.match(/意外的问题[^]*the getter throws/);
      expect(element.querySelector('#own')!.checkVisibility(), tag).to.equal(true);
      element.report = REPORTS.linhe;
      await element.updateComplete;
      await until(() => numbersOf(element).length > 0 && messageOf(element).trim() === '', `${tag} shows another report`);
      element.remove();
    }
  });

  it('makes a message of an exception while it renders, shows no mixture of two reports, and recovers', async () => {
    const other = [REPORTS.full, { ...REPORTS.full, year: 2023 }];
    let crashes = 0;
    for (const tag of EVERY_TAG) {
      const element = put(tag, document.body, '', '<p id="own">原文</p>') as ReportsElement;
      await expectSeen(element, 'at first');
      const before = seenTables(element);
      element.report = other;
      await element.updateComplete;
      await until(() => seenTables(element).join() !== before.join(), `${tag} shows the other report`);
      await element.updateComplete;
      const after = seenTables(element);
      element.report = null;
      await expectSeen(element, 'as before');
      for (const [owner, name] of BREAKABLE) {
        const codes: string[] = [];
        element.addEventListener('disclosure-error', ({ detail }) => codes.push(detail.error.code), { once: true });
        const texts = await said('error', () =>
          withBroken(owner, name, async () => {
            element.report = other;
            await element.updateComplete;
            await Promise.resolve();
          }),
        );
        const shown = seenTables(element);
        // What did not need it is rendered.
        for (const [index, table] of shown.entries()) expect(['', before[index], after[index]], `${tag}, ${name}`).to.include(table);
        if (codes.length > 0) {
          crashes += 1;
          expect(codes, `${tag}, ${name}`).to.deep.equal(['unexpected']);
          expect(texts.join(), `${tag}, ${name}`).to.contain(`${name} is broken`);
          expect(element.shadowRoot!.textContent, `${tag}, ${name}`).to.contain(`${name} is broken`);
          if (shown.join('') === '')
            expect(element.querySelector('#own')!.checkVisibility(), `${tag}, ${name}: own content`).to.equal(true);
        }
        element.report = null;
        await expectSeen(element, `after ${name} was broken`);
        expect(element.shadowRoot!.textContent, `${tag}, ${name}`).not.to.contain('is broken');
        expect(element.querySelector('#own')!.checkVisibility(), `${tag}, ${name}: own content`).to.equal(false);
      }
      element.remove();
    }
    expect(crashes, 'that it was tested at all').to.be.above(8);
  });

  it('makes a message of an exception in its first update, and shows the page’s own content', async () => {
    for (const tag of EVERY_TAG) {
      const element = document.createElement(tag) as DisclosureElement;
      write(element, `<p id="own">原文</p><script type="application/json">${JSON_TEXT}</script>`);
      await said('error', () =>
        withBroken(Document.prototype, 'importNode', async () => {
          document.body.append(element);
          await element.updateComplete.catch(() => undefined);
          expect(element.shadowRoot!.textContent, tag).to.contain('importNode is broken');
          expect(element.querySelector('#own')!.checkVisibility(), tag).to.equal(true);
        }),
      );
      element.requestUpdate();
      await expectSeen(element, 'once that is mended');
      expect(element.querySelector('#own')!.checkVisibility(), tag).to.equal(false);
      element.remove();
    }
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hostileReport, hostileReports } from '../../helpers/hostile/hostile-report.js';
import { PAYLOADS } from '../../helpers/hostile/payloads.js';
import { setTrap, suspects } from '../../helpers/hostile/trap.js';
import { pageOf } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

// Texts that run a script where a page takes them for markup or for a link: in reports, in attributes, in names of files, by every way into an element.

const TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid', 'disclosure-trend', 'disclosure-report'] as const;

/** What a page with Trusted Types allows; and a page that allows everything, where nothing but this library stands in the way of a payload. */
const POLICIES = {
  'with Trusted Types':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html",
  'without any policy': undefined,
} as const;

/** Functions that are handed to a page may have been given this by the compiler. */
const TRAP = `window.__name = (work) => work; (${setTrap.toString()})();`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/\0/g, '\ufffd');

/** The JSON of a script element: what would end that is escaped, as any template of a server must. */
const inScript = (json: unknown): string => JSON.stringify(json).replace(/</g, '\\u003c');

/** Turns in which those with control characters are the agency or the title, among others. */
const NAMING_TURNS = [0, 18, 20, 25, 27, 40];

describe('known payloads', () => {
  const hosts = useHosts();

  for (const [name, policy] of Object.entries(POLICIES))
    describe(name, () => {
      let page: Page;
      let messages: readonly string[];

      /** Opens a page with some markup, and the complete file. */
      async function open(body: string): Promise<void> {
        hosts.contents.set('/trap.js', TRAP);
        hosts.contents.set('/xxgk/2024/hostile.json', JSON.stringify({ reports: hostileReports(3) }));
        const csp = policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        const scripts = '<script src="/trap.js" data-own></script><script src="/js/disclosure-elements.all.js" data-own></script>';
        ({ page, messages } = await hosts.open(pageOf(csp + scripts, body)));
      }

      /** What ran, what could run, and what went wrong. */
      async function outcome(): Promise<unknown> {
        const found = await page.evaluate(suspects);
        const trapped = await page.evaluate(() => window.trapped);
        return { found, trapped, errors: messages.filter((message) => !message.startsWith('warn')) };
      }

      const QUIET = { found: [], trapped: [], errors: [] };

      before(async () => {
        const children = TAGS.map((tag) => `<${tag}></${tag}>`).join('');
        await open(children);
      });

      after(() => page.close());

      it('stay texts in every field of a report that is given as a property', async () => {
        const shown = await page.evaluate(
          async (tags, turns) => {
            const counts: number[] = [];
            for (const reports of turns)
              for (const tag of tags) {
                const element = document.querySelector(tag) as HTMLElement & { report: unknown; updateComplete: Promise<unknown> };
                element.report = reports;
                await element.updateComplete;
                counts.push(element.shadowRoot?.querySelectorAll('td, section').length ?? 0);
                if (element.shadowRoot?.querySelector('a[href]:not([href^="http"])')) throw new Error('a link that is none');
              }
            return counts;
          },
          TAGS,
          PAYLOADS.map((_, turn) => hostileReports(turn)),
        );
        assert.equal(shown.filter((count) => count > 0).length, PAYLOADS.length * TAGS.length, 'every report is shown');
        assert.deepEqual(await outcome(), QUIET);
      });

      it('stay texts in messages about reports that cannot be read', async () => {
        await page.evaluate(
          async (tags, turns) => {
            for (const report of turns)
              for (const tag of tags) {
                const element = document.querySelector(tag) as HTMLElement & { report: unknown; updateComplete: Promise<unknown> };
                element.report = report;
                await element.updateComplete;
                if (!element.shadowRoot?.querySelector('.message p')) throw new Error(`${tag} says nothing`);
              }
          },
          TAGS,
          PAYLOADS.map((_, turn) => hostileReport(turn, false)),
        );
        assert.deepEqual(await outcome(), QUIET);
      });

      it('stay values in every attribute of every element', async () => {
        await page.evaluate(
          async (tags, payloads, reports) => {
            for (const tag of tags) {
              const element = document.querySelector(tag) as HTMLElement & { report: unknown; updateComplete: Promise<unknown> };
              element.report = reports;
              const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
              for (const payload of payloads) {
                for (const attribute of observedAttributes) if (attribute !== 'route') element.setAttribute(attribute, payload);
                await element.updateComplete;
              }
              for (const attribute of observedAttributes) element.removeAttribute(attribute);
              await element.updateComplete;
            }
          },
          TAGS,
          PAYLOADS,
          hostileReports(0),
        );
        // The values stand in the attributes of the elements themselves, where they are the page's own.
        const { found, trapped } = (await outcome()) as { found: string[]; trapped: string[] };
        assert.deepEqual({ found, trapped }, { found: [], trapped: [] });
      });

      it('are no name of a file, nor a part of one that a file system or a reader takes for something else', async () => {
        const saved = await page.evaluate(
          async (tags, turns) => {
            const files: { name: string; href: string }[] = [];
            HTMLAnchorElement.prototype.click = function click() {
              files.push({ name: this.download, href: this.href });
            };
            const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
            for (const reports of turns) {
              const before = files.length;
              for (const tag of tags) {
                const element = document.querySelector(tag) as HTMLElement & { report: unknown; updateComplete: Promise<unknown> };
                element.setAttribute('download', '');
                element.report = reports;
                await element.updateComplete;
                for (let turn = 0; turn < 40 && !element.shadowRoot?.querySelector('.menu li button, [part=tools] button'); turn += 1)
                  await wait(10);
                for (const button of element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.menu li button, [part=tools] button') ?? [])
                  if (/CSV|JSON/.test(button.textContent)) button.click();
              }
              for (let turn = 0; turn < 100 && files.length < before + tags.length; turn += 1) await wait(10);
            }
            return files;
          },
          TAGS,
          NAMING_TURNS.map((turn) => hostileReports(turn)),
        );
        assert.ok(saved.length >= TAGS.length * 4, `${saved.length} files`);
        for (const { name, href } of saved) {
          assert.match(name, /^[^\\/:*?"<>|\0-\x1f\u202e]+\.(?:csv|json)$/, JSON.stringify(name));
          assert.ok(href.startsWith(`blob:${hosts.portal.origin}`), href);
        }
        const { trapped } = (await outcome()) as { trapped: string[] };
        assert.deepEqual(trapped, []);
      });

      it('stay texts in JSON inside of elements, from `src`, and in attributes of the page’s HTML', async () => {
        await page.close();
        const elements = TAGS.flatMap((tag, place) => [
          `<${tag} data-read check compare download><script type="application/json">${inScript(hostileReports(place * 11))}</script></${tag}>`,
          `<${tag} data-read src="hostile.json"></${tag}>`,
          ...PAYLOADS.filter((_, turn) => turn % 6 === place).map(
            (payload) =>
              `<${tag} src="${escaped(payload)}" lang="${escaped(payload)}" agency="${escaped(payload)}" year="${escaped(payload)}" accent="${escaped(payload)}" look="${escaped(payload)}" blank="${escaped(payload)}"></${tag}>`,
          ),
        ]);
        await open(elements.join(''));
        await page.waitForFunction(
          (selector) =>
            [...document.querySelectorAll(selector)].every((element) => !!element.shadowRoot?.querySelector('td, section, .message p')) &&
            [...document.querySelectorAll('[data-read]')].every((element) => !!element.shadowRoot?.querySelector('td, section')),
          { timeout: 20_000 },
          TAGS.join(),
        );
        const { found, trapped } = (await outcome()) as { found: string[]; trapped: string[] };
        // The page's own attribute, which the element refuses to follow.
        const own = found.filter((text) => !text.startsWith('link src: <disclosure') && !/^link src: <(?:application|review)-/.test(text));
        assert.deepEqual(own, []);
        assert.deepEqual(
          trapped.filter((text) => !text.includes('violation: connect-src')),
          [],
        );
      });
    });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { HtmlOptions } from '../../../../src/exporting/html/html-options.js';
import { PAGE_STYLES, PAGE_STYLES_HASH } from '../../../../src/exporting/html/page-styles.js';
import { reportHtml } from '../../../../src/exporting/html/report-html.js';
import { ENGLISH } from '../../../../src/i18n/english.js';
import { readReports } from '../../../../src/report/reading/read-report.js';
import type { Report } from '../../../../src/report/report.js';
import { REPORTS } from '../../../../stories/reports.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const reportsOf = (json: object): readonly Report[] => readReports(json).reports;

function elementsIn(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
}

const textIn = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '');

const elements = (html: string): Element[] => elementsIn(html.startsWith('<!doctype') ? parse(html) : parseFragment(html));

const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

const textsOf = (html: string, ...names: string[]): string[] =>
  elements(html)
    .filter(({ tagName }) => names.includes(tagName))
    .map(textIn);

/** A report with something hostile in every text. */
const HOSTILE = reportsOf({
  agency: '"><img src=x onerror=alert(1)>',
  year: 2024,
  title: '</title><script>alert(1)</script>',
  published: '2025-01-22',
  source: 'javascript:alert(1)',
  preface: ['<svg onload=alert(1)>', '</p><iframe src=javascript:alert(1)>'],
  overview: ['（一）<b onclick=alert(1)>主动公开', '全年<!--主动--> &lt;公开&gt; 信息。'],
  disclosure: { rules: { issued: '/', repealed: null, inForce: 0 } },
  problems: ['<a href="javascript:alert(1)">一</a>'],
  signature: { agency: '</div><style>*{display:none}</style>', date: '2025-01-22' },
});

describe('a report as HTML', () => {
  it('is made without anything of a page', () => {
    for (const name of ['document', 'window', 'DOMParser']) assert.ok(!(name in globalThis), name);
    // Where Lit was loaded for another test, it has defined a substitute.
    const substitute: unknown = Reflect.get(globalThis, 'customElements');
    Reflect.deleteProperty(globalThis, 'customElements');
    try {
      assert.ok(reportHtml(reportsOf(REPORTS.linhe), { form: 'page' }).length > 10_000);
    } finally {
      if (substitute !== undefined) Reflect.set(globalThis, 'customElements', substitute);
    }
  });

  for (const form of ['page', 'fragment'] as const) {
    it(`has nothing of what its texts try to be (${form})`, () => {
      for (const language of [undefined, ENGLISH]) {
        const options: HtmlOptions = { form, trend: true, blank: '<i>', ...(language && { language }) };
        const all = elements(reportHtml(HOSTILE, options));
        const names = new Set(all.map(({ tagName }) => tagName));
        for (const name of ['script', 'img', 'iframe', 'b', 'i', 'svg']) assert.ok(!names.has(name), name);
        assert.equal(all.filter(({ tagName }) => tagName === 'style').length, form === 'page' ? 1 : 0);
        assert.deepEqual(
          all
            .flatMap(({ attrs }) => attrs)
            .filter(({ name, value }) => name.startsWith('on') || name === 'style' || value.includes('script:')),
          [],
        );
      }
    });

    it(`shows those texts as they are (${form})`, () => {
      const html = reportHtml(HOSTILE, { form });
      assert.deepEqual(textsOf(html, 'h1', 'h2')[0], '</title><script>alert(1)</script>');
      assert.ok(textsOf(html, 'p').includes('全年<!--主动--> &lt;公开&gt; 信息。'));
    });

    it(`makes links of addresses of the web alone (${form})`, () => {
      const linksFor = (source: string): (string | undefined)[] => {
        const reports = reportsOf({ ...REPORTS.linhe, source });
        return elements(reportHtml(reports, { form })).flatMap((one) => (one.tagName === 'a' ? [attribute(one, 'href')] : []));
      };
      for (const source of [
        'javascript:alert(1)',
        ' java\nscript:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'vbscript:x',
        'file:///etc/passwd',
        '/2024.html',
        'blob:https://a/b',
      ])
        assert.deepEqual(linksFor(source), [], source);
      assert.deepEqual(linksFor('https://www.example.gov.cn/a?b=1&c="2"'), ['https://www.example.gov.cn/a?b=1&c=%222%22']);
    });

    it(`takes the report that is asked for (${form})`, () => {
      const reports = reportsOf(REPORTS.sixYears);
      const { agency } = reports[0]!;
      assert.ok(textsOf(reportHtml(reports, { form }), 'h1', 'h2')[0]?.includes('2024年'));
      assert.ok(textsOf(reportHtml(reports, { form, year: 2021 }), 'h1', 'h2')[0]?.includes('2021年'));
      assert.throws(() => reportHtml(reports, { form, agency, year: 1999 }), RangeError);
      assert.throws(() => reportHtml([], { form }), RangeError);
    });

    it(`has its headings in order, from the level that is asked for (${form})`, () => {
      for (const headingLevel of [undefined, 1, 3, 6, 9]) {
        const html = reportHtml(reportsOf(REPORTS.full), { form, ...(headingLevel !== undefined && { headingLevel }) });
        const levels = elements(html).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : []));
        const first = headingLevel !== undefined && headingLevel <= 6 ? headingLevel : form === 'page' ? 1 : 2;
        assert.equal(levels[0], first);
        for (const [index, level] of levels.entries()) assert.ok(level >= first && level - (levels[index - 1] ?? level) <= 1);
      }
    });
  }
});

/** What every sanitizer keeps, by what it stands in; what one of them takes away leaves the fragment right. */
const KEPT = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'strong',
  'br',
  'a',
  'ul',
  'li',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
];
const MAY_BE_LOST = ['scope', 'border'];

describe('a fragment for an article', () => {
  for (const part of [undefined, 'disclosure', 'applications', 'reviews', 'trend'] as const)
    it(`needs nothing that a sanitizer takes away (${part ?? 'whole'})`, () => {
      const html = reportHtml(reportsOf(REPORTS.sixYears), { form: 'fragment', trend: true, ...(part && { part }) });
      for (const { tagName, attrs, childNodes } of elements(html)) {
        assert.ok(KEPT.includes(tagName), tagName);
        for (const { name, value } of attrs) {
          if (MAY_BE_LOST.includes(name)) continue;
          // The title of a block, alone in its row: nothing moves where its span is lost.
          if (name === 'colspan') assert.equal(attrs.find((one) => one.name === 'scope')?.value, 'rowgroup', textIn(childNodes[0]!));
          else assert.ok(tagName === 'a' && name === 'href', `${tagName} ${name}="${value}"`);
        }
      }
    });

  it('says of one table alone whose it is', () => {
    const html = reportHtml(reportsOf(REPORTS.linhe), { form: 'fragment', part: 'reviews', headingLevel: 3 });
    assert.deepEqual(textsOf(html, 'h3', 'caption'), ['四、政府信息公开行政复议、行政诉讼情况', '临河区民政局2024年']);
  });

  it('keeps blank, zero and "/" apart', () => {
    const cells = textsOf(reportHtml(HOSTILE, { form: 'fragment', part: 'disclosure' }), 'td');
    assert.deepEqual(cells.slice(0, 3), ['/', '', '0']);
    assert.equal(textsOf(reportHtml(HOSTILE, { form: 'fragment', part: 'disclosure', blank: '未填' }), 'td')[1], '未填');
  });

  it('names the language of what was published where its labels have another', () => {
    const html = reportHtml(reportsOf(REPORTS.full), { form: 'fragment', language: ENGLISH });
    const [title] = elements(html).filter(({ tagName }) => tagName === 'h2');
    assert.equal(title && attribute(title, 'lang'), 'zh-CN');
  });
});

describe('a page of its own', () => {
  const page = reportHtml(reportsOf(REPORTS.sixYears), { form: 'page' });

  it('allows nothing but its own style sheet, which is the one that its hash is of', () => {
    const policy = elements(page).find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    assert.match(
      attribute(policy!, 'content') ?? '',
      /^default-src 'none'; style-src 'sha256-[\w+/]+={0,2}'; base-uri 'none'; form-action 'none'$/,
    );
    const [styles = ''] = textsOf(page, 'style');
    assert.equal(styles, PAGE_STYLES);
    assert.equal(PAGE_STYLES_HASH, `sha256-${createHash('sha256').update(styles).digest('base64')}`);
  });

  it('has every id once, and every reference to one leads to it', () => {
    const all = elements(page);
    const ids = all.flatMap((one) => attribute(one, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length);
    const named = all.flatMap((one) =>
      [attribute(one, 'headers'), attribute(one, 'aria-labelledby')].flatMap((value) => value?.split(' ') ?? []),
    );
    const filled = [...page.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    for (const id of [...named, ...filled]) assert.ok(id !== undefined && ids.includes(id), id);
  });
});

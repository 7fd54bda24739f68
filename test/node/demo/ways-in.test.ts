import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { FilterXSS } from 'xss';
import { SAMPLE } from '../../../demo/embed/sample.js';
import { snippetsFor } from '../../../demo/embed/snippets.js';
import { PARTS, pastedSample } from '../../../demo/embed/survivors.js';
import type { Fates, PasteKind, SamplePart } from '../../../demo/embed/survivors.js';
import { possibleWays, WAYS } from '../../../demo/embed/ways.js';

// What the demo advises a webmaster, by what their CMS leaves of the sample.

function fatesOf(html: string, kind: PasteKind = 'source'): Fates {
  const pasted = pastedSample(html, kind);
  assert.ok(!pasted.problem, pasted.problem);
  return pasted.fates;
}

/** The parts that came back. */
const keptOf = (html: string): string => PARTS.filter((part) => fatesOf(html)[part] === 'kept').join(' ');

const fates = (...kept: readonly SamplePart[]): Fates =>
  Object.fromEntries(PARTS.map((part) => [part, kept.includes(part) ? 'kept' : 'lost'])) as Fates;

const PLACES = { data: '/xxgk/2024.json', scripts: '/js/', body: '.article' };

const codesOf = (...args: Parameters<typeof snippetsFor>): string =>
  snippetsFor(...args)
    .map(({ place, code }) => `${place}: ${code}`)
    .join('\n');

describe('what came back of the sample', () => {
  it('is all of it from a CMS that changes nothing, and that is said', () => {
    assert.equal(keptOf(SAMPLE), PARTS.join(' '));
    const pasted = pastedSample(`\n${SAMPLE}`, 'source');
    assert.equal(!pasted.problem && pasted.isUnchanged, true);
    const saved = pastedSample(`<div id="zoom">${SAMPLE}</div>`, 'source');
    assert.equal(!saved.problem && saved.isUnchanged, false);
  });

  it('is a bare table and a link without its class, with the defaults of sanitize-html', () => {
    assert.equal(keptOf(sanitizeHtml(SAMPLE)), 'href table');
  });

  it('is much the same with the defaults of js-xss', () => {
    assert.equal(keptOf(new FilterXSS().process(SAMPLE)).split(' ').slice(0, 2).join(' '), 'href table');
  });

  it('is found in a whole page, with addresses that the CMS has completed and attributes that it has added', () => {
    const html = `<!DOCTYPE html><html><head><title>年报</title></head><body class="x"><table><tr><td>${SAMPLE.replaceAll(
      '="/',
      '="http://www.example.gov.cn/',
    )
      .replace('class="disclosure-report"', 'class="ke-link disclosure-report" _src="x"')
      .replace('<table', '<TABLE border="1"')}</td></tr></table>`;
    assert.equal(keptOf(html), PARTS.join(' '));
  });

  it('is neither tag nor script where these came back as text', () => {
    const escaped = SAMPLE.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    assert.deepEqual(pastedSample(`<p>${escaped}</p>`, 'source'), { problem: 'text' });
  });

  it('is nothing in what is no sample', () => {
    for (const html of ['', '你好', '<table><tr><td>1</td></tr></table>', '<'.repeat(1000)])
      assert.deepEqual(pastedSample(html, 'source'), { problem: 'nothing' });
  });

  it('is not judged by what browsers leave out of what they copy', () => {
    const copied = fatesOf('<p>年报样例，请不要发布。</p><p><a href="/disclosure-sample.disclosure.json">样例：链接</a></p>', 'page');
    assert.deepEqual(
      [copied.script, copied.iframe, copied.json, copied.tag, copied.href],
      ['unknown', 'unknown', 'unknown', 'lost', 'kept'],
    );
  });

  it('is read in time, however long or deep', () => {
    const start = performance.now();
    pastedSample('<b>'.repeat(100_000), 'source');
    pastedSample('<table>'.repeat(3_000) + SAMPLE, 'source');
    assert.ok(performance.now() - start < 4000);
  });
});

describe('the way in', () => {
  for (const [name, kept, hasTemplate, best] of [
    ['is tag and script where both stay', [...PARTS], undefined, 'tag-and-script'],
    ['is the tag where the script is in the template', ['tag', 'src', 'href', 'table'], true, 'tag'],
    ['is the link where tags go', ['href', 'table', 'iframe'], true, 'link'],
    ['needs nothing of a template of which nothing is known', ['href', 'table'], undefined, 'fragment'],
    ['is the published table where links go', ['table', 'iframe'], true, 'table'],
    ['is the frame where no script can be in the template', ['tag', 'src', 'href', 'table', 'iframe'], false, 'frame'],
    ['is the fragment where frames go too', ['href', 'table'], false, 'fragment'],
    ['is a page of its own where not even tables stay', ['href'], false, 'page'],
    ['is no tag that has lost its address', ['tag', 'script'], undefined, 'page'],
  ] as const)
    it(name, () => {
      assert.equal(possibleWays(fates(...kept), hasTemplate)[0], best);
    });

  it('is written with the addresses of the site, safe in an attribute', () => {
    const all = fates(...PARTS);
    assert.equal(
      codesOf('tag-and-script', PLACES, all),
      'article: <script type="module" src="/js/disclosure-elements.js"></script>\n<disclosure-report src="/xxgk/2024.json"><a href="/xxgk/2024.json">政府信息公开工作年度报告（数据）</a></disclosure-report>\nstyle: :root { --disclosure-sticky-offset: 60px; }',
    );
    assert.equal(
      codesOf('table', { ...PLACES, body: '#zoom > .TRS_Editor[class="a"]' }, all).split('\n')[0],
      'template: <script type="module" src="/js/disclosure-elements.js" data-upgrade="#zoom &gt; .TRS_Editor[class=&quot;a&quot;]"></script>',
    );
    for (const way of WAYS)
      assert.doesNotMatch(codesOf(way, { data: '"><img onerror=x>', scripts: '"><b>', body: '"><b>' }, all), /"><(?:img|b)/, way);
  });

  it('merges cells where the CMS leaves those that are merged', () => {
    assert.match(codesOf('fragment', PLACES, fates('table', 'colspan')), /--fragment --merged -o/);
    assert.match(codesOf('fragment', PLACES, fates('table')), /--fragment -o/);
  });

  it('asks for nothing in a template that may have no script', () => {
    const places = snippetsFor('frame', PLACES, fates('iframe'), false).map(({ place }) => place);
    assert.deepEqual(places, ['article']);
    assert.equal(snippetsFor('frame', PLACES, fates('iframe')).length, 2);
  });

  it('runs no stranger’s command where the package is not installed', () => {
    for (const way of ['table', 'fragment', 'page'] as const)
      assert.match(codesOf(way, PLACES, fates(...PARTS)), /npx disclosure-elements /);
  });

  it('is a link that the script knows by its name where it has no class, also to a file that a CMS takes', () => {
    for (const [data, href] of [
      ['/xxgk/2024.json', '/xxgk/2024.disclosure.json'],
      ['/xxgk/2024.txt', '/xxgk/2024.disclosure.txt'],
      ['/xxgk/2024.disclosure.txt', '/xxgk/2024.disclosure.txt'],
    ] as const)
      assert.ok(codesOf('link', { ...PLACES, data }, fates('href')).includes(`<a href="${href}">`), data);
  });

  it('takes the classic script where a CMS leaves no type', () => {
    assert.match(
      codesOf('tag-and-script', PLACES, fates('tag', 'src', 'script')),
      /<script src="\/js\/disclosure-elements\.iife\.js" defer>/,
    );
  });

  it('takes the name of the file where a link loses its class', () => {
    assert.match(codesOf('link', PLACES, fates('href', 'class')), /<a class="disclosure-report" href="\/xxgk\/2024\.json">/);
    assert.match(codesOf('link', PLACES, fates('href')), /<a href="\/xxgk\/2024\.disclosure\.json">/);
    assert.match(codesOf('link', { ...PLACES, data: '/a.json?v=2' }, fates('href')), /<a href="\/a\.disclosure\.json\?v=2">/);
  });

  it('finds the folder of the scripts with and without a slash at its end', () => {
    for (const scripts of ['/js', '/js/'])
      assert.match(codesOf('frame', { ...PLACES, scripts }, fates()), /src="\/js\/embed\.html\?src=\/xxgk\/2024\.json"/);
  });

  it('has no mark of the shell in a command', () => {
    for (const data of ['/xxgk/$(rm -rf).json', '/a b;c.json', 'x.json', '/报告2024.json'])
      assert.match(codesOf('fragment', { ...PLACES, data }, fates()), /render [\w.一-龥-]+ --fragment/);
  });
});

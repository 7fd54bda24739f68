import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TAGS } from '../../../build/entries.js';
import { FRAME_ATTRIBUTES, FRAME_TAGS } from '../../../src/embed/frame/frame-attributes.js';
import { allowedOrigins, frameContent, frameLanguage } from '../../../src/embed/frame/frame-content.js';
import { heightIn } from '../../../src/embed/frame/frame-message.js';
import { filesFor } from '../../../src/embed/frame/frame-scripts.js';
import { sayFrame } from '../../../src/embed/frame/say-frame.js';

// What the address of embed.html may ask for. Anybody can write an address.

const PAGE = 'https://www.example.gov.cn/js/embed.html';

const contentOf = (query: string, allowed: readonly string[] = []) => frameContent({ url: `${PAGE}?${query}`, allowed });

/** The problem that a query has, or what it shows where it has none. */
function problemOf(query: string, allowed?: readonly string[]): string {
  const content = contentOf(query, allowed);
  return 'problem' in content ? content.problem : `shows ${content.sources.join(' ')}`;
}

function attributesOf(query: string): Record<string, string> {
  const content = contentOf(`src=2024.json&${query}`);
  assert.ok('tag' in content, 'problem' in content ? content.problem : '');
  return Object.fromEntries(content.attributes);
}

describe('the address of a frame', () => {
  it('can show every element of the package', () => {
    assert.deepEqual([...FRAME_TAGS].sort(), [...TAGS].sort());
  });

  it('names the data relative to embed.html, which is what is loaded', () => {
    assert.equal(problemOf('src=../xxgk/2024.json'), 'shows https://www.example.gov.cn/xxgk/2024.json');
    assert.equal(problemOf('src=/报告 2024.json'), 'shows https://www.example.gov.cn/%E6%8A%A5%E5%91%8A%202024.json');
  });

  it('can name several files for a trend, each of which has to be allowed', () => {
    assert.equal(
      problemOf('element=disclosure-trend&src=a.json%20b.json'),
      'shows https://www.example.gov.cn/js/a.json https://www.example.gov.cn/js/b.json',
    );
    assert.equal(problemOf('element=disclosure-trend&src=a.json%20//evil.example/b.json'), 'frame:foreignSource');
  });

  for (const src of [
    '//evil.example/2024.json',
    'https://evil.example/2024.json',
    'https://www.example.gov.cn.evil.example/2024.json',
    'https://www.example.gov.cn@evil.example/2024.json',
    'https://www.example.gov.cn:8443/2024.json',
    'http://www.example.gov.cn/2024.json',
    '\\\\evil.example/2024.json',
    '/\\evil.example/2024.json',
    '\t//evil.example/2024.json',
  ])
    it(`cannot load from elsewhere: ${JSON.stringify(src)}`, () => {
      assert.equal(problemOf(`src=${encodeURIComponent(src)}`), 'frame:foreignSource');
    });

  for (const src of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://www.example.gov.cn/0d6b',
    'file:///etc/passwd',
    'ftp://www.example.gov.cn/2024.json',
    'http://[',
  ])
    it(`cannot load what is not of the web: ${JSON.stringify(src)}`, () => {
      assert.equal(problemOf(`src=${encodeURIComponent(src)}`), 'frame:badSource');
    });

  it('loads from the origins that the webmaster allows, and from no others', () => {
    const allowed = ['https://data.example.gov.cn https://second.example.gov.cn/path, nonsense *', 'http://third.example.gov.cn'];
    assert.deepEqual(allowedOrigins({ url: PAGE, allowed }), [
      'https://www.example.gov.cn',
      'https://data.example.gov.cn',
      'https://second.example.gov.cn',
      'http://third.example.gov.cn',
    ]);
    assert.equal(problemOf('src=https://data.example.gov.cn/a.json', allowed), 'shows https://data.example.gov.cn/a.json');
    assert.equal(problemOf('src=http://data.example.gov.cn/a.json', allowed), 'frame:foreignSource');
    assert.equal(problemOf('src=https://evil.example/a.json', allowed), 'frame:foreignSource');
  });

  it('says which origin was not allowed, and repeats nothing else that somebody wrote', () => {
    const content = contentOf('src=https://evil.example/请拨打电话.json');
    assert.deepEqual(content, { problem: 'frame:foreignSource', values: { foreign: 'https://evil.example' } });
  });

  it('needs data and a tag that there is', () => {
    assert.equal(problemOf(''), 'frame:noSource');
    assert.equal(problemOf('src=%20'), 'frame:noSource');
    for (const tag of ['script', 'iframe', 'DISCLOSURE-REPORT', 'disclosure-report ', '<img>'])
      assert.equal(problemOf(`src=a.json&element=${encodeURIComponent(tag)}`), 'frame:badElement', tag);
  });

  it('sets what makes sense of a fixed list, and leaves alone what a portal adds', () => {
    assert.deepEqual(attributesOf('year=2024&agency=示例市民政局&view=table&lang=zh-Hant&heading-level=3&utm_source=x&onclick=alert(1)'), {
      year: '2024',
      agency: '示例市民政局',
      view: 'table',
      lang: 'zh-Hant',
      'heading-level': '3',
    });
    assert.deepEqual(attributesOf('metrics=applications.results.refused / applications.results.total&tools=print download'), {
      metrics: 'applications.results.refused / applications.results.total',
      tools: 'print download',
    });
  });

  it('has flags that are on, and off', () => {
    for (const on of ['check', 'check=', 'check=1', 'check=true', 'check=check']) assert.deepEqual(attributesOf(on), { check: '' }, on);
    for (const off of ['check=0', 'check=false']) assert.deepEqual(attributesOf(off), {}, off);
  });

  it('takes a value left empty, as templates write it, as not given', () => {
    assert.deepEqual(attributesOf('year=&agency=&view=&element='), {});
  });

  it('shows nothing, rather than another year, for a value that makes no sense', () => {
    for (const [name, value] of [
      ['year', '20x4'],
      ['year', '2024 '],
      ['agency', '一'.repeat(61)],
      ['agency', 'a\u0000b'],
      ['view', 'pie'],
      ['check', 'yes'],
      ['metrics', '<b>'],
      ['lang', 'zh"'],
      ['topic', 'a'.repeat(99)],
    ] as const)
      assert.deepEqual(contentOf(`src=a.json&${name}=${encodeURIComponent(value)}`), { problem: 'frame:badValue', values: { name } }, name);
  });

  it('cannot set what loads, runs, styles or is called', () => {
    assert.ok(FRAME_ATTRIBUTES.length > 20);
    for (const name of FRAME_ATTRIBUTES) assert.doesNotMatch(name, /^(?:src|href|style|class|id|slot|is|part|on.*|route|report)$/);
  });
});

describe('a frame', () => {
  it('loads the one complete file in a sandbox, where no module of its own server can be imported', () => {
    assert.deepEqual(filesFor({ isSandboxed: true, lang: 'en' }), ['disclosure-elements.all.js']);
    assert.deepEqual(filesFor({ isSandboxed: false, lang: 'zh-CN' }), ['disclosure-elements.iife.js']);
    assert.deepEqual(filesFor({ isSandboxed: false, lang: 'en-GB' }), ['disclosure-elements.languages.js', 'disclosure-elements.iife.js']);
  });

  it('speaks the language of its address, also where nothing else in the address can be used', () => {
    const lead = (lang: string | undefined): string => sayFrame(lang ?? 'zh-CN', 'frame:lead');
    for (const [query, said] of [
      ['src=javascript:1', '这里的年报没有显示出来，请告知本网站。'],
      ['src=javascript:1&lang=zh-Hant', '這裡的年報沒有顯示出來，請告知本網站。'],
      ['lang=zh-HK', '這裡的年報沒有顯示出來，請告知本網站。'],
      ['lang=zh-Hans-HK', '这里的年报没有显示出来，请告知本网站。'],
      ['lang=en-GB', 'The report could not be shown here. Please tell this site.'],
      ['lang="><script>', '这里的年报没有显示出来，请告知本网站。'],
    ] as const)
      assert.equal(lead(frameLanguage(`${PAGE}?${query}`)), said, query);
  });

  it('is given no height that makes no sense', () => {
    assert.equal(heightIn({ type: 'disclosure-embed', height: 1234.5 }), 1234.5);
    for (const height of [0, -1, NaN, Infinity, 1e9, '100', null, undefined, {}, [100]])
      assert.equal(heightIn({ type: 'disclosure-embed', height }), undefined, JSON.stringify(height));
    for (const data of [null, 'disclosure-embed', { height: 10 }, { type: 'other', height: 10 }, 10])
      assert.equal(heightIn(data), undefined);
  });
});

import { MAX_FILE_MB } from '../../src/loading/load-reports.js';
import { isWebKit } from './chromium-only.js';
import type { FakeServer } from './fake-server.js';

/** Ways in which loading a file fails: what it is, the code of the error, how the server answers, and what the page says. */
export const LOADING_FAILURES: readonly [what: string, code: string, answer: (server: FakeServer) => void, words: RegExp][] = [
  ['404', 'status', (s) => s.last.answer('nothing here', { status: 404 }), /404/],
  ['500', 'status', (s) => s.last.answer('<h1>oops</h1>', { status: 500 }), /500/],
  ['no connection', 'network', (s) => s.last.fail(), /网络不通/],
  ['a web page with status 200', 'html', (s) => s.last.answer('\n<!doctype html><title>登录</title>'), /网页（HTML）/],
  // WebKit does not say where JSON breaks off.
  ['broken JSON', 'not-json', (s) => s.last.answer('{\n  "agency": "示例市",,\n}'), isWebKit ? /不是正确的 JSON/ : /第 2 行/],
  ['nothing at all', 'not-json', (s) => s.last.answer(''), /不是正确的 JSON/],
  ['GBK', 'encoding', (s) => s.last.answer(new Uint8Array([0x7b, 0x22, 0xca, 0xbe, 0xc0, 0xfd, 0x22, 0x7d])), /UTF-8/],
  ['a list of no reports', 'no-reports', (s) => s.json([]), /没有报告/],
  ['JSON that is no report', 'not-a-report', (s) => s.last.answer('{"hello": 1}'), /agency：应为/],
  ['an unknown format', 'not-a-report', (s) => s.json({ format: '2035', agency: '示例市', year: 2035 }), /format.*"2035"/],
  ['a year before any format', 'not-a-report', (s) => s.json({ agency: '示例市', year: 2015 }), /format.*2019/],
  [
    'a report with a wrong number',
    'not-a-report',
    (s) => s.json({ agency: '示例市', year: 2024, applications: { received: { person: 'abc' } } }),
    /applications\.received\.person：应为数字（不加引号）、null 或 "\/"，实为 "abc"/,
  ],
  [
    '50 MB of JSON',
    'too-large',
    (s) => s.last.answer(new Blob([`{"agency":"${'示'.repeat(17_000_000)}"}`])),
    new RegExp(`${MAX_FILE_MB} MB`),
  ],
  ['50 MB announced', 'too-large', (s) => s.last.answer('{}', { headers: { 'content-length': String(50 * 1024 * 1024) } }), /太大/],
];

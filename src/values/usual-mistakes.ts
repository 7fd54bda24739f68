// What developers are told of the usual mistakes in calling a function. The files for script tags leave it out: there, only the elements call functions.

import { hasKeys } from './has-keys.js';

const isJsonText = (value: unknown): boolean => typeof value === 'string' && /^\s*[[{]/.test(value);

/** What is said of JSON that nothing has read. */
export const RAW_JSON = [
  '没有读过的 JSON：先用 readReport(json).report 或 readReports(json).reports',
  'raw JSON: read it first, readReport(json).report or readReports(json).reports',
] as const;

/** What was given and what to do about it. The first that fits is said. */
export const MISTAKES: readonly (readonly [fits: (value: unknown) => boolean, chinese: string, english: string])[] = [
  [(value) => value === undefined, '没有给（undefined）', 'nothing (undefined)'],
  [(value) => value === null, 'null', 'null'],
  [isJsonText, 'JSON 文字：先用 JSON.parse', 'JSON as text: JSON.parse it first'],
  [(value) => typeof value === 'string', '文字', 'a text'],
  [(value) => hasKeys(value, 'then'), 'Promise：前面要写 await', 'a promise: await it'],
  [
    (value) => hasKeys(value, 'arrayBuffer', 'json'),
    'Response：先 await response.json() 或 await response.arrayBuffer()',
    'a response: await its json() or arrayBuffer()',
  ],
  [(value) => hasKeys(value, 'arrayBuffer'), '文件（Blob）：用 importDocument 读', 'a file (Blob): importDocument reads it'],
  [
    (value) => hasKeys(value, 'nodeType'),
    '网页元素：它显示的报告是 shownReport，选的文件是 files[0]',
    'an element: the report it shows is its shownReport, a chosen file its files[0]',
  ],
  [(value) => Array.isArray(value), '列表：给其中的一个', 'a list: pass one of its items'],
  [(value) => hasKeys(value, 'report'), '读出的结果：给其中的 report', 'the result of reading: pass its report'],
  [(value) => hasKeys(value, 'reports'), '读出的结果：给其中的 reports', 'the result of reading: pass its reports'],
  [(value) => hasKeys(value, 'tag', 'words'), '一种语言：写成 { language }', 'a language: pass { language }'],
  [(value) => hasKeys(value, 'agency', 'year', 'format', 'title', 'preface'), '一份报告', 'a report'],
  [(value) => hasKeys(value, 'agency', 'year'), ...RAW_JSON],
];

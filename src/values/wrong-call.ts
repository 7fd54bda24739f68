// What a developer is told who calls a function with something else than it takes. The usual mistakes have advice of their own.

/** What a function needs, in Chinese and in English. */
export type Needed = readonly [chinese: string, english: string];

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

const isJsonText = (value: unknown): boolean => typeof value === 'string' && /^\s*[[{]/.test(value);

/** What was given and what to do about it. The first that fits is said. */
const MISTAKES: readonly (readonly [fits: (value: unknown) => boolean, chinese: string, english: string])[] = [
  [(value) => value === undefined, '没有给（undefined）', 'nothing (undefined)'],
  [(value) => value === null, 'null', 'null'],
  [isJsonText, 'JSON 文字：先用 JSON.parse', 'JSON as text: JSON.parse it first'],
  [(value) => typeof value === 'string', '文字', 'a text'],
  [(value) => has(value, 'then'), 'Promise：前面要写 await', 'a promise: await it'],
  [
    (value) => has(value, 'arrayBuffer', 'json'),
    'Response：先 await response.json() 或 await response.arrayBuffer()',
    'a response: await its json() or arrayBuffer()',
  ],
  [(value) => has(value, 'arrayBuffer'), '文件（Blob）：用 importDocument 读', 'a file (Blob): importDocument reads it'],
  [
    (value) => has(value, 'nodeType'),
    '网页元素：它显示的报告是 shownReport，选的文件是 files[0]',
    'an element: the report it shows is its shownReport, a chosen file its files[0]',
  ],
  [(value) => Array.isArray(value), '列表：给其中的一个', 'a list: pass one of its items'],
  [(value) => has(value, 'report'), '读出的结果：给其中的 report', 'the result of reading: pass its report'],
  [(value) => has(value, 'reports'), '读出的结果：给其中的 reports', 'the result of reading: pass its reports'],
  [
    (value) => has(value, 'agency', 'year'),
    '没有读过的 JSON：先用 readReport(json).report 或 readReports(json).reports',
    'raw JSON: read it first, readReport(json).report or readReports(json).reports',
  ],
];

/** The error of a call with something else than it needs. */
export function wrongCall(call: string, [chinese, english]: Needed, value: unknown): TypeError {
  const [, inChinese, inEnglish] = MISTAKES.find(([fits]) => fits(value)) ?? [undefined, typeof value, typeof value];
  return new TypeError(`${call}：需要${chinese}，给的是${inChinese}。 / ${call} needs ${english}; what it got is ${inEnglish}.`);
}

/**
 * Checks an argument of a function that programs call.
 *
 * @throws TypeError that says what the call needs and what it got, with what to do
 */
export function need(isRight: boolean, call: string, needed: Needed, value: unknown): void {
  if (!isRight) throw wrongCall(call, needed, value);
}

/** Checks that an argument is a text. */
export const needText = (call: string, value: unknown): void => need(typeof value === 'string', call, ['文字', 'a text'], value);

/** Checks that an argument is data with certain keys, as another function gave it. */
export const needData = (call: string, needed: Needed, value: unknown, ...keys: readonly string[]): void =>
  need(has(value, ...keys), call, needed, value);

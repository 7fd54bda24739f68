// What developers are told who give something else than the JSON of a report, where that is read. The files for script tags leave it out.

import type { Language } from '../../i18n/language.js';
import { hasKeys } from '../../values/has-keys.js';

/** What is taken for a report by its author, and is none, by the keys that tell it. */
const MISTAKEN: readonly (readonly [found: string, ...keys: string[]])[] = [
  ['Response', 'arrayBuffer', 'json'],
  ['{ "report": … }', 'report'],
  ['{ "reports": … }', 'reports'],
];

/** What an object that names neither its agency nor its year seems to be; empty where nothing is known of it. */
export const mistakenFor = (value: unknown): string =>
  hasKeys(value, 'agency') || hasKeys(value, 'year') ? '' : (MISTAKEN.find(([, ...keys]) => hasKeys(value, ...keys))?.[0] ?? '');

/** What to do about what was found in place of a report. The first that fits is said. */
const ADVICE: readonly (readonly [found: RegExp, chinese: string, english: string])[] = [
  [
    /^"\[object /,
    '对象被写成了文字：框架设的是 HTML 属性，不是 JavaScript 属性',
    'an object made a text: the framework set the attribute, not the property',
  ],
  [/^"(?:\\[nrt]| )*[[{]/, 'JSON 文字：先用 JSON.parse', 'JSON as text: JSON.parse it first'],
  [/^"/, '文字：地址写在 src 里', 'a text: an address goes into src'],
  [/^\[/, '列表：用 readReports 读', 'a list: readReports reads it'],
  [/^Promise$/, '前面要写 await', 'await it'],
  [/^Response$/, '先 await response.json()', 'await its json() first'],
  [/^\{ "report": /, '读出的结果：给其中的 report', 'the result of reading: pass its report'],
  [/^\{ "reports": /, '几份报告：用 readReports 读', 'several reports: readReports reads them'],
];

/** What problems have, which name this module. */
interface Found {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** What to do about a problem, in a language; empty where nothing more is known. A list in a list has no advice. */
export function adviceOn({ path, expected, found }: Found, language: Language): string {
  const isKnown = expected === 'report' && !(path !== '' && found.startsWith('['));
  const advice = isKnown ? ADVICE.find(([pattern]) => pattern.test(found)) : undefined;
  if (!advice) return '';
  const [, chinese, english] = advice;
  return language.tag.startsWith('zh') ? `（${language.fromChinese?.(chinese) ?? chinese}）` : ` (${english})`;
}

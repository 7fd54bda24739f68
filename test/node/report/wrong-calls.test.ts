import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as library from '../../../src/entries/index.js';
import { nameOf } from '../../../src/importing/bytes/file-input.js';

type Call = (...given: unknown[]) => unknown;

const RAW = { agency: '示例市', year: 2024 };
/** A report whose applications do not add up. */
const UNEVEN = library.readReport({ ...RAW, applications: { received: { person: 1, total: 2 } } }).report!;
/** Like an element, of which Node has none. */
const ELEMENT = { nodeType: 1, localName: 'div', ownerDocument: {} };

/** What is usually given by mistake. */
const MISTAKES: readonly (readonly [name: string, make: () => unknown])[] = [
  ['nothing', () => undefined],
  ['JSON as text', () => JSON.stringify(RAW)],
  ['a promise', () => Promise.resolve(RAW)],
  ['an element', () => ELEMENT],
  ['a list of raw JSON', () => [RAW]],
];

/** Every function of the package; classes are made with `new`. */
const FUNCTIONS = Object.entries(library).filter(
  (entry): entry is [string, Call] => typeof entry[1] === 'function' && !/^class\b/.test(Function.prototype.toString.call(entry[1])),
);

/** What an engine says of a mistake that nobody has thought of. */
const UNFORESEEN = /Cannot (?:read|destructure|use)|is not (?:a function|iterable)|undefined \(reading/;

/** What a call throws, or what the promise that it returns rejects with; `undefined` for neither. */
async function errorOf(call: Call, ...given: unknown[]): Promise<Error | undefined> {
  try {
    await call(...given);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Error);
    return error;
  }
}

/** The bytes of a published page. */
function pageBytes(): Uint8Array<ArrayBuffer> {
  const json: unknown = JSON.parse(
    readFileSync(new URL('../../../stories/reports/linhe-civil-affairs-2024.json', import.meta.url), 'utf8'),
  );
  const { report } = library.readReport(json);
  assert.ok(report);
  return new TextEncoder().encode(library.reportHtml(report, { form: 'page' }));
}

describe('a call with something else than it takes', () => {
  for (const [mistake, make] of MISTAKES)
    it(`never ends in the words of the engine: ${mistake}`, async () => {
      for (const [name, call] of FUNCTIONS) {
        // Languages are checked where they are registered.
        if (name === 'registerLanguage') continue;
        const error = await errorOf(call, make());
        assert.doesNotMatch(error?.message ?? '', UNFORESEEN, name);
      }
    });

  it('says what to do, in Chinese and in English', async () => {
    const { report } = library.readReport(RAW);
    const { checkReport, reportJson, reportsCsv, reportHtml, reportFile, tableCsv, trendOf, keyFigures } = library as unknown as Record<
      string,
      Call
    >;
    const cases: readonly (readonly [Call, unknown, RegExp, RegExp])[] = [
      [checkReport!, RAW, /先用 readReport\(json\)\.report/, /read it first, readReport\(json\)\.report/],
      [checkReport!, JSON.stringify(RAW), /先用 JSON\.parse/, /JSON\.parse it first/],
      [checkReport!, fetch, /readReport\(json\)\.report/, /what it got is function/],
      [checkReport!, Promise.resolve(RAW), /前面要写 await/, /await it/],
      [checkReport!, new Response('{}'), /await response\.json\(\)/, /await its json\(\)/],
      [checkReport!, library.readReport(RAW), /给其中的 report/, /pass its report/],
      [checkReport!, [RAW], /给其中的一个/, /pass one of its items/],
      [checkReport!, ELEMENT, /shownReport/, /shownReport/],
      [reportJson!, null, /reportJson：需要/, /reportJson needs/],
      [keyFigures!, RAW, /keyFigures：需要/, /keyFigures needs/],
      [reportsCsv!, RAW, /readReports\(json\)\.reports/, /readReports\(json\)\.reports/],
      [reportsCsv!, [RAW], /readReports\(json\)\.reports/, /raw JSON/],
      [reportHtml!, RAW, /reportHtml：需要/, /raw JSON/],
      [reportFile!, library.readReports(RAW), /给其中的 reports/, /pass its reports/],
      [reportFile!, report, /放进列表里，\[report\]/, /one report: put it in a list, \[report\]/],
      [reportsCsv!, report, /放进列表里，\[report\]/, /one report: put it in a list, \[report\]/],
      [checkReport!, { ...report, disclosure: null }, /没有读过的 JSON/, /raw JSON/],
      [tableCsv!, report, /officialTable\(report, part\).*给的是一份报告/, /officialTable\(report, part\).*what it got is a report/],
      [trendOf!, Promise.resolve([]), /await/, /await it/],
    ];
    for (const [call, given, chinese, english] of cases) {
      const error = await errorOf(call, given);
      assert.ok(error instanceof TypeError, call.name);
      assert.match(error.message, chinese);
      assert.match(error.message, english);
    }
  });

  it('says of other arguments what they are to be', async () => {
    const { report } = library.readReport(RAW);
    const calls = library as unknown as Record<string, Call>;
    for (const [error, words] of [
      [await errorOf(calls.reportOutline!, report), /SIMPLIFIED_CHINESE/],
      [await errorOf(calls.tableModel!, undefined, 'reviews'), /formatOf\('2021'\)/],
      [await errorOf(calls.reportFile!, [report], 'pdf'), /docx/],
      [await errorOf(calls.reportsCsv!, [report], library.ENGLISH), /reportsCsv needs options.*a language: pass \{ language \}/],
      [await errorOf(calls.reportDocx!, report, null), /reportDocx needs options.*null/],
      [await errorOf(calls.reportFile!, [report], 'xlsx', library.ENGLISH), /reportFile needs options/],
      [await errorOf(calls.reportHtml!, report), /form: 'page'.*nothing/],
      [await errorOf(calls.reportHtml!, report, {}), /form: 'fragment'.*form: undefined/],
      [await errorOf(calls.reportHtml!, report, { form: 'pdf' }), /form: 'page'.*form: pdf/],
      [await errorOf(calls.reportHtml!, report, library.ENGLISH), /form: 'page'.*a language/],
      [await errorOf(calls.findingText!, library.checkReport(UNEVEN)[0]), /SIMPLIFIED_CHINESE/],
      [await errorOf(calls.formatOf!, '2022'), /There are: 2019, 2021/],
      [await errorOf(calls.seriesOverYears!, [report]), /parseMetric/],
      [await errorOf(calls.checkReport!, report, { previous: RAW }), /previous.*readReport/],
    ] as const)
      assert.match(error?.message ?? '', words);
  });

  it('is none where it can be understood', () => {
    const { report } = library.readReport(RAW);
    assert.equal(library.pickReport([report!]), report);
    assert.deepEqual(library.checkReport(report!, { previous: null }), library.checkReport(report!));
  });

  it('with a promise is a problem that says so, where JSON is read', () => {
    for (const reading of [library.readReport(Promise.resolve(RAW)), library.readReports(Promise.resolve(RAW))])
      assert.deepEqual(reading.problems, [{ path: '', expected: 'report', found: 'Promise' }]);
  });
});

describe('something else than the JSON of a report, where that is read', () => {
  const { problemText, readReport, readReports, ENGLISH, SIMPLIFIED_CHINESE } = library;

  it('is a problem that says what to do', () => {
    for (const [given, chinese, english] of [
      [JSON.stringify(RAW), /JSON 文字：先用 JSON\.parse/, /JSON\.parse it first/],
      [`\n  ${JSON.stringify([RAW])}`, /先用 JSON\.parse/, /JSON\.parse it first/],
      ['reports/2024.json', /地址写在 src 里/, /an address goes into src/],
      ['[object Object]', /框架设的是 HTML 属性/, /set the attribute/],
      [[RAW], /用 readReports 读/, /readReports reads it/],
      [{ reports: 'x' }, /用 readReports 读/, /readReports reads them/],
      [readReport(RAW), /给其中的 report/, /pass its report/],
      [Promise.resolve(RAW), /前面要写 await/, /await it/],
      [new Response('{}'), /await response\.json/, /await its json/],
    ] as const) {
      const { problems } = readReport(given);
      assert.equal(problems.length, 1);
      assert.match(problemText(problems[0]!, SIMPLIFIED_CHINESE), chinese);
      assert.match(problemText(problems[0]!, ENGLISH), english);
    }
  });

  it('is no guess: what has an agency or a year is a report with problems, and a list in a list is just wrong', () => {
    assert.deepEqual(
      readReport({ year: '2024', report: 1 }).problems.map(({ path }) => path),
      readReport({ year: '2024' }).problems.map(({ path }) => path),
    );
    assert.doesNotMatch(problemText(readReports([[RAW]]).problems[0]!, ENGLISH), /readReports/);
  });
});

describe('a file to be imported', () => {
  it('is read from whatever a browser or Node holds it in', async () => {
    const own = pageBytes();
    const { report } = await library.importDocument(own);
    const within = new Uint8Array(own.length + 20);
    within.set(own, 7);
    const buffer = own.slice().buffer;
    const files: readonly Parameters<typeof library.importDocument>[0][] = [
      buffer,
      new DataView(within.buffer, 7, own.length),
      within.subarray(7, 7 + own.length),
      Buffer.from(own),
      new Blob([own.slice()]),
      new File([own.slice()], '年报.txt'),
    ];
    for (const file of files) {
      assert.deepEqual((await library.importDocument(file)).report, report);
      assert.deepEqual(
        (await library.importDocuments(file)).map((one) => one.report),
        [report],
      );
    }
  });

  it('has the name that it has itself', () => {
    assert.equal(nameOf(new File([], 'report.csv')), 'report.csv');
    assert.deepEqual([new Blob([]), new Uint8Array(), new ArrayBuffer(1)].map(nameOf), [undefined, undefined, undefined]);
  });

  it('that is none is refused with advice', async () => {
    for (const given of ['年报.docx', new Response('x'), [1, 2, 3], {}, 5, null]) {
      const error = await errorOf(library.importDocument as Call, given);
      assert.ok(error instanceof TypeError);
      assert.match(error.message, /importText/);
    }
  });
});

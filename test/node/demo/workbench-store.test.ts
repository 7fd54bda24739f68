import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellsOfReport } from '../../../demo/workbench/cell-names.js';
import { keptText, readKept } from '../../../demo/workbench/stored-work.js';
import type { ReadKept } from '../../../demo/workbench/stored-work.js';
import { draftProblem, settledWork } from '../../../demo/workbench/typed.js';
import { cellNow, correctedReport, withCell, withDraft } from '../../../demo/workbench/work.js';
import type { Work } from '../../../demo/workbench/work.js';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import { cellAt } from '../../../src/report/cell-at.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { consistentReport } from '../../helpers/importing/printed-report.js';

const [REPORT] = fc.sample(consistentReport('2021'), { seed: 9, numRuns: 1 }) as [Report];
const [OLD] = fc.sample(consistentReport('2019'), { seed: 9, numRuns: 1 }) as [Report];

const PATH = 'applications.received.total';
const OTHER = 'applications.received.person';
const AMOUNT = 'disclosure.fees.amount';

const workOf = (report: Report): Work => ({
  name: '年报.docx',
  isBlank: false,
  report,
  notes: [{ severity: 'warning', message: '第 3 格', path: PATH, quote: '1O' }],
  corrections: [],
  drafts: [],
  previous: null,
});

const at = (report: Report, path: string): Cell | undefined => cellAt(report, path.split('.'));

const typed = (path: string, text: string, work = workOf(REPORT)): Work => withDraft(work, { path, text, isRefused: false });

/** What was kept, with something done to it before it is read again. */
function tampered(
  change: (work: Record<string, unknown>, kept: Record<string, unknown>) => void,
  work = withCell(workOf(REPORT), PATH, 7),
): ReadKept {
  const kept = JSON.parse(keptText({ work, replaced: null, draft: '' })) as Record<string, unknown>;
  change(kept.work as Record<string, unknown>, kept);
  const read = readKept(JSON.stringify(kept));
  assert.ok(read);
  return read;
}

describe('what was typed and not confirmed', () => {
  it('is taken where it is a number, a blank or does not apply', () => {
    for (const [text, cell] of [
      ['951', 951],
      [' 1,234 ', 1234],
      ['９', 9],
      ['12件', 12],
      ['', null],
      ['/', '/'],
      ['无', '/'],
    ] as const) {
      const { work, said } = settledWork(typed(PATH, text));
      assert.equal(cellNow(work, PATH), cell, text);
      assert.deepEqual(work.drafts, []);
      assert.match(said, /已改为/);
    }
  });

  it('stays what it was where it is none, and is looked at once', () => {
    for (const text of ['九百', '1 2', '12①', '9'.repeat(30), '1.2.3']) {
      const { work, said } = settledWork(typed(PATH, text));
      assert.equal(cellNow(work, PATH), at(REPORT, PATH));
      assert.deepEqual(work.drafts, [{ path: PATH, text, isRefused: true }]);
      assert.match(said, /没有更改/);
      assert.ok(draftProblem(work, PATH).includes(text));
      assert.equal(settledWork(work).work, work);
      assert.match(settledWork(work, PATH).said, /没有更改/, 'but again where it is confirmed');
    }
  });

  it('is of the unit that is shown with the field, where it names none', () => {
    for (const [text, cell] of [
      ['25.1', 25.1],
      ['251000元', 25.1],
      ['0.00251亿元', 25.1],
    ] as const)
      assert.equal(cellNow(settledWork(typed(AMOUNT, text)).work, AMOUNT), cell, text);
    const path = 'disclosure.procurement.amount';
    assert.equal(cellNow(settledWork(typed(path, '25.1', workOf(OLD))).work, path), 25.1);
  });

  it('takes nothing with it that was typed for other cells', () => {
    const work = typed(OTHER, '5', settledWork(typed(PATH, '九百')).work);
    const settled = settledWork(work).work;
    assert.equal(cellNow(settled, OTHER), 5);
    assert.deepEqual(
      settled.drafts.map(({ path }) => path),
      [PATH],
    );
  });
});

describe('a correction', () => {
  it('spoils no other by being invalid', () => {
    for (const id of FORMAT_IDS) {
      const report = id === '2021' ? REPORT : OLD;
      const bad = [
        { path: 'applications.none.total', was: null, is: 3 },
        { path: '__proto__.polluted', was: null, is: 3 },
        { path: 'constructor.prototype.polluted', was: null, is: 3 },
        { path: 'agency', was: null, is: null },
        { path: 'applications.received', was: null, is: 5 },
        { path: OTHER, was: null, is: 'x' as unknown as Cell },
        { path: 'applications.carriedOver.total', was: null, is: Infinity },
      ];
      const corrections = [...bad.slice(0, 3), { path: PATH, was: null, is: 12 }, ...bad.slice(3)];
      const corrected = correctedReport({ report, corrections });
      assert.equal(at(corrected, PATH), 12);
      assert.equal(corrected.agency, report.agency);
      for (const { path } of cellsOfReport(report)) {
        if (path !== PATH) assert.equal(at(corrected, path), at(report, path), path);
      }
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
    }
  });

  it('changes nothing of the report as it was read', () => {
    const before = JSON.stringify(REPORT);
    correctedReport({ report: REPORT, corrections: [{ path: PATH, was: null, is: 12 }] });
    assert.equal(JSON.stringify(REPORT), before);
  });

  it('keeps its place among the others when it is made again', () => {
    let work = workOf(REPORT);
    for (const [path, cell] of [
      [PATH, 1],
      [OTHER, 2],
      [PATH, 3],
    ] as const)
      work = withCell(work, path, cell);
    assert.deepEqual(
      work.corrections.map(({ path, is }) => [path, is]),
      [
        [PATH, 3],
        [OTHER, 2],
      ],
    );
  });
});

describe('work that was kept', () => {
  it('comes back as it was', () => {
    const work = { ...withCell(workOf(REPORT), PATH, 7), drafts: [{ path: OTHER, text: '九百', isRefused: true }], previous: null };
    const kept = { work, replaced: workOf(OLD), draft: '粘贴\u2028' };
    assert.deepEqual(readKept(keptText(kept)), { ...kept, unusable: 0 });
  });

  it('comes back from the version before drafts and marks', () => {
    const { work, unusable } = tampered((inner, kept) => {
      delete kept.version;
      delete kept.replaced;
      delete inner.drafts;
    });
    assert.deepEqual([work?.corrections.length, work?.drafts, unusable], [1, [], 0]);
  });

  it('of another version, or nothing that could be kept, is not used at all', () => {
    const kept = JSON.parse(keptText({ work: workOf(REPORT), replaced: null, draft: '' })) as object;
    const texts = [
      JSON.stringify({ ...kept, version: 2 }),
      JSON.stringify({ ...kept, version: '1' }),
      ...['', '{', 'null', '7', '[]', '"x"', '[{}]', '{"work":{}}', '{"work":7}', '{"work":{"report":{"agency":"a"}}}'],
      keptText({ work: workOf(REPORT), replaced: null, draft: '' }).slice(0, -40),
    ];
    for (const text of texts) assert.equal(readKept(text), null, text.slice(0, 60));
  });

  it('leads to no prototype and to nothing but cells', () => {
    const paths = [
      '__proto__.x',
      'constructor.prototype.x',
      'agency',
      'applications.received',
      'toString',
      'applications.__proto__.x',
      '',
      PATH,
    ];
    const text = keptText({ work: workOf(REPORT), replaced: null, draft: '' }).replace(
      '"corrections":[],"drafts":[]',
      `"corrections":${JSON.stringify(paths.map((path) => ({ path, is: 5 })))},"drafts":${JSON.stringify(paths.map((path) => ({ path, text: '5' })))},"__proto__":{"isBlank":true}`,
    );
    const read = readKept(text);
    assert.deepEqual([read?.work?.corrections.map(({ path }) => path), read?.work?.drafts.map(({ path }) => path)], [[PATH], [PATH]]);
    assert.equal(read?.unusable, 14);
    assert.equal(read.work?.isBlank, false, 'what is inherited is not read');
    assert.equal(({} as Record<string, unknown>).x, undefined);
  });

  it('says of the document what the document says, not what was kept of that', () => {
    const { work } = tampered((inner) => {
      (inner.corrections as { was: unknown }[])[0]!.was = 12_345;
    });
    assert.equal(work?.corrections[0]?.was, at(REPORT, PATH));
  });

  it('does not take half a number for one that was confirmed', () => {
    const read = readKept(keptText({ work: typed(PATH, '95'), replaced: null, draft: '' }));
    assert.ok(read?.work);
    assert.equal(cellNow(settledWork(read.work).work, PATH), at(REPORT, PATH));
    assert.match(draftProblem(read.work, PATH), /“95”输入后没有确定/);
    assert.equal(cellNow(settledWork(read.work, PATH).work, PATH), 95);
  });

  it('takes no report for last year’s that is another’s', () => {
    for (const change of [{ agency: '他局' }, { year: REPORT.year }, { year: 'x' }]) {
      const { work, unusable } = tampered((inner) => {
        inner.previous = { ...REPORT, year: REPORT.year - 1, format: '2021', ...change };
      });
      assert.deepEqual([work?.previous, unusable], [null, 1]);
    }
  });

  it('of whatever was done to it, stops nothing and gives only what is sound (random damage)', () => {
    const kept = JSON.parse(
      keptText({
        work: { ...withCell(workOf(REPORT), PATH, 7), drafts: [{ path: OTHER, text: 'x', isRefused: true }] },
        replaced: workOf(OLD),
        draft: 'x',
      }),
    ) as Record<string, unknown>;
    const places: string[][] = [];
    const walk = (value: unknown, keys: string[]): void => {
      places.push(keys);
      if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key]);
    };
    walk(kept, []);
    const nonsense = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', 1e300, -1, '/', null, true, [], {}, PATH));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(places.length - 1), nonsense), { minLength: 1, maxLength: 4 }), (damages) => {
        const json = structuredClone(kept);
        for (const [index, value] of damages) {
          const keys = places[index] ?? [];
          let level: unknown = json;
          for (const key of keys.slice(0, -1)) level = (level as Record<string, unknown> | null)?.[key];
          const last = keys.at(-1);
          if (last !== undefined && typeof level === 'object' && level !== null) (level as Record<string, unknown>)[last] = value;
        }
        const read = readKept(JSON.stringify(json));
        for (const work of [read?.work, read?.replaced]) {
          if (!work) continue;
          const corrected = correctedReport(work);
          for (const { path, is, was } of work.corrections) {
            assert.equal(at(corrected, path), is);
            assert.equal(at(work.report, path), was);
          }
          for (const { message, severity } of work.notes)
            assert.deepEqual([typeof message, /^(?:info|warning)$/.test(severity)], ['string', true]);
          settledWork(work);
        }
        assert.deepEqual(Object.keys(Object.prototype), []);
      }),
      { numRuns: 500 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { keptText, readKept } from '../../../demo/workbench/stored-work.js';
import type { ReadKept } from '../../../demo/workbench/stored-work.js';
import { draftProblem, settledWork } from '../../../demo/workbench/typed.js';
import { cellNow, correctedReport, withCell } from '../../../demo/workbench/work.js';
import { OLD, OTHER, PATH, REPORT, at, typed, workOf } from '../../helpers/workbench/made-work.js';

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

describe('work that was kept', () => {
  it('comes back as it was', () => {
    const work = { ...withCell(workOf(REPORT), PATH, 7), drafts: [{ path: OTHER, text: '九百', isRefused: true }], previous: null };
    const kept = { work, replaced: workOf(OLD), draft: '粘贴\u2028' };
    assert.deepEqual(readKept(keptText(kept)), { ...kept, unusable: 0 });
  });

  it('comes back with the other years that were opened with it, each with its own corrections', () => {
    const kept = {
      work: workOf(REPORT),
      replaced: workOf(OLD),
      draft: '',
      years: [withCell(workOf(OLD), PATH, 7)],
      replacedYears: [workOf(REPORT)],
    };
    assert.deepEqual(readKept(keptText(kept)), { ...kept, unusable: 0 });
    const broken = keptText(kept).replace('"years":[{', '"years":[7,{');
    assert.deepEqual([readKept(broken)?.years?.length, readKept(broken)?.unusable], [1, 1]);
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

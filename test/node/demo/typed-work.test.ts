import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfReport } from '../../../demo/workbench/cell-names.js';
import { draftProblem, settledWork } from '../../../demo/workbench/typed.js';
import { cellNow, correctedReport, withCell } from '../../../demo/workbench/work.js';
import { FORMAT_IDS } from '../../../src/formats/formats.js';
import type { Cell } from '../../../src/report/report.js';
import { OLD, OTHER, PATH, REPORT, at, typed, workOf } from '../../helpers/workbench/made-work.js';

const AMOUNT = 'disclosure.fees.amount';
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

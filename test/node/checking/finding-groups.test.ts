import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { checkReport } from '../../../src/checking/check-report.js';
import { findingGroups } from '../../../src/checking/finding-groups.js';
import type { FindingGroup } from '../../../src/checking/finding-groups.js';
import { isTransposed } from '../../../src/checking/transposed-digits.js';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { consistentNumbers, reportOf } from '../../helpers/consistent-report.js';
import type { Numbers } from '../../helpers/consistent-report.js';
import { validReport } from '../../helpers/random-report.js';

const groupsOf = (report: Report, previous?: Report): FindingGroup[] =>
  findingGroups(report, checkReport(report, { previous }), { previous });

/** A report of 2024 in which all is zero but some cells. */
const withCells = (cells: readonly (readonly [string, number | null | '/'])[], more: object = {}): Report =>
  reportOf('2021', new Map([...formatCells(FORMATS['2021']).map(({ path }): [string, number] => [path, 0]), ...cells]), more);

const causesOf = (groups: readonly FindingGroup[]) => groups.map(({ cause, findings }) => [cause?.path, cause?.would, findings.length]);

describe('the groups of findings', () => {
  for (const id of FORMAT_IDS) {
    const counts = formatCells(FORMATS[id]).filter(({ kind }) => kind === 'count');
    const place = fc.nat(counts.length - 1);
    const amount = fc.integer({ min: 1, max: 500 });

    it(`name the cell that was changed, and no other, in a report of format ${id}`, () => {
      let named = 0;
      fc.assert(
        fc.property(consistentNumbers(id), place, amount, (numbers, at, more) => {
          const { path } = counts[at]!;
          const was = Number(numbers.get(path));
          const groups = groupsOf(reportOf(id, new Map([...numbers, [path, was + more]])));
          for (const { cause, findings } of groups) {
            // Two digits may look swapped in another cell of the only sum that does not hold.
            if (!cause || findings.length === 1) continue;
            expect(cause).to.deep.equal({ path, says: was + more, would: was });
            named += 1;
          }
        }),
        { numRuns: 80 },
      );
      expect(named).to.be.greaterThan(20);
    });

    it(`never name a cell that two changed ones only make look wrong, in a report of format ${id}`, () => {
      fc.assert(
        fc.property(consistentNumbers(id), place, place, amount, amount, (numbers, first, second, more, other) => {
          const paths = [counts[first]!.path, counts[second]!.path];
          fc.pre(paths[0] !== paths[1] && more !== other);
          const changed = new Map(numbers);
          for (const [index, path] of paths.entries()) changed.set(path, Number(numbers.get(path)) + [more, other][index]!);
          for (const { cause, findings } of groupsOf(reportOf(id, changed))) {
            if (!cause || findings.length === 1) continue;
            expect(paths).to.include(cause.path);
            expect(cause.would).to.equal(numbers.get(cause.path));
          }
        }),
        { numRuns: 80 },
      );
    });

    it(`hold every finding once, whatever a report of format ${id} says`, () => {
      fc.assert(
        fc.property(validReport(id), validReport(id), (one, other) => {
          const [report, previous] = [readReport(one).report!, readReport(other).report!];
          const findings = checkReport(report, { previous });
          const grouped = findingGroups(report, findings, { previous }).flatMap((group) => group.findings);
          expect(grouped).to.have.length(findings.length);
          expect(grouped).to.have.members(findings);
        }),
        { numRuns: 15 },
      );
    });
  }

  it('put a slip with what follows from it, also in the prose, and the worst first', () => {
    const groups = groupsOf(readReport(REPORTS.slips).report!);
    expect(causesOf(groups)).to.deep.equal([
      ['applications.received.total', 951, 3],
      ['applications.results.granted.person', 155, 2],
      ['applications.results.unavailable.notHeld.total', 191, 2],
      [undefined, undefined, 1],
      [undefined, undefined, 1],
    ]);
    expect(groups[0]!.findings.map(({ kind }) => kind)).to.deep.equal(['sum', 'sum', 'prose']);
    expect(groups[0]!.status).to.equal('broken');
  });

  it('name no cell where two would do', () => {
    // Each of the five cells is in this one sum.
    const report = withCells([
      ['reviews.review.upheld', 3],
      ['reviews.review.total', 5],
    ]);
    expect(causesOf(groupsOf(report))).to.deep.equal([[undefined, undefined, 1]]);
  });

  it('take the word of the prose for which of them it is', () => {
    const cells = [
      ['reviews.review.upheld', 13],
      ['reviews.review.total', 25],
    ] as const;
    const groups = groupsOf(withCells(cells, { overview: ['全年因政府信息公开申请行政复议13件。'] }));
    expect(causesOf(groups)).to.deep.equal([['reviews.review.total', 13, 2]]);
    const swapped = groupsOf(
      withCells([
        ['reviews.review.upheld', 64],
        ['reviews.review.other', 7],
        ['reviews.review.total', 53],
      ]),
    );
    expect(causesOf(swapped)).to.deep.equal([['reviews.review.upheld', 46, 1]]);
    expect(isTransposed(64, 46)).to.equal(true);
  });

  it('do not take the prose for a rule: a slip is often copied into it', () => {
    const numbers: Numbers = new Map([
      ['applications.received.person', 90],
      ['applications.received.total', 99],
      ['applications.results.granted.person', 90],
      ['applications.results.granted.total', 90],
      ['applications.results.total.person', 90],
      ['applications.results.total.total', 90],
    ]);
    const report = withCells([...numbers], { overview: ['全年新收政府信息公开申请99件。'] });
    expect(causesOf(groupsOf(report))).to.deep.equal([['applications.received.total', 90, 2]]);
  });

  it('name no cell whose correction breaks a rule between two years that holds', () => {
    const cells = [
      ['applications.carriedOver.person', 5],
      ['applications.carriedOver.total', 4],
      ['applications.results.total.person', 4],
      ['applications.results.granted.person', 4],
      ['applications.results.granted.total', 4],
      ['applications.results.total.total', 4],
    ] as const;
    const report = withCells(cells);
    expect(causesOf(groupsOf(report))).to.deep.equal([['applications.carriedOver.person', 4, 2]]);
    const previous = withCells(
      [
        ['applications.received.person', 5],
        ['applications.received.total', 5],
        ['applications.carriedForward.person', 5],
        ['applications.carriedForward.total', 4],
      ],
      { year: 2023 },
    );
    const [group, ...others] = groupsOf(report, previous);
    expect([group!.cause, others.every(({ cause }) => cause === undefined)]).to.deep.equal([undefined, true]);
  });

  it('put what cannot be checked with the blank cell that it waits for, without a number for it', () => {
    const report = withCells([
      ['applications.received.person', 8],
      ['applications.received.total', 8],
      ['applications.results.granted.person', 8],
      ['applications.results.granted.total', 8],
      ['applications.results.total.person', null],
      ['applications.results.total.total', 8],
    ]);
    expect(causesOf(groupsOf(report))).to.deep.equal([['applications.results.total.person', null, 3]]);
  });
});

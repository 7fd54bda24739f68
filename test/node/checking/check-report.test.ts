import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import type { FormatId } from '../../../src/formats/formats.js';
import { sumChecks } from '../../../src/checking/sum-checks.js';
import { yearChecks } from '../../../src/checking/year-checks.js';
import { checkReport } from '../../../src/checking/check-report.js';
import type { Finding } from '../../../src/checking/finding.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { consistentNumbers, reportOf, sumOf } from '../../helpers/consistent-report.js';
import type { Numbers } from '../../helpers/consistent-report.js';
import { validReport } from '../../helpers/random-report.js';
import { isSum, placesOf } from '../../helpers/checking/sum-findings.js';

/** The sums that a cell stands in, found the slow way. */
const sumsWith = (id: FormatId, path: string): string[] =>
  sumChecks(FORMATS[id]).flatMap(({ rule, sum, equals }) => ([...sum, ...equals].includes(path) ? [`${rule.id} ${equals.join(' ')}`] : []));

const counted = (id: FormatId): string[] => [...new Set(sumChecks(FORMATS[id]).flatMap(({ sum, equals }) => [...sum, ...equals]))];

const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const at = <T>(list: readonly T[], where: number): T => list[Math.floor(where * list.length)]!;

const broken = (id: FormatId, numbers: Numbers, path: string, says: number | null | '/'): Finding[] =>
  checkReport(reportOf(id, new Map(numbers).set(path, says)));

for (const id of FORMAT_IDS) {
  describe(`checking a report of format ${id}`, () => {
    it('finds nothing where everything adds up', () => {
      fc.assert(
        fc.property(consistentNumbers(id), (numbers) => {
          expect(checkReport(reportOf(id, numbers))).to.deep.equal([]);
        }),
        { numRuns: 40 },
      );
    });

    it('finds a slip in every sum that the cell stands in, in no other, and names the cell', () => {
      fc.assert(
        fc.property(consistentNumbers(id), place, fc.integer({ min: 1, max: 500 }), (numbers, where, more) => {
          const path = at(counted(id), where);
          const was = Number(numbers.get(path));
          const findings = broken(id, numbers, path, was + more).filter(isSum);
          expect(placesOf(findings)).to.have.members(sumsWith(id, path));
          for (const { difference, stated, comesTo, status, cells, equals, likelySlip } of findings) {
            expect([difference, status]).to.deep.equal([equals.some((cell) => cell.path === path) ? more : -more, 'broken']);
            expect(stated! - comesTo).to.equal(difference);
            expect(cells.find((cell) => cell.path === path)?.says).to.equal(was + more);
            if (findings.length > 1) expect(likelySlip).to.deep.equal({ path, says: was + more, would: was });
          }
        }),
        { numRuns: 80 },
      );
    });

    it('says that two digits were swapped where that is what happened', () => {
      fc.assert(
        fc.property(consistentNumbers(id), place, (numbers, where) => {
          const path = at(counted(id), where);
          const was = Number(numbers.get(path));
          const swapped = Number(String(was).replace(/(\d)(\d)$/, '$2$1'));
          fc.pre(swapped !== was && String(swapped).length === String(was).length);
          for (const finding of broken(id, numbers, path, swapped).filter(isSum)) {
            // Where a cell stands in one sum alone, another one of that sum may have been swapped as well.
            if (finding.transposed ?? sumsWith(id, path).length > 1)
              expect(finding.transposed).to.deep.equal({ path, says: swapped, would: was });
          }
        }),
        { numRuns: 60 },
      );
    });

    it('cannot assess a sum whose total was left blank or does not apply, and finds nothing else', () => {
      const totals = [...new Set(sumChecks(FORMATS[id]).flatMap(({ equals }) => (equals.length === 1 ? equals : [])))];
      fc.assert(
        fc.property(consistentNumbers(id), place, fc.constantFrom(null, '/' as const), (numbers, where, nothing) => {
          const path = at(totals, where);
          fc.pre(numbers.get(path) !== 0);
          const findings = broken(id, numbers, path, nothing).filter(isSum);
          expect(placesOf(findings)).to.have.members(sumsWith(id, path));
          for (const { status, stated, difference, missing } of findings)
            expect([status, stated, difference, missing]).to.deep.equal(['not-assessable', null, null, [path]]);
        }),
        { numRuns: 40 },
      );
    });

    it('counts an addend that was left blank as nothing, and says so', () => {
      const totals = new Set(sumChecks(FORMATS[id]).flatMap(({ equals }) => (equals.length === 1 ? equals : [])));
      const addends = counted(id).filter((path) => !totals.has(path));
      fc.assert(
        fc.property(consistentNumbers(id), place, fc.constantFrom(null, '/' as const), (numbers, where, nothing) => {
          const path = at(addends, where);
          const findings = broken(id, numbers, path, nothing).filter(isSum);
          expect(placesOf(findings)).to.have.members(numbers.get(path) === 0 ? [] : sumsWith(id, path));
          for (const { blanks, notApplicable, status } of findings)
            expect([blanks, notApplicable, status]).to.deep.equal(nothing === null ? [1, 0, 'broken'] : [0, 1, 'broken']);
        }),
        { numRuns: 40 },
      );
    });

    it('finds nothing where zeros were left blank but totals were not', () => {
      const totals = new Set(sumChecks(FORMATS[id]).flatMap(({ equals }) => (equals.length === 1 ? equals : [])));
      fc.assert(
        fc.property(consistentNumbers(id), (numbers) => {
          const blanked = new Map([...numbers].map(([path, says]) => [path, says === 0 && !totals.has(path) ? null : says]));
          expect(checkReport(reportOf(id, blanked))).to.deep.equal([]);
        }),
        { numRuns: 20 },
      );
    });

    it('finds what is no whole number or less than nothing, but for a change', () => {
      for (const { path, kind } of formatCells(FORMATS[id])) {
        const rules = (says: number) =>
          broken(id, new Map(), path, says).flatMap(({ kind: of, rule, cells }) => (of === 'value' ? [`${rule} ${cells[0]!.path}`] : []));
        expect(rules(0.5), path).to.deep.equal(kind === 'amount' ? [] : [`whole ${path}`]);
        expect(rules(-1), path).to.deep.equal(kind === 'change' ? [] : [`negative ${path}`]);
        expect(rules(3_000_000_000), path).to.deep.equal([]);
      }
    });

    it('finds a break with the year before at every place, and only there', () => {
      fc.assert(
        fc.property(consistentNumbers(id), consistentNumbers(id), place, fc.integer({ min: 1, max: 99 }), (first, second, where, more) => {
          const checks = yearChecks(FORMATS[id]);
          const last = new Map(first);
          for (const { previous, add, subtract, equals } of checks)
            last.set(previous, Number(second.get(equals)) - sumOf(second, add) + sumOf(second, subtract));
          const report = reportOf(id, second);
          expect(placesOf(checkReport(report, { previous: reportOf(id, last, { year: 2023 }) }))).to.deep.equal([]);
          const check = at(checks, where);
          last.set(check.previous, Number(last.get(check.previous)) + more);
          const [finding, ...others] = checkReport(report, { previous: reportOf(id, last, { year: 2023 }) }).filter(isSum);
          expect(others).to.deep.equal([]);
          expect([finding!.kind, finding!.rule, finding!.difference, finding!.status]).to.deep.equal([
            ...['year', check.rule.id, -more],
            check.rule.warning ? 'warning' : 'broken',
          ]);
          expect(finding!.cells[0]).to.deep.equal({ path: check.previous, of: 'previous', says: last.get(check.previous) });
          last.set(check.previous, null);
          const blank = checkReport(report, { previous: reportOf(id, last, { year: 2023 }) });
          // A blank counts as nothing, and the rule may hold with that.
          const holds = second.get(check.equals) === sumOf(second, check.add) - sumOf(second, check.subtract);
          expect(blank.map(({ status }) => status)).to.deep.equal(holds ? [] : ['not-assessable']);
        }),
        { numRuns: 30 },
      );
    });

    it('changes nothing, and finds the same again, whatever the numbers are', () => {
      fc.assert(
        fc.property(validReport(id), validReport(id), (one, other) => {
          const [report, previous] = [readReport(one).report!, readReport(other).report!];
          const before = JSON.stringify([report, previous]);
          const findings = checkReport(report, { previous });
          expect(checkReport(report, { previous })).to.deep.equal(findings);
          expect(JSON.stringify([report, previous])).to.equal(before);
        }),
        { numRuns: 20 },
      );
    });
  });
}

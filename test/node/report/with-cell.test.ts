import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { DisclosureError } from '../../../src/report/error.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Cell, Report } from '../../../src/report/report.js';
import { withCell } from '../../../src/report/with-cell.js';
import { validReport } from '../../helpers/random-report.js';

const PATH = 'applications.results.refused.stateSecret.person';

function failure(work: () => unknown): DisclosureError {
  try {
    work();
  } catch (error) {
    if (error instanceof DisclosureError) return error;
  }
  throw new Error('No DisclosureError was thrown.');
}

describe('a report with another value in one cell', () => {
  it('says so there and the same everywhere else, and leaves the given one alone', () => {
    const value = fc.oneof(fc.nat(), fc.constantFrom<Cell>(null, '/'), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
    for (const id of FORMAT_IDS) {
      const paths = formatCells(formatOf(id)).map(({ path }) => path);
      fc.assert(
        fc.property(validReport(id), fc.constantFrom(...paths), value, (json, path, cell) => {
          const report = readReport(json).report!;
          const before = JSON.stringify(report);
          const after = withCell(report, path, cell);
          expect(JSON.stringify(report)).to.equal(before);
          for (const other of paths) expect(cellAt(after, other)).to.equal(other === path ? cell : cellAt(report, other));
          expect(Object.keys(after)).to.deep.equal(Object.keys(report));
          expect(readReport(JSON.parse(JSON.stringify(after))).report).to.deep.equal(JSON.parse(JSON.stringify(after)));
        }),
        { numRuns: 20 },
      );
    }
  });

  it('shares what did not change, and can be changed by nobody where it did', () => {
    const report = readReport({ agency: '示例市', year: 2024 }).report!;
    const after = withCell(report, PATH, 3);
    expect(after.reviews).to.equal(report.reviews);
    expect(after.applications.received).to.equal(report.applications.received);
    expect(after.applications.results.refused).not.to.equal(report.applications.results.refused);
    expect(Object.isFrozen(after) && Object.isFrozen(after.applications.results.refused)).to.equal(true);
    // Blank groups of one format are one object.
    expect(cellAt(after, PATH.replace('stateSecret', 'internal'))).to.equal(null);
    expect(cellAt(readReport({ agency: '示例县', year: 2024 }).report!, PATH)).to.equal(null);
  });

  it('has the groups that a report made by hand leaves out', () => {
    const report = { format: '2021', agency: '示例市', year: 2024 } as Report;
    expect(withCell(report, PATH, 3)).to.deep.equal({ ...report, applications: { results: { refused: { stateSecret: { person: 3 } } } } });
  });

  it('is none where its format has no such cell', () => {
    const report = readReport({ agency: '示例市', year: 2024 }).report!;
    for (const path of [
      '',
      'applications',
      'applications.received',
      'agency',
      'reviews.nothing',
      '__proto__.x',
      'disclosure.licensing.change',
    ]) {
      const error = failure(() => withCell(report, path, 1));
      expect([error.code, error.path]).to.deep.equal(['no-such-cell', path]);
      expect(error.message).to.contain(path).and.to.equal(error.textIn(SIMPLIFIED_CHINESE));
      expect(error.textIn(ENGLISH)).to.contain('has no cell');
    }
  });

  it('is none with a value that no cell can have', () => {
    const report = readReport({ agency: '示例市', year: 2024 }).report!;
    for (const value of ['3', '', '-', NaN, Infinity, 2 ** 53, undefined, true, {}, []]) {
      const error = failure(() => withCell(report, PATH, value as Cell));
      expect([error.code, error.path]).to.deep.equal(['not-a-report', PATH]);
    }
  });
});

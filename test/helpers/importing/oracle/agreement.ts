import assert from 'node:assert/strict';
import { formatCells } from '../../../../src/formats/cells.js';
import { FORMATS } from '../../../../src/formats/formats.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import type { Report } from '../../../../src/report/report.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';

/** Asserts that every number of an imported report is the published one, or blank. Returns how many are blank that should not be. */
export function lostCells({ report }: ImportedReport, published: Report): number {
  assert.equal(report.format, published.format);
  let lost = 0;
  for (const { keys, path } of formatCells(FORMATS[published.format])) {
    const [read, own] = [cellAt(report, keys) ?? null, cellAt(published, keys) ?? null];
    if (read === null && own !== null) lost += 1;
    else assert.equal(read, own, path);
  }
  return lost;
}

/**
 * What is said of reports that were read right: the official table itself has amounts without units, tracked changes are no doubt of how it is
 * read, and the numbers of reports whose cells all differ do not add up.
 */
const TRUE_NOTES: readonly string[] = ['unit-unknown', 'unaccepted-changes', 'text-layer-in-doubt'];

/** Asserts that every number and paragraph was imported as published, without a doubt. */
export function assertSame(imported: ImportedReport, published: Report): void {
  const doubts = imported.notes.filter(({ severity, code }) => severity === 'warning' && !TRUE_NOTES.includes(code));
  assert.deepEqual(doubts, []);
  assert.equal(lostCells(imported, published), 0);
  for (const key of ['agency', 'year', 'title', 'preface', 'overview', 'problems', 'other', 'signature'] as const) {
    assert.deepEqual(imported.report[key], published[key], key);
  }
}

import assert from 'node:assert/strict';
import { formatCells } from '../../../../src/formats/cells.js';
import { FORMATS } from '../../../../src/formats/formats.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import type { Report } from '../../../../src/report/report.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';

/** Every number of an imported report is that of the published one, or blank. Says how many came back blank that were not. */
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

/** Every number, and every paragraph, came back as it was published, without a doubt. */
export function assertSame(imported: ImportedReport, published: Report): void {
  // An amount without a unit is one in the official table itself.
  const doubts = imported.notes.filter(({ severity, code }) => severity === 'warning' && code !== 'unit-unknown');
  assert.deepEqual(doubts, []);
  assert.equal(lostCells(imported, published), 0);
  for (const key of ['agency', 'year', 'title', 'preface', 'overview', 'problems', 'other', 'signature'] as const) {
    assert.deepEqual(imported.report[key], published[key], key);
  }
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';
import { checkReports } from '../../../src/checking/check-reports.js';
import { proseNumbers } from '../../../src/checking/prose/prose-numbers.js';
import { formatCells } from '../../../src/formats/cells.js';
import { formatOf } from '../../../src/formats/formats.js';
import { proseParts } from '../../../src/formats/prose-parts.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { paragraphsOf } from '../../../src/report/paragraphs-of.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import { REPORTS } from '../../../stories/reports.js';

describe('the examples', () => {
  it('say in the agency’s name that they are made up, but for the one that is real', () => {
    const files = [
      'example-full-2024',
      'example-slips-2024',
      'example-blanks-2024',
      'example-2019',
      'example-six-years',
      'example-full-agency',
    ];
    for (const file of files) {
      const json = readFileSync(path(`stories/reports/${file}.json`), 'utf8');
      const agencies = [...json.matchAll(/^ *"agency": "(.*?)"/gm)].map((match) => match[1] ?? '');
      assert.ok(agencies.length > 0);
      for (const agency of agencies) assert.match(agency, /^示例市/);
    }
  });

  it('of an agency with six years are whole, and find nothing wrong with themselves', () => {
    const { reports, problems, warnings } = readReports(REPORTS.fullAgency);
    assert.deepEqual([problems, warnings], [[], []]);
    assert.deepEqual(
      reports.map(({ year, format }) => `${year} ${format}`),
      ['2019 2019', '2020 2019', '2021 2021', '2022 2021', '2023 2021', '2024 2021'],
    );
    for (const { report, previous, findings } of checkReports(reports)) {
      assert.deepEqual(findings, [], String(report.year));
      assert.equal(previous?.year ?? 2018, report.year - 1);
      const { agreeing } = proseNumbers(report);
      assert.ok(agreeing.length >= 4, 'the text says the numbers of the tables');
      for (const key of proseParts(formatOf(report.format)).map((part) => part.key)) assert.ok(paragraphsOf(report, key).length > 0, key);
      assert.ok(report.preface.length > 0 && report.published && report.source && report.signature.date);
    }
    const numbers = reports.flatMap((report) => formatCells(formatOf(report.format)).map(({ path }) => cellAt(report, path)));
    assert.ok(numbers.every((cell) => typeof cell === 'number'));
    assert.ok(numbers.filter((cell) => cell === 0).length < numbers.length * 0.6);
  });
});

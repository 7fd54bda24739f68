import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { jsonText, reportJson } from '../../../src/exporting/report-json.js';
import { FORMAT_IDS, formatOf } from '../../../src/formats/formats.js';
import { tableParts } from '../../../src/formats/parts.js';
import { paragraphsOf } from '../../../src/report/paragraphs-of.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { reportSchema } from '../../../src/report/schema/report-schema.js';
import { withCell } from '../../../src/report/with-cell.js';

const GOOD = { agency: '示例市', year: 2024 };
const NOTES = { disclosure: ['本机关没有制发规章。', '统计至年末。'], applications: [], reviews: ['复议2件。'] };

const pathsOf = (json: object): string[] => readReport({ ...GOOD, ...json }).problems.map(({ path, expected }) => `${path} ${expected}`);

describe('the prose inside the tables of a report', () => {
  it('is read by the key of the part, and is not needed', () => {
    const { report } = readReport({ ...GOOD, notes: NOTES });
    expect(report?.notes).to.deep.equal(NOTES);
    expect(paragraphsOf(report!, 'disclosure')).to.deep.equal(NOTES.disclosure);
    for (const notes of [undefined, null, {}, { disclosure: null }])
      expect(readReport({ ...GOOD, notes }).report?.notes).to.deep.equal({ disclosure: [], applications: [], reviews: [] });
  });

  it('is never taken for the cells of the table, nor they for it', () => {
    const { report } = readReport({ ...GOOD, disclosure: { rules: { issued: 3 } } });
    expect(paragraphsOf(report!, 'disclosure')).to.deep.equal([]);
    expect(paragraphsOf(report!, 'notes')).to.deep.equal([]);
    expect(paragraphsOf(report!, 'nothing')).to.deep.equal([]);
  });

  it('is refused with the path where it is wrong', () => {
    expect(pathsOf({ notes: [] })).to.deep.equal(['notes group']);
    expect(pathsOf({ notes: { disclosure: '一段' } })).to.deep.equal(['notes.disclosure paragraphs']);
    expect(pathsOf({ notes: { reviews: ['好。', 3, null] } })).to.deep.equal(['notes.reviews[1] text', 'notes.reviews[2] text']);
    const { warnings } = readReport({ ...GOOD, notes: { overview: ['概况。'] } });
    expect(warnings.map(({ path, expected }) => [path, expected])).to.deep.equal([['notes.overview', 'known']]);
  });

  it('is written before the signature where there is any, and comes back', () => {
    const { report } = readReport({ ...GOOD, notes: NOTES });
    const json = JSON.parse(jsonText(reportJson(report!))) as object;
    expect(Object.keys(json).slice(-2)).to.deep.equal(['notes', 'signature']);
    expect(readReport(json).report).to.deep.equal(report);
  });

  it('is not written where there is none: files stay as they were', () => {
    expect(reportJson(readReport(GOOD).report!)).not.to.have.property('notes');
  });

  it('stays when a cell is changed', () => {
    const { report } = readReport({ ...GOOD, notes: NOTES });
    expect(withCell(report!, 'disclosure.rules.issued', 3).notes).to.deep.equal(NOTES);
  });

  for (const id of FORMAT_IDS)
    it(`is accepted by the schema of ${id} where it is read, and refused where it is not`, () => {
      const validate = new Ajv2020({ strict: false }).compile(reportSchema(id));
      const keys = tableParts(formatOf(id)).map(({ key }) => key);
      const cases = [
        NOTES,
        null,
        {},
        [],
        'x',
        { disclosure: 'x' },
        { disclosure: [3] },
        { disclosure: null },
        ...keys.map((key) => ({ [key]: ['好。'] })),
      ];
      for (const notes of cases) {
        const json = { ...GOOD, format: id, notes };
        expect(validate(json), JSON.stringify(notes)).to.equal(readReport(json).report !== null);
      }
    });
});

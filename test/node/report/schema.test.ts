import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { readReport } from '../../../src/report/read-report.js';
import { reportSchema } from '../../../src/report/schema.js';
import { damagedReport, setAt, validReport } from '../../helpers/random-report.js';

interface Inner {
  readonly properties?: Readonly<Record<string, Inner>>;
  readonly $ref?: string;
  readonly description?: string;
}

const EXAMPLES = new URL('../../../stories/reports/', import.meta.url);

const examples = readdirSync(EXAMPLES).flatMap((file) => {
  const json = JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8')) as { reports?: unknown[] };
  return json.reports ?? [json];
});

const GOOD = { agency: '示例市', year: 2024 };

/** Reports that are wrong in one place, and some that look wrong and are not. */
const CASES: readonly unknown[] = [
  {},
  null,
  [],
  'report',
  GOOD,
  { ...GOOD, agency: '' },
  { ...GOOD, agency: null },
  { ...GOOD, year: 2024.5 },
  { ...GOOD, year: '2024' },
  { ...GOOD, year: 2020 },
  { ...GOOD, year: 2018 },
  { ...GOOD, year: 1999, format: '2021' },
  { ...GOOD, year: 2012, format: '2021' },
  { ...GOOD, format: null },
  { ...GOOD, format: '2020' },
  { ...GOOD, format: 2021 },
  { ...GOOD, published: '2025-02-30' },
  { ...GOOD, published: '2025-2-3' },
  { ...GOOD, published: null, title: null, signature: null, overview: null, disclosure: null },
  { ...GOOD, overview: [null] },
  { ...GOOD, overview: '' },
  { ...GOOD, signature: { date: 'today' } },
  { ...GOOD, signature: [] },
  { ...GOOD, reviews: { review: { upheld: '/' }, litigation: { direct: { total: null } } } },
  { ...GOOD, reviews: { review: { upheld: '-' } } },
  { ...GOOD, applications: { results: { closed: { person: 1 } } } },
  { ...GOOD, year: 2019, applications: { results: { closed: { person: 'x' } } } },
  { ...GOOD, unknown: { deep: [] } },
  { ...GOOD, disclosure: { fees: { amount: 9007199254740991 } } },
  { ...GOOD, disclosure: { fees: { amount: 9007199254740993 } } },
  { ...GOOD, disclosure: { fees: { amount: -0.5 } } },
  { ...GOOD, notes: { disclosure: ['好。'], reviews: null } },
  { ...GOOD, notes: { disclosure: '好。' } },
  { ...GOOD, notes: { applications: [1] } },
];

for (const id of FORMAT_IDS)
  describe(`the JSON Schema of format ${id}`, () => {
    const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(reportSchema(id));
    const isRead = (json: unknown): boolean => readReport(json).report?.format === id;
    const agree = (json: unknown): void => assert.equal(validate(json), isRead(json), JSON.stringify(json).slice(0, 500));

    it('is a valid schema of draft 2020-12 that JSON can carry', () => {
      const schema = reportSchema(id);
      assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
      assert.equal(new Ajv2020().validateSchema(schema), true);
    });

    it('says the unit of every number that has one, and of no other', () => {
      const said: [string, unknown][] = [];
      const walk = (schema: Inner, path: string): void => {
        if (schema.properties) for (const [key, inner] of Object.entries(schema.properties)) walk(inner, `${path}.${key}`);
        else if (schema.$ref) said.push([path.slice(1), schema.description]);
      };
      walk(reportSchema(id), '');
      const units = formatCells(FORMATS[id]).map(({ path, unit }) => [path, unit && `单位：${unit}`]);
      assert.deepEqual(said, units);
      assert.ok(units.some(([path, unit]) => path?.endsWith('.amount') && unit === '单位：万元'));
    });

    it('agrees with readReport on the examples, and accepts those of its format', () => {
      assert.ok(examples.length > 8);
      examples.forEach(agree);
      assert.ok(examples.some((example) => validate(example)));
      assert.ok(examples.some((example) => !validate(example)));
    });

    it('agrees with readReport on what is wrong in one place', () => {
      CASES.forEach(agree);
      assert.ok(CASES.some((json) => !validate(json)));
    });

    it('agrees with readReport on reports damaged at random', () => {
      fc.assert(fc.property(damagedReport(id), agree), { numRuns: 400 });
    });

    it('agrees with readReport on a value in every cell', () => {
      const values = ['abc', '', '/', '1', true, [], {}, -1, 1e300, null];
      fc.assert(
        fc.property(validReport(id), fc.constantFrom(...values), fc.nat(), (report, value, place) => {
          const keys = ['applications', 'reviews', 'disclosure'];
          const cells: string[][] = [];
          const walk = (inner: unknown, path: string[]): void => {
            if (typeof inner === 'object' && inner !== null) for (const [key, next] of Object.entries(inner)) walk(next, [...path, key]);
            else cells.push(path);
          };
          for (const key of keys) walk(report[key], [key]);
          setAt(report, cells[place % cells.length] ?? [], value);
          agree(report);
        }),
        { numRuns: 300 },
      );
    });
  });

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import { reportSchema } from '../../../src/report/schema/report-schema.js';
import { reportsSchema } from '../../../src/report/schema/reports-schema.js';
import { damagedReport, setAt, validReport } from '../../helpers/random-report.js';

interface Inner {
  readonly properties?: Readonly<Record<string, Inner>>;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
}

/** The schemas of all keys of a report, by path. */
function subschemas({ properties = {} }: Inner, above = ''): Map<string, Inner> {
  const found = Object.entries(properties).flatMap(([key, inner]): [string, Inner][] => [
    [above + key, inner],
    ...subschemas(inner, `${above}${key}.`),
  ]);
  return new Map(found);
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
  { ...GOOD, agencies: '示例市' },
  { ...GOOD, $schema: './reports.json' },
  { ...GOOD, applications: { recieved: { person: 1 } } },
  { ...GOOD, applications: { received: { persons: 1 } } },
  { ...GOOD, signature: { name: '示例市' } },
  { ...GOOD, notes: { overview: [] } },
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
    const isRead = (json: unknown): boolean => {
      const { report, warnings } = readReport(json);
      return report?.format === id && warnings.length === 0;
    };
    const agree = (json: unknown): void => assert.equal(validate(json), isRead(json), JSON.stringify(json).slice(0, 500));

    it('is a valid schema of draft 2020-12 that JSON can carry', () => {
      const schema = reportSchema(id);
      assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
      assert.equal(new Ajv2020().validateSchema(schema), true);
    });

    it('says the unit of every number that has one, and of no other', () => {
      const said = [...subschemas(reportSchema(id))].filter(([, { $ref }]) => $ref !== undefined);
      const units = said.map(([path, { description = '' }]) => [path, /，单位：([^。]*)。填/.exec(description)?.[1]]);
      assert.deepEqual(
        units,
        formatCells(FORMATS[id]).map(({ path, unit }) => [path, unit]),
      );
      assert.ok(units.some(([path, unit]) => path?.endsWith('.amount') && unit === '万元'));
    });

    it('names every key by its official label, with the labels that lead there, and in Chinese', () => {
      const schemas = subschemas(reportSchema(id));
      for (const [path, { title = '', description = '' }] of schemas)
        if (path !== '$schema') assert.match(`${title} ${description}`, /^(?=.*\p{Script=Han})\S/u, path);
      for (const { path, rows, columns } of formatCells(FORMATS[id])) {
        const { title, description = '' } = schemas.get(path) ?? {};
        assert.equal(title, columns[columns.length - 1]?.label, path);
        for (const { label } of [...rows, ...columns]) assert.ok(description.includes(label), `${path}: ${label}`);
      }
      assert.equal(schemas.get('applications.results.refused')?.title, '（三）不予公开');
      assert.match(
        schemas.get('applications.received.business')?.description ?? '',
        /^三、收到和处理政府信息公开申请情况 › 一、本年新收政府信息公开申请数量 › 申请人情况 › 法人或其他组织 › 商业企业。计数/,
      );
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

describe('the JSON Schema of a file', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(reportsSchema());
  const isRead = (json: unknown): boolean => {
    const { problems, warnings } = readReports(json);
    return problems.length === 0 && warnings.length === 0;
  };
  const agree = (json: unknown): void => assert.equal(validate(json), isRead(json), JSON.stringify(json).slice(0, 500));

  it('is known by an identifier of its own', () => {
    const ids = [reportsSchema(), ...FORMAT_IDS.map(reportSchema)].map(({ $id }) => $id);
    assert.equal(new Set(ids).size, 3);
    for (const id of ids) assert.match(String(id), /^https:\/\/unpkg\.com\/disclosure-elements@\d+\.\d+\.\d+\/dist\/schema\/\w+\.json$/);
  });

  it('agrees with readReports on one report, on a list and on what is in reports', () => {
    for (const json of [...CASES, ...examples]) {
      agree(json);
      agree([GOOD, json]);
      agree({ reports: [json] });
    }
    const shapes = [[], { reports: [] }, { reports: null }, { reports: {} }, { reports: [GOOD], $schema: 'reports.json' }, [[GOOD]], 3];
    shapes.forEach(agree);
  });

  it('says of a misspelt key which one it is, in whichever format the report is', () => {
    for (const year of [2020, 2024]) {
      assert.equal(validate({ ...GOOD, year, applications: { received: { persons: 1 } } }), false);
      const unknown = validate.errors?.find(({ keyword }) => keyword === 'additionalProperties');
      assert.equal(unknown?.instancePath, '/applications/received');
      assert.deepEqual(unknown.params, { additionalProperty: 'persons' });
    }
  });

  it('agrees with readReports on reports damaged at random', () => {
    fc.assert(
      fc.property(damagedReport('2019'), damagedReport('2021'), (one, other) => agree({ reports: [one, other] })),
      { numRuns: 100 },
    );
  });
});

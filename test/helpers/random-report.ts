import fc from 'fast-check';
import { formatCells } from '../../src/formats/cells.js';
import { formatOf } from '../../src/formats/formats.js';

type Json = Record<string, unknown>;

/** Sets the value at a path of keys, creating objects as needed. */
export function setAt(object: Json, keys: readonly string[], value: unknown): void {
  const [first = '', ...rest] = keys;
  if (rest.length === 0) object[first] = value;
  else {
    const inner = typeof object[first] === 'object' && object[first] !== null ? (object[first] as Json) : {};
    object[first] = inner;
    setAt(inner, rest, value);
  }
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.nat(99_999) },
  fc.constant(0),
  fc.constant(null),
  fc.constant('/'),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.maxSafeInteger(),
);

/** A valid report of a format, as JSON. */
export const validReport = (id: string): fc.Arbitrary<Json> => {
  const cells = formatCells(formatOf(id));
  return fc
    .record({
      values: fc.array(cell, { minLength: cells.length, maxLength: cells.length }),
      agency: fc.string({ minLength: 1, maxLength: 12 }),
      year: fc.integer({ min: 2019, max: 2040 }),
      paragraphs: fc.array(fc.string(), { maxLength: 3 }),
    })
    .map(({ values, agency, year, paragraphs }) => {
      const report: Json = {
        format: id,
        agency,
        year,
        overview: paragraphs,
        notes: { applications: paragraphs },
        signature: { agency, date: '2025-01-22' },
      };
      cells.forEach(({ keys }, index) => setAt(report, keys, values[index]));
      return report;
    });
};

/** The paths of everything in a value, down to the depth of a report. */
const paths = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null && path.length < 7
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))]
    : [path];

const deep = fc.integer({ min: 1, max: 3000 }).map((depth) => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { person: value };
  return value;
});

const anything = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<unknown>,
  cell,
  deep,
  fc.constantFrom<unknown>(
    '<script>alert(1)</script>',
    '1,234',
    '１２',
    '12件',
    true,
    [],
    {},
    [[]],
    -1,
    1e21,
    9007199254740993,
    '__proto__',
  ),
  fc.integer({ min: 1000, max: 20_000 }).map((length) => 'x'.repeat(length)),
);

/** A valid report with some values replaced by anything, removed or added. The result is JSON, whatever else it is. */
export const damagedReport = (id: string): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      validReport(id),
      fc.array(
        fc.record({
          how: fc.constantFrom('replace', 'drop', 'add'),
          place: fc.double({ min: 0, max: 0.999, noNaN: true }),
          value: anything,
          key: fc.string(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([report, damages]) => {
      let whole: unknown = report;
      for (const { how, place, value, key } of damages) {
        if (typeof whole !== 'object' || whole === null) break;
        const all = paths(whole);
        const target = all[Math.floor(place * all.length)] ?? [];
        if (target.length === 0) {
          if (how === 'replace') whole = value;
          continue;
        }
        const parent = target.slice(0, -1).reduce<unknown>((inner, step) => (inner as Json)[step], whole) as Json;
        const last = target[target.length - 1] ?? '';
        if (how === 'replace') parent[last] = value;
        else if (how === 'drop') Reflect.deleteProperty(parent, last);
        else parent[key] = value;
      }
      return JSON.parse(JSON.stringify(whole ?? null)) as unknown;
    });

import { cellOf } from '../formats/named-cells.js';
import type { Format } from '../formats/format.js';
import { formatOf, yearsOf } from '../formats/formats.js';
import { tableParts } from '../formats/parts.js';
import { DATE_PATTERN, MAX_NUMBER, reportSpec, REQUIRED, YEARS } from './report-spec.js';
import type { Leaf, Spec } from './report-spec.js';

/** A JSON Schema (draft 2020-12), or a subschema. */
export type Schema = Readonly<Record<string, unknown>>;

const LEAVES: Readonly<Record<Exclude<Leaf, 'format'>, Schema>> = {
  cell: { $ref: '#/$defs/cell' },
  date: { type: ['string', 'null'], pattern: DATE_PATTERN },
  name: { type: 'string', minLength: 1 },
  paragraphs: { type: ['array', 'null'], items: { type: 'string' } },
  text: { type: ['string', 'null'] },
  year: { type: 'integer', ...YEARS },
};

/** The schema of a cell. Its description states the unit of an amount, or of a count where the format names it. */
function cellSchema(unit: string | undefined): Schema {
  return unit === undefined ? LEAVES.cell : { ...LEAVES.cell, description: `单位：${unit}` };
}

function objectSchema(spec: Spec, format: Format, above = ''): Schema {
  const schemaOf = (inner: Spec | Leaf, path: string): Schema => {
    if (typeof inner === 'object') return { ...objectSchema(inner, format, `${path}.`), type: ['object', 'null'] };
    if (inner === 'cell') return cellSchema(cellOf(format, path)?.unit);
    return inner === 'format' ? { enum: [format.id, null] } : LEAVES[inner];
  };
  return { properties: Object.fromEntries(Object.entries(spec).map(([key, inner]) => [key, schemaOf(inner, above + key)])) };
}

/**
 * The JSON Schema (draft 2020-12) of one report in a format. It accepts exactly what `readReport` reads as that format. Unknown keys are
 * allowed, as by `readReport`, which warns about them.
 *
 * @param id the id of the format: `2021`
 * @throws RangeError where there is no such format
 */
export function reportSchema(id: string): Schema {
  const format = formatOf(id);
  const years = yearsOf(format);
  const spec = reportSpec(format);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `政府信息公开工作年度报告（${format.document}）`,
    description: `Parts ${tableParts(format)
      .map(({ key }) => key)
      .join(
        ', ',
      )}: a cell is a number, null where it was left blank, "/" where it does not apply. A cell left out is blank. All amounts are in 万元 (10 000 yuan), whatever unit the document has.`,
    type: 'object',
    ...objectSchema(spec, format),
    required: Object.keys(spec).filter((key) => REQUIRED.some((leaf) => leaf === spec[key])),
    // A report that does not name its format has that of its year.
    if: { properties: { format: { type: 'null' } } },
    then: { properties: { year: { minimum: years.from, ...(years.to !== null && { maximum: years.to }) } } },
    $defs: {
      cell: { anyOf: [{ type: ['number', 'null'], minimum: -MAX_NUMBER, maximum: MAX_NUMBER }, { const: '/' }] },
    },
  };
}

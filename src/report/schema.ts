import { TABLE_PARTS } from '../formats/cells.js';
import { FORMATS } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import { DATE_PATTERN, LARGEST_NUMBER, reportSpec, REQUIRED, YEARS } from './report-spec.js';
import type { Leaf, Spec } from './report-spec.js';

type Schema = Readonly<Record<string, unknown>>;

const LEAVES: Readonly<Record<Exclude<Leaf, 'format'>, Schema>> = {
  cell: { $ref: '#/$defs/cell' },
  date: { type: ['string', 'null'], pattern: DATE_PATTERN },
  name: { type: 'string', minLength: 1 },
  paragraphs: { type: ['array', 'null'], items: { type: 'string' } },
  text: { type: ['string', 'null'] },
  year: { type: 'integer', ...YEARS },
};

function objectSchema(spec: Spec, id: FormatId): Schema {
  const schemaOf = (inner: Spec | Leaf): Schema => {
    if (typeof inner === 'object') return { ...objectSchema(inner, id), type: ['object', 'null'] };
    return inner === 'format' ? { enum: [id, null] } : LEAVES[inner];
  };
  return { properties: Object.fromEntries(Object.entries(spec).map(([key, inner]) => [key, schemaOf(inner)])) };
}

/**
 * The JSON Schema (draft 2020-12) of one report in a format. It accepts just what `readReport` reads as that format. Keys that the format
 * does not know are let through, as `readReport` lets them through with a warning.
 */
export function reportSchema(id: FormatId): Schema {
  const { document, years } = FORMATS[id];
  const spec = reportSpec(id);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `政府信息公开工作年度报告（${document}）`,
    description: `Parts ${TABLE_PARTS.join(', ')}: a cell is a number, null where it was left blank, "/" where it does not apply. A cell left out is blank.`,
    type: 'object',
    ...objectSchema(spec, id),
    required: Object.keys(spec).filter((key) => REQUIRED.some((leaf) => leaf === spec[key])),
    // A report that does not name its format has that of its year.
    if: { properties: { format: { type: 'null' } } },
    then: { properties: { year: { minimum: years.from, ...(years.to !== null && { maximum: years.to }) } } },
    $defs: {
      cell: { anyOf: [{ type: ['number', 'null'], minimum: -LARGEST_NUMBER, maximum: LARGEST_NUMBER }, { const: '/' }] },
    },
  };
}

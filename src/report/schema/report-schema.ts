import { cellOf } from '../../formats/named-cells.js';
import type { Format, Kind } from '../../formats/format.js';
import { formatOf, yearsOf } from '../../formats/formats.js';
import { VERSION } from '../../version.js';
import { DATE_PATTERN, MAX_NUMBER, reportSpec, REQUIRED, YEARS } from '../reading/report-spec.js';
import type { Leaf, Spec } from '../reading/report-spec.js';
import { meaningsOf } from './meanings.js';
import type { Meaning } from './meanings.js';

/** A JSON Schema (draft 2020-12), or a subschema. */
export type Schema = Readonly<Record<string, unknown>>;

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The identifier of a schema of this version: where the package has the file, once it is published. Nothing requests it. */
export const schemaId = (name: string): string => `https://unpkg.com/disclosure-elements@${VERSION}/dist/schema/${name}.json`;

/** What every schema of reports refers to. */
export const DEFINITIONS: Schema = {
  // One type with its conditions, of which validators name the one that fails: of alternatives, they would name any.
  cell: { type: ['number', 'null', 'string'], minimum: -MAX_NUMBER, maximum: MAX_NUMBER, pattern: '^/', maxLength: 1 },
};

const LEAVES: Readonly<Record<Exclude<Leaf, 'format'>, Schema>> = {
  cell: { $ref: '#/$defs/cell' },
  date: { type: ['string', 'null'], pattern: DATE_PATTERN },
  name: { type: 'string', minLength: 1 },
  paragraphs: { type: ['array', 'null'], items: { type: 'string' } },
  text: { type: ['string', 'null'] },
  year: { type: 'integer', ...YEARS },
};

const KINDS: Readonly<Record<Kind, string>> = { count: '计数', amount: '金额', change: '增减' };

/** What is written into values that are not plain texts. */
const PARAGRAPHS = '一段一个字符串。';
const cellValues = (kind: Kind, unit: string | undefined): string =>
  `${KINDS[kind]}${unit === undefined ? '' : `，单位：${unit}`}。填数字，空白写 null，不适用写 "/"。`;

/** What an editor says of a leaf: its labels, and what is written there. */
function leafMeaning(leaf: Leaf, { title, description = title }: Meaning, format: Format, path: string): Schema {
  const { kind = 'count', unit } = leaf === 'cell' ? (cellOf(format, path) ?? {}) : {};
  const ends = { cell: `。${cellValues(kind, unit)}`, paragraphs: description.endsWith('。') ? PARAGRAPHS : `。${PARAGRAPHS}` };
  return { title, description: description + (leaf === 'cell' || leaf === 'paragraphs' ? ends[leaf] : '') };
}

/** An object without keys that its spec lacks: those are misspelt. */
function objectSchema(spec: Spec, format: Format, meanings: ReadonlyMap<string, Meaning>, above = ''): Schema {
  const schemaOf = (inner: Spec | Leaf, path: string): Schema => {
    const meaning = meanings.get(path);
    if (typeof inner === 'object') return { ...meaning, type: ['object', 'null'], ...objectSchema(inner, format, meanings, `${path}.`) };
    const leaf = inner === 'format' ? { enum: [format.id, null] } : LEAVES[inner];
    return { ...(meaning && leafMeaning(inner, meaning, format, path)), ...leaf };
  };
  return {
    properties: Object.fromEntries(Object.entries(spec).map(([key, inner]) => [key, schemaOf(inner, above + key)])),
    additionalProperties: false,
  };
}

/** The schema of one report in a format, as a part of a schema that has `DEFINITIONS`. */
export function formatSchema(format: Format): Schema {
  const years = yearsOf(format);
  const spec = reportSpec(format);
  const { properties, ...object } = objectSchema(spec, format, meaningsOf(format));
  return {
    title: `政府信息公开工作年度报告（${format.document}）`,
    description: `格式 ${format.id}。单元格是数字、null（空白）或 "/"（不适用），没有写的即空白；金额一律以万元为单位。`,
    type: 'object',
    // Editors find the schema of a file by this key.
    properties: { $schema: { type: 'string' }, ...(properties as Schema) },
    ...object,
    required: Object.keys(spec).filter((key) => REQUIRED.some((leaf) => leaf === spec[key])),
    // A report that does not name its format has that of its year.
    if: { properties: { format: { type: 'null' } } },
    then: { properties: { year: { minimum: years.from, ...(years.to !== null && { maximum: years.to }) } } },
  };
}

/**
 * The JSON Schema (draft 2020-12) of one report in a format. It accepts exactly what `readReport` reads as that format without a warning:
 * keys that the format lacks are refused, so that editors mark what is misspelt.
 *
 * @param id the id of the format: `2021`
 * @throws RangeError where there is no such format
 */
export const reportSchema = (id: string): Schema => ({
  $schema: DIALECT,
  $id: schemaId(id),
  ...formatSchema(formatOf(id)),
  $defs: DEFINITIONS,
});

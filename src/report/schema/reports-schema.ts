import type { Format } from '../../formats/format.js';
import { knownFormats, yearsOf } from '../../formats/formats.js';
import { MAX_REPORTS } from '../reading/report-spec.js';
import { DEFINITIONS, DIALECT, formatSchema, schemaId } from './report-schema.js';
import type { Schema } from './report-schema.js';

const definition = ({ id }: Format): string => `report-${id}`;
const referenceTo = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** What tells that a report is in a format: it names it, or names none and is of a year in which the format was in force. */
function isInFormat(format: Format): Schema {
  const { from, to } = yearsOf(format);
  return {
    anyOf: [
      { properties: { format: { const: format.id } }, required: ['format'] },
      { properties: { format: { type: 'null' }, year: { minimum: from, ...(to !== null && { maximum: to }) } }, required: ['year'] },
    ],
  };
}

/** A report in whichever format it is; where it is in none, what is wrong is said by the newest. */
const anyReport = ([format, ...newer]: readonly Format[]): Schema => {
  if (!format) return {};
  const own = referenceTo(definition(format));
  return newer.length === 0 ? own : { if: isInFormat(format), then: own, else: anyReport(newer) };
};

const LIST: Schema = { type: 'array', maxItems: MAX_REPORTS, items: referenceTo('report') };

/**
 * The JSON Schema (draft 2020-12) of a file of reports in any format: one report, `{ "reports": [ … ] }`, or a list. It accepts exactly what
 * `readReports` reads without a problem or a warning.
 */
export function reportsSchema(): Schema {
  const formats = knownFormats();
  return {
    $schema: DIALECT,
    $id: schemaId('reports'),
    title: '政府信息公开工作年度报告',
    description: '一份报告，{ "reports": [ … ] }，或几份报告的列表。',
    if: { type: 'array' },
    then: LIST,
    else: {
      if: { type: 'object', required: ['reports'] },
      then: {
        properties: { $schema: { type: 'string' }, reports: { title: '报告', description: '几份报告，次序不限。', ...LIST } },
        additionalProperties: false,
      },
      else: referenceTo('report'),
    },
    $defs: {
      ...DEFINITIONS,
      report: anyReport(formats),
      ...Object.fromEntries(formats.map((format) => [definition(format), formatSchema(format)])),
    },
  };
}

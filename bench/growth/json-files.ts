import { FORMATS } from '../../src/formats/formats.js';
import { reportSpec } from '../../src/report/reading/report-spec.js';
import type { Leaf, Spec } from '../../src/report/reading/report-spec.js';

// Reports as JSON of any size, for the growth and memory benchmarks.

type Json = Readonly<Record<string, unknown>>;

/** The tables of a report, with every cell filled. */
function filled(spec: Spec, number: () => number): Json {
  const cells: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries<Spec | Leaf>(spec)) {
    if (inner === 'cell') cells[key] = number();
    else if (typeof inner === 'object' && key !== 'signature') cells[key] = filled(inner, number);
  }
  return cells;
}

/** Two years of each agency, so that every second report is checked against the previous one. */
const reportOf = (index: number, text: Json): Json => ({ agency: `示例市示例局${index >> 1}`, year: 2022 + (index % 2), ...text });

/** Numbers that do not add up, so that every rule has a finding. */
function unbalanced(seed: number): Json {
  let number = seed * 7;
  return filled(reportSpec(FORMATS['2021']), () => (number = (number * 31 + 7) % 997));
}

/** A list of reports of about this size in bytes. */
function listOf(report: (index: number) => Json, size: number): string {
  const texts: string[] = [];
  for (let length = 0; length < size;) {
    const text = JSON.stringify(report(texts.length));
    length += Buffer.byteLength(text) + 1;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}

const SENTENCE = '2023年，我局主动公开政府信息1862条，收到政府信息公开申请15件，办结15件。';

/**
 * A paragraph that makes a report with all its cells as long as a full one, so that 49 MB of them are not rejected for the number of their
 * values.
 */
const LONG_PARAGRAPH = '无其他需要报告的事项。'.repeat(46);

/** Kinds of JSON of reports, each a function from a size in bytes to a text. */
export interface JsonCase {
  readonly kind: 'json';
  readonly title: string;
  readonly make: (size: number) => string;
}

export const JSON_CASES: readonly JsonCase[] = [
  {
    kind: 'json',
    title: 'dense reports with findings',
    make: (size) => listOf((index) => reportOf(index, { ...unbalanced(index), other: [LONG_PARAGRAPH] }), size),
  },
  // A single non-Latin character makes engines use two bytes for each character of a string.
  {
    kind: 'json',
    title: 'two-byte texts',
    make: (size) => listOf((index) => reportOf(index, { overview: [`${'a'.repeat(10_000)}市`] }), size),
  },
  { kind: 'json', title: 'prose', make: (size) => listOf((index) => reportOf(index, { overview: Array(40).fill(SENTENCE) }), size) },
];

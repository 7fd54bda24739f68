import { FORMATS } from '../../src/formats/formats.js';
import { reportSpec } from '../../src/report/report-spec.js';
import type { Leaf, Spec } from '../../src/report/report-spec.js';

// JSON of reports of any size for the benchmarks of growth and memory.

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

/** Two years of each agency, so that each second report is checked against the one before. */
const reportOf = (index: number, text: Json): Json => ({ agency: `示例市示例局${index >> 1}`, year: 2022 + (index % 2), ...text });

/** Numbers that add up to nothing: every rule has something to find. */
function unbalanced(seed: number): Json {
  let number = seed * 7;
  return filled(reportSpec(FORMATS['2021']), () => (number = (number * 31 + 7) % 997));
}

/** A list of reports of about so many bytes. */
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

/** A paragraph that makes a report with all its cells as long as a full one, so that 49 MB of them are not refused by the number of their values. */
const LONG_PARAGRAPH = '无其他需要报告的事项。'.repeat(46);

/** JSON of reports: a text for each size in bytes. */
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
  // One character that is not Latin makes engines take two bytes for each of a text.
  {
    kind: 'json',
    title: 'two-byte texts',
    make: (size) => listOf((index) => reportOf(index, { overview: [`${'a'.repeat(10_000)}市`] }), size),
  },
  { kind: 'json', title: 'prose', make: (size) => listOf((index) => reportOf(index, { overview: Array(40).fill(SENTENCE) }), size) },
];

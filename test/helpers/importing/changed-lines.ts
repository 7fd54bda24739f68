import { OTHER_WORDINGS } from '../../../src/formats/labels/other-wordings.js';
import type { Draw } from './oracle/oracle.js';

/** A row or column: its headings, outermost first, and the keys of its cells; none if the format does not have it. */
export interface Line {
  readonly labels: readonly string[];
  readonly keys: readonly string[] | undefined;
}

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

export const leafOf = ({ labels }: Line): string => labels[labels.length - 1] ?? '';

const withLeaf = (line: Line, label: string): Line => ({ ...line, labels: [...line.labels.slice(0, -1), label] });

type Change = (lines: readonly Line[], draw: Draw) => readonly Line[];

const at = (lines: readonly Line[], index: number, change: (line: Line) => readonly Line[]): Line[] =>
  lines.flatMap((line, other) => (other === index ? change(line) : [line]));

/** Texts that are not a label of any format, or belong to another row or column. */
const ODD = [
  '备注',
  '点击次数',
  '合计',
  '小计',
  '其中：网上申请',
  '同比增减',
  '办结率',
  '其他',
  '总计',
  '',
  '上年总计',
  '累计',
  '规章',
  '自然人',
  '结果维持',
];

const odd = (label: string, draw: Draw): string => {
  const texts = [...ODD, label.replace(/本年度?|现行/, '上年'), `上年${label}`, `${label}（上年）`, `其中：${label}`, label.slice(2)];
  // The start of a heading counts as that heading, cut off; and another wording of it is that heading.
  const own = OTHER_WORDINGS.get(label) ?? [];
  return pick(
    texts.filter((text) => text === '' || !(label.startsWith(text) || own.includes(text))),
    draw,
  );
};

/** A line in the same groups that the format does not have. */
const strange = (line: Line, draw: Draw): Line => ({ ...withLeaf(line, odd(leafOf(line), draw)), keys: undefined });

function shuffled<T>(list: readonly T[], draw: Draw): T[] {
  const left = [...list];
  return list.map(() => left.splice(draw(left.length), 1)[0]!);
}

/** Adjacent lines in the same groups, down to `level`. */
function groupsOf(lines: readonly Line[], level: number): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    const label = line.labels.length > level + 1 ? line.labels[level] : undefined;
    if (last && label !== undefined && last[0]?.labels[level] === label) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The lines in another order in which groups stay together. */
const permuted: Change = (lines, draw) => {
  const inGroups = (own: readonly Line[], level: number): Line[] => {
    const groups = groupsOf(own, level);
    return shuffled(groups, draw).flatMap((group) => (group.length > 1 && level < 3 ? inGroups(group, level + 1) : group));
  };
  return inGroups(lines, 0);
};

const CHANGES: readonly Change[] = [
  permuted,
  (lines, draw) => at(lines, draw(lines.length), (line) => [{ ...strange(line, draw), keys: undefined }]),
  (lines, draw) => at(lines, draw(lines.length), (line) => (draw(2) ? [line, strange(line, draw)] : [strange(line, draw), line])),
  (lines, draw) => at(lines, draw(lines.length), () => []),
  (lines, draw) => at(lines, draw(lines.length), (line) => [line, { ...line, keys: undefined }]),
  (lines, draw) => {
    const [one, other] = [draw(lines.length), draw(lines.length)];
    const [a, b] = [lines[one]!, lines[other]!];
    return lines.map((line, index) => (index === one ? withLeaf(a, leafOf(b)) : index === other ? withLeaf(b, leafOf(a)) : line));
  },
  (lines, draw) => {
    const level = draw(2);
    return lines.map((line) => ({
      ...line,
      labels: line.labels.filter((_, index) => index !== level || index === line.labels.length - 1),
    }));
  },
  (lines, draw) => {
    const group = pick(lines, draw).labels[0];
    const name = pick(['上年情况', '其中', '行政调解', ''], draw);
    return lines.map((line) =>
      line.labels.length > 1 && line.labels[0] === group ? { ...line, labels: [name, ...line.labels.slice(1)] } : line,
    );
  },
];

/** Some lines, changed at random. Never empty. */
export function changed(lines: readonly Line[], times: number, draw: Draw): readonly Line[] {
  let now = lines;
  for (let time = 0; time < times; time += 1) {
    const next = pick(CHANGES, draw)(now, draw);
    if (next.length > 0) now = next;
  }
  return now;
}

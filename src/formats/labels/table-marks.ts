import { leaves } from '../cells.js';
import type { Format, TablePart } from '../format.js';
import { tableParts } from '../parts.js';

/** The shortest label at the start of a table: the longer one is, the more ways there are in which pages write it. */
const markOf = ({ blocks: [block] }: TablePart): readonly string[] =>
  [...(block?.rows ?? []).slice(0, 1), ...(leaves(block?.columns ?? [])[0] ?? [])]
    .map(({ label }) => label)
    .sort((one, other) => one.length - other.length)
    .slice(0, 1);

/** A word for each table of some formats that a published one has, without which it need not be looked at any further: 规章, 自然人, 行政复议. */
export const tableMarks = (formats: readonly Format[]): readonly string[] => formats.flatMap(tableParts).flatMap(markOf);

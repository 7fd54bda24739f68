import { BLANK, placesOf, unmerged } from '../mangled-tables.js';
import type { PrintedBlock, PrintedTable } from '../printed-report.js';

type Lay = (table: PrintedTable) => PrintedTable;

/** A table without merged cells, its rows padded at the end with blank cells. */
function pushed(table: PrintedTable): PrintedTable {
  const width = Math.max(...placesOf(table).map((row) => row.length));
  const rows = table.rows.map((row) => [
    ...row.map((cell) => ({ ...cell, colspan: 1, rowspan: 1 })),
    ...Array.from({ length: width - row.length }, () => BLANK),
  ]);
  return { ...table, rows };
}

const tight: Lay = (table) => ({ ...table, rows: table.rows.map((row) => row.map((cell) => ({ ...cell, colspan: 1, rowspan: 1 }))) });

interface Way {
  /** How cells that are merged in the official table are left out or repeated. */
  readonly laidOut: Lay;
  /** Turns rows into lines. */
  readonly lines: (rows: readonly (readonly string[])[]) => string[];
}

/** The ways to print a table as lines of text. */
export const TEXT_WAYS: Readonly<Record<string, Way>> = {
  'bars behind cells, merged ones at the end': {
    laidOut: pushed,
    lines: (rows) => rows.map((row) => row.map((text) => `${text} |`).join(' ')),
  },
  'bars between cells': { laidOut: tight, lines: (rows) => rows.map((row) => row.join(' | ')) },
  'wide bars between cells': { laidOut: tight, lines: (rows) => rows.map((row) => row.join('｜')) },
  'bars on both sides, nothing merged': { laidOut: unmerged, lines: (rows) => rows.map((row) => `| ${row.join(' | ')} |`) },
  Markdown: {
    laidOut: unmerged,
    lines: (rows) => {
      const lines = rows.map((row) => `| ${row.join(' | ')} |`);
      return [...lines.slice(0, 1), `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...lines.slice(1)];
    },
  },
  tabs: { laidOut: unmerged, lines: (rows) => rows.map((row) => row.join('\t')) },
  'each cell on a line, the bar behind': { laidOut: tight, lines: (rows) => rows.flatMap((row) => row.map((text) => `${text} |`)) },
  'each cell on a line, the bar before': { laidOut: tight, lines: (rows) => rows.flatMap((row) => row.map((text) => `| ${text}`)) },
  'each cell and each bar on a line': { laidOut: tight, lines: (rows) => rows.flatMap((row) => row.flatMap((text) => [text, '|'])) },
};

/** The same blocks, with their tables as a text style has them, before they become text. */
export const laidOut = (blocks: readonly PrintedBlock[], way: string): PrintedBlock[] =>
  blocks.map((block) => (block.kind === 'table' ? TEXT_WAYS[way]!.laidOut(block) : block));

/** Laid-out blocks as text. */
export const linesOf = (blocks: readonly PrintedBlock[], way: string): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? TEXT_WAYS[way]!.lines(block.rows.map((row) => row.map(({ text }) => text.replace(/\n/g, ' '))))
        : [block.text],
    )
    .join('\n');

/** A report as text. */
export const textOf = (blocks: readonly PrintedBlock[], way: string): string => linesOf(laidOut(blocks, way), way);

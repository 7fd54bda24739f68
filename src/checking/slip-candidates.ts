import { findingCell } from './cell-numbers.js';
import type { CellNumbers } from './cell-numbers.js';
import type { Slip, SumFinding } from './finding.js';

/** A cell that, with another value, would fix every broken sum it takes part in, and break none. */
export interface SlipCandidate {
  readonly slip: Slip;
  /** The sums that it would fix, by the index of the planned sum. */
  readonly mends: readonly number[];
}

/** By how much a cell would have to grow for all its sums to hold; `undefined` where no value would fix them all. */
function needed({ plan }: CellNumbers, findings: ReadonlyMap<number, SumFinding>, cell: number): number | undefined {
  let most: number | undefined;
  for (const sum of plan.sumsOf[cell] ?? []) {
    const finding = findings.get(sum);
    // A sum that holds confirms the cell's value; one that could not be assessed neither confirms nor contradicts it.
    if (!finding) return undefined;
    if (finding.difference === null) continue;
    const more = plan.sums[sum]?.equals.includes(cell) ? -finding.difference : finding.difference;
    if (most !== undefined && most !== more) return undefined;
    most = more;
  }
  return most;
}

function candidateAt(read: CellNumbers, findings: ReadonlyMap<number, SumFinding>, cell: number): SlipCandidate | undefined {
  const more = needed(read, findings, cell);
  if (more === undefined) return undefined;
  const { path, says } = findingCell(read, cell);
  if (says === '/') return undefined;
  const would = (says ?? 0) + more;
  if (!Number.isSafeInteger(would) || would < 0) return undefined;
  const mends = (read.plan.sumsOf[cell] ?? []).filter((sum) => findings.get(sum)?.difference !== null);
  return { slip: { path, says, would }, mends };
}

/** The cells that could each alone be the slip that breaks sums. */
export function slipCandidates(read: CellNumbers, findings: ReadonlyMap<number, SumFinding>): SlipCandidate[] {
  const cells = new Set<number>();
  for (const [index, { difference }] of findings) {
    const sum = read.plan.sums[index];
    if (difference === null || !sum) continue;
    for (const cell of sum.added) cells.add(cell);
    for (const cell of sum.equals) cells.add(cell);
  }
  const candidates: SlipCandidate[] = [];
  for (const cell of cells) {
    const candidate = candidateAt(read, findings, cell);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** By sum: the only candidate that fixes it and whose other sums nothing else fixes. Where there are two, neither is chosen. */
export function onlyCandidates(candidates: readonly SlipCandidate[]): Map<number, Slip> {
  const mending = new Map<number, number>();
  for (const { mends } of candidates) for (const sum of mends) mending.set(sum, (mending.get(sum) ?? 0) + 1);
  const only = candidates.filter(({ mends }) => mends.every((sum) => mending.get(sum) === 1));
  return new Map(only.flatMap(({ slip, mends }) => mends.map((sum): [number, Slip] => [sum, slip])));
}

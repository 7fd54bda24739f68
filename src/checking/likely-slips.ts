import type { Slip } from './finding.js';
import { onlyCandidates } from './slip-candidates.js';
import type { SlipCandidate } from './slip-candidates.js';

/** By sum: the only cell that it shares with other sums that are out by the same amount. */
export const likelySlips = (candidates: readonly SlipCandidate[]): Map<number, Slip> =>
  onlyCandidates(candidates.filter(({ mends }) => mends.length > 1));

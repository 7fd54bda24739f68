import type { Finding, SumFinding } from '../../../src/checking/finding.js';

/** Whether a finding is about a sum, of one year or of two. */
export const isSum = (finding: Finding): finding is SumFinding => finding.kind === 'sum' || finding.kind === 'year';

/** What a sum finding is about: its rule and its place. */
export const placeOf = (finding: Finding): string =>
  isSum(finding) ? `${finding.rule} ${finding.equals.map(({ path }) => path).join(' ')}` : finding.rule;

/** What each finding is about. */
export const placesOf = (findings: readonly Finding[]): string[] => findings.map(placeOf);

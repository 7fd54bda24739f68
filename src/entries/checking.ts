// What does not add up in reports, as data and in words. Importing this has no side effects.

// Checking: what does not add up.
export { cellName, cellNamed } from '../checking/words/cell-name.js';
export { chainHeadings, chainLegend, chainLinkText, chainTitle } from '../checking/words/chain-words.js';
export { checkReport } from '../checking/check-report.js';
export type { CheckOptions } from '../checking/check-report.js';
export { checkReports } from '../checking/check-reports.js';
export type { CheckedReport } from '../checking/check-reports.js';
export type {
  FeeFinding,
  FeeStatement,
  Finding,
  FindingCell,
  FindingCounts,
  FindingStatus,
  IdenticalFinding,
  ProseFinding,
  ProseNumber,
  Slip,
  SumFinding,
  ValueFinding,
} from '../checking/finding.js';
export { findingsSummary, findingText } from '../checking/words/finding-text.js';
export { reportNorms } from '../checking/norms/report-norms.js';
export type { NormHint } from '../checking/norms/report-norms.js';
export { normText } from '../checking/words/norm-text.js';
export { proseNumbers } from '../checking/prose/prose-numbers.js';
export type { ProseNumbers } from '../checking/prose/prose-numbers.js';
export { sumChecks } from '../checking/sum-checks.js';
export type { SumCheck } from '../checking/sum-checks.js';
export { yearChains } from '../checking/year-chain.js';
export type { ChainGap, ChainLink, ChainYear, YearChain } from '../checking/year-chain.js';
export { yearChecks } from '../checking/year-checks.js';
export type { YearCheck } from '../checking/year-checks.js';

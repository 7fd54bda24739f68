import type { YearRule } from '../format.js';

const inForceRule = (subject: string): YearRule => ({
  id: `${subject}.inForce`,
  part: 'disclosure',
  previous: `${subject}.inForce`,
  add: [`${subject}.issued`],
  subtract: [`${subject}.repealed`],
  equals: `${subject}.inForce`,
  warning: true,
});

/** What is in force is what was in force last year, with what was issued and without what was repealed. Documents lapse of themselves, too. */
export const IN_FORCE_RULES: readonly YearRule[] = /* @__PURE__ */ ['rules', 'normativeDocuments'].map(inForceRule);

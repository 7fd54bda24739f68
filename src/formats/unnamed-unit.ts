import type { Heading } from './format.js';

/**
 * The unit of an amount of money where the official label does not name it, so that whoever shows the number has to: 万元 of 采购总金额 in the
 * format of 2019. `undefined` for all others: what counts are of, their labels say.
 */
export const unnamedUnit = ({ kind, label, unit }: Heading): string | undefined =>
  kind === 'amount' && unit !== undefined && !label.includes(unit) ? unit : undefined;

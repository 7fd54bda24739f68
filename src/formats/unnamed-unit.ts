import type { Heading } from './format.js';

/**
 * The unit of an amount of money where the official label does not name it and it has to be shown with the number: 万元 for 采购总金额 in the
 * format of 2019. `undefined` for all others.
 */
export const unnamedUnit = ({ kind, label, unit }: Heading): string | undefined =>
  kind === 'amount' && unit !== undefined && !label.includes(unit) ? unit : undefined;

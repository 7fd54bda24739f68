import { pathNames } from '../collection/metric-name.js';
import type { Metric } from '../collection/metric.js';
import type { Language } from '../i18n/language.js';
import { sayTrend } from './trend-words.js';
import { joined } from '../values/lists.js';

/**
 * The components of a metric's name, outermost first: 不予公开, 属于国家秘密; a single one where the metric is calculated from two paths: 新收申请减结转下年.
 */
export function nameParts(metric: Metric, language: Language): readonly string[] {
  const parts = pathNames(metric.path, language);
  if (metric.kind === 'path') return parts;
  const values = { name: joinedName(parts, language), other: joinedName(pathNames(metric.other, language), language) };
  return [sayTrend(language, metric.kind === 'share' ? 'share' : 'minus', values)];
}

/** The components of a name joined together: 不予公开：属于国家秘密. Empty where there are none. */
export const joinedName = (parts: readonly string[], language: Language): string =>
  joined(parts, (group, name) => sayTrend(language, 'within', { group, name })) ?? '';

/** How many leading components all names have in common, leaving each at least one of its own. */
export function commonParts(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const most = Math.min(...names.map((name) => name.length)) - 1;
  const differs = first.findIndex((part, place) => place >= most || names.some((name) => name[place] !== part));
  return Math.max(0, differs);
}

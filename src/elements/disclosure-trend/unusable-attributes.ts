import { CHART_TYPES } from '../../trend/topics.js';
import { sayTrend } from '../../trend/trend-words.js';
import type { Language } from '../../i18n/language.js';
import { yearIn } from '../../report/year-in.js';

/** What attributes may say that do not take just any text; `null`: a year. */
const ACCEPTED: Readonly<Record<string, readonly string[] | null>> = {
  type: CHART_TYPES,
  by: ['year', 'agency'],
  view: ['chart', 'table'],
  year: null,
  from: null,
  to: null,
};

/**
 * What is written in attributes and cannot be used, a sentence each. An attribute that a property has gone over since is nobody's mistake any more.
 *
 * @param isUsed whether a property of that name has another value than the one that stands for none
 */
export function unusableAttributes(element: Element, isUsed: (name: string) => boolean, language: Language): string[] {
  return Object.entries(ACCEPTED).flatMap(([name, values]) => {
    const text = element.getAttribute(name) ?? '';
    if (!text.trim() || isUsed(name) || (values ? values.includes(text) : yearIn(text) !== null)) return [];
    const known = values
      ? sayTrend(language, 'knownValues', { values: values.join(sayTrend(language, 'and')) })
      : sayTrend(language, 'knownYears');
    return sayTrend(language, 'problem:value', { name, text, known });
  });
}

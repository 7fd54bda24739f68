import { CHART_TYPES } from '../../formats/topic.js';
import type { Language } from '../../i18n/language.js';
import { CodedError, failureText } from '../../report/error.js';
import { parseYear } from '../../report/parse-year.js';
import { sayTrend } from '../../trend/trend-words.js';
import type { PickedTrend } from './picked-trend.js';
import { COMPARISONS, TREND_VIEWS } from './trend-settings.js';
import type { TrendSettings } from './trend-settings.js';

/** An attribute that only accepts certain texts. */
interface PickyAttribute {
  readonly name: string;
  /** The texts that it accepts; null for a year. */
  readonly values: readonly string[] | null;
  /** Whether the property differs from its default, so that the attribute was valid or has been superseded. */
  readonly isUsed: (settings: TrendSettings) => boolean;
}

const PICKY_ATTRIBUTES: readonly PickyAttribute[] = [
  { name: 'type', values: CHART_TYPES, isUsed: ({ type }) => type !== null },
  { name: 'by', values: COMPARISONS, isUsed: ({ by }) => by !== 'year' },
  { name: 'view', values: TREND_VIEWS, isUsed: ({ view }) => view !== 'chart' },
  { name: 'year', values: null, isUsed: ({ year }) => year !== null },
  { name: 'from', values: null, isUsed: ({ from }) => from !== null },
  { name: 'to', values: null, isUsed: ({ to }) => to !== null },
];

/** The attributes with values that are not valid, one sentence each. */
export function attributeProblems(element: Element, settings: TrendSettings, language: Language): string[] {
  return PICKY_ATTRIBUTES.flatMap(({ name, values, isUsed }) => {
    const text = element.getAttribute(name) ?? '';
    const isUsable = values ? values.includes(text) : parseYear(text) !== null;
    if (!text.trim() || isUsable || isUsed(settings)) return [];
    const known = values
      ? sayTrend(language, 'knownValues', { values: values.join(sayTrend(language, 'and')) })
      : sayTrend(language, 'knownYears');
    return sayTrend(language, 'problem:value', { name, text, known });
  });
}

/** Why sources could not be loaded, one sentence each. */
export function sourceProblems({ readings, trend }: PickedTrend): string[] {
  const { language } = trend;
  const { failures = [] } = readings;
  return failures.map((failure) => sayTrend(language, 'problem:source', { message: failureText(failure, language) }));
}

/** An action of the reader that failed, and why. */
export interface FailedAction {
  readonly problem: 'problem:chart' | 'problem:download';
  readonly error: unknown;
}

function messageOf(error: unknown, language: Language): string {
  if (error instanceof CodedError) return error.textIn(language);
  return error instanceof Error ? error.message : String(error);
}

/** Why an action failed, in a sentence. */
export const actionProblem = ({ problem, error }: FailedAction, language: Language): string =>
  sayTrend(language, problem, { message: messageOf(error, language) });

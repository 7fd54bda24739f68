// What a developer is told who calls a function with something else than it takes. The usual mistakes have advice of their own.

import { hasKeys } from './has-keys.js';
import { MISTAKES } from './usual-mistakes.js';

/** What a function needs, in Chinese and in English. */
export type Needed = readonly [chinese: string, english: string];

/** What a call got, in Chinese and in English, with what to do about it. */
export type Got = readonly [chinese: string, english: string];

function usualMistake(value: unknown): Got {
  const [, chinese, english] = MISTAKES.find(([fits]) => fits(value)) ?? [undefined, typeof value, typeof value];
  return [chinese, english];
}

/**
 * The error of a call with something else than it needs.
 *
 * @param got what it got, where the caller knows better than the list of usual mistakes
 */
export function wrongCall(call: string, [chinese, english]: Needed, value: unknown, got: Got = usualMistake(value)): TypeError {
  const [inChinese, inEnglish] = got;
  return new TypeError(`${call}：需要${chinese}，给的是${inChinese}。 / ${call} needs ${english}; what it got is ${inEnglish}.`);
}

/**
 * Checks an argument of a function that programs call.
 *
 * @throws TypeError that says what the call needs and what it got, with what to do
 */
export function need(isRight: boolean, call: string, needed: Needed, value: unknown, got?: Got): void {
  if (!isRight) throw wrongCall(call, needed, value, got);
}

/** Checks that an argument is a text. */
export const needText = (call: string, value: unknown): void => need(typeof value === 'string', call, ['文字', 'a text'], value);

/** Checks that an argument is data with certain keys, as another function gave it. */
export const needData = (call: string, needed: Needed, value: unknown, ...keys: readonly string[]): void =>
  need(hasKeys(value, ...keys), call, needed, value);

// Options that are no options are the mistakes that nobody sees: a report in the wrong language, a fragment in place of a page. The files for
// script tags leave these checks out: there, only the elements call functions.

import { hasKeys } from '../values/has-keys.js';
import { need } from '../values/wrong-call.js';

const isOptions = (value: unknown): boolean => typeof value === 'object' && value !== null && !hasKeys(value, 'tag', 'words');

/**
 * Checks that an argument is an object of options, and not the language that belongs in it.
 *
 * @throws TypeError that says what to do
 */
export const needOptions = (call: string, value: unknown): void =>
  need(isOptions(value), call, ['选项，如 { language: ENGLISH }', 'options, such as { language: ENGLISH }'], value);

/**
 * Checks that options of HTML say in which form.
 *
 * @throws TypeError that says which there are
 */
export function needForm(call: string, value: unknown): void {
  const form: unknown = isOptions(value) && hasKeys(value, 'form') ? (value as { readonly form: unknown }).form : undefined;
  const isForm = form === 'page' || form === 'fragment';
  const got = isOptions(value) ? ([`form: ${String(form)}`, `form: ${String(form)}`] as const) : undefined;
  need(
    isForm,
    call,
    ["选项 { form: 'page' } 或 { form: 'fragment' }", "options with { form: 'page' } or { form: 'fragment' }"],
    value,
    got,
  );
}

import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { say } from '../../i18n/translate.js';
import type { Language } from '../../i18n/language.js';
import type { DisclosureError } from '../../report/error.js';
import { problemText } from '../../report/problem.js';
import { memoize } from '../../values/memoize.js';

/** Enough to find the mistake; a long list would push the page's own content out of sight. */
const MAX_PROBLEMS = 5;

/** Loading again cannot help where the address is wrong or the data is in the page. */
const canRetry = ({ code, url }: DisclosureError): boolean => url !== undefined && code !== 'bad-url' && code !== 'file';

/** The problems after the first one, which is in the error's message, one sentence each. */
function otherProblems({ problems }: DisclosureError, language: Language): string[] {
  const texts = problems.slice(1, MAX_PROBLEMS).map((problem) => problemText(problem, language));
  const left = problems.length - MAX_PROBLEMS;
  if (left > 0) texts.push(say(language, 'problemsLeft', { count: left }));
  return texts;
}

function sentences(error: DisclosureError): TemplateResult {
  const others = otherProblems(error, error.language);
  const list =
    others.length > 0
      ? html`<ul>
          ${others.map((text) => html`<li>${text}</li>`)}
        </ul>`
      : nothing;
  return html`<p>${error.message}</p>
    ${list}`;
}

/**
 * The key for each error. A new error with the same text as the one before still gets new nodes, which make a screen reader announce it
 * again.
 */
const placeOf = /* @__PURE__ */ memoize((error: DisclosureError): HTMLElement => {
  const place = document.createElement('div');
  render(sentences(error), place);
  return place;
});

/**
 * The message that says what failed and where, lists further problems, and has a button to try again where that can help.
 *
 * @param isLoading whether it is being tried again already
 * @param retry called when the reader asks for another try
 */
export function errorMessage(error: DisclosureError, isLoading: boolean, retry: () => void): TemplateResult {
  const text = say(error.language, 'retry');
  const disabled = isLoading ? 'true' : nothing;
  const button = html`<button type="button" part="retry" aria-disabled=${disabled} @click=${retry}>${text}</button>`;
  return html`${placeOf(error)}${canRetry(error) ? button : nothing}`;
}

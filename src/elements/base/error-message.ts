import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { say } from '../../i18n/translate.js';
import type { Language } from '../../i18n/language.js';
import type { DisclosureError } from '../../report/error.js';
import { problemText } from '../../report/problem.js';
import { adviceText } from './error-advice.js';

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

function sentences(error: DisclosureError, isForAuthors: boolean): TemplateResult {
  const { language, failure } = error;
  const others = otherProblems(error, language);
  const list =
    others.length > 0
      ? html`<ul>
          ${others.map((text) => html`<li>${text}</li>`)}
        </ul>`
      : nothing;
  return html`<p>${adviceText(failure, language)}</p>
    <details ?open=${isForAuthors}>
      <summary>${say(language, 'details')}</summary>
      <p>${error.message}</p>
      ${list}
    </details>`;
}

/**
 * The element with the sentences about each error. A new error with the same text as the one before still gets new nodes, which make a
 * screen reader announce it again.
 */
const PLACES = new WeakMap<DisclosureError, HTMLElement>();

function placeOf(error: DisclosureError): HTMLElement {
  const place = PLACES.get(error) ?? document.createElement('div');
  PLACES.set(error, place);
  return place;
}

/** How a message is shown. */
export interface MessageOptions {
  /** Whether it is being tried again already. */
  readonly isLoading: boolean;
  /** Whether the details are unfolded: for those who can fix what is wrong. */
  readonly isForAuthors: boolean;
  /** Called when the reader asks for another try. */
  readonly retry: () => void;
}

/**
 * The message that tells a reader what to do, has a button to try again where that can help, and says what failed and where, with further
 * problems, in its details.
 */
export function errorMessage(error: DisclosureError, { isLoading, isForAuthors, retry }: MessageOptions): TemplateResult {
  const place = placeOf(error);
  render(sentences(error, isForAuthors), place);
  const disabled = isLoading ? 'true' : nothing;
  const text = say(error.language, 'retry');
  const button = html`<button type="button" part="retry" aria-disabled=${disabled} @click=${retry}>${text}</button>`;
  return html`${place}${canRetry(error) ? button : nothing}`;
}

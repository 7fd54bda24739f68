// The front page: the elements in the language of the page, and the way to a single number.
import { isEnglish, speakEnglish } from './languages.js';

if (isEnglish()) void speakEnglish();

const form = document.querySelector<HTMLFormElement>('#find');
const field = document.querySelector<HTMLInputElement>('#sought');
if (form && field) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  // Most readers do not look for a number: the code that does is loaded with the first of them.
  const find = (): void => {
    import('./find.js')
      .then(({ findNumbers }) => findNumbers(field))
      .catch(() => document.querySelector('#find-failed')?.removeAttribute('hidden'));
  };
  field.addEventListener('focus', find, { once: true });
}

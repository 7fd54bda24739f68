// The front page: the elements in the language of the page, and the way to a single number.
import { isEnglish, speakEnglish } from './languages.js';

if (isEnglish()) void speakEnglish();

const form = document.querySelector<HTMLFormElement>('#find');
const field = document.querySelector<HTMLInputElement>('#sought');
if (form && field) {
  form.hidden = false;
  // Enter opens the first that was found.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() !== '') document.querySelector<HTMLAnchorElement>('#found a')?.click();
  });
  // Most readers do not look for a number: the code that does is loaded with the first of them.
  const find = (): void => {
    import('./find.js')
      .then(({ findNumbers }) => findNumbers(field))
      .catch(() => document.querySelector('#find-failed')?.removeAttribute('hidden'));
  };
  field.addEventListener('focus', find, { once: true });
}

// Chooses the language of a page that has both, from `?lang=en` in its address, before anything is painted. Neither a module nor deferred: the
// browser would paint Chinese first.
(() => {
  const root = document.documentElement;
  const [language] = (new URLSearchParams(location.search).get('lang') || '').split('-');
  if (language !== 'en') return;
  root.dataset.language = 'en';
  root.lang = 'en';
  const title = document.querySelector('title[data-en]');
  if (title) document.title = title.getAttribute('data-en');
  // Attributes are not painted, and may follow when all are there.
  document.addEventListener('DOMContentLoaded', () => {
    for (const name of ['href', 'aria-label', 'placeholder', 'content'])
      for (const element of document.querySelectorAll(`[data-en-${name}]`))
        element.setAttribute(name, element.getAttribute(`data-en-${name}`));
  });
})();

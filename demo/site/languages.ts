/** Whether the page is shown in English; see `language.js`. */
export const isEnglish = (): boolean => document.documentElement.dataset.language === 'en';

/** Gives the elements of a page with the drop-in file their English words, which are of no use to a page in Chinese. */
export async function speakEnglish(): Promise<void> {
  await import(/* @vite-ignore */ new URL('disclosure-elements.languages.js', document.baseURI).href);
  // Elements that are already shown look for their language when a `lang` is set.
  document.documentElement.lang = 'en';
}

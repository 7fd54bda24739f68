/**
 * Loads what a tag needs when the first such tag is in the page, be it there already or put there later.
 *
 * @param tag the tag's name
 * @param load loads the module that registers it
 */
export function whenUsed(tag: string, load: () => Promise<unknown>): void {
  const observer = new MutationObserver(look);
  function look(): void {
    if (!document.querySelector(tag)) return;
    observer.disconnect();
    void load();
  }
  observer.observe(document, { childList: true, subtree: true });
  look();
}

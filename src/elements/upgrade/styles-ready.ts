const isPending = (link: HTMLLinkElement): boolean =>
  link.sheet === null && !link.disabled && (link.media === '' || matchMedia(link.media).matches);

/**
 * Resolves when the style sheets are there that the page names: before, something that they hide would be read. One that fails to load is
 * waited for until everything else of the page is there.
 */
export async function stylesReady(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]');
  if (document.readyState === 'complete' || ![...links].some(isPending)) return;
  await new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
  });
}

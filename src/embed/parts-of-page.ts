import type { PartFiles } from '../dom/load-part.js';
import { partAddress, partFile } from './part-address.js';

/** The folder that the page names on a script tag, on ours or on that of the bundle which ours is in, or as a global, where it cannot change its tags. */
function namedFolder(own: HTMLScriptElement | null): string | undefined {
  const script = own?.dataset.parts === undefined ? document.querySelector<HTMLScriptElement>('script[data-parts]') : own;
  const { disclosureElementsParts } = globalThis as { readonly disclosureElementsParts?: unknown };
  return script?.dataset.parts ?? (typeof disclosureElementsParts === 'string' ? disclosureElementsParts : undefined);
}

/**
 * The files of parts, as the drop-in file finds them: in the folder that the page names with `<script data-parts="/path/">` or `disclosureElementsParts = '/path/'`,
 * else beside itself. The page may say it until the first part is needed.
 *
 * To be called while the script runs, for only then does the browser say which one it is.
 *
 * @param file the drop-in file as it is built: the page may have renamed it, or made it one script with others
 * @param moduleUrl `import.meta.url`; left out in a classic script, which has none
 */
export function partsOfPage(file: string, moduleUrl?: string): PartFiles {
  const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
  const script = moduleUrl ?? (own?.src === '' ? undefined : own?.src);
  return {
    address: (name) => partAddress(partFile(file, name), { named: namedFolder(own), script, page: document.baseURI }),
    load: (address) => import(/* @vite-ignore */ /* webpackIgnore: true */ address),
  };
}

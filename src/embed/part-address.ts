/**
 * The file of a lazy part. Its name begins like that of the script that loads it: each script has parts of its own, since a part imports
 * from its script what both need.
 *
 * `disclosure-elements.js`, `trend` → `disclosure-elements.trend.js`; `disclosure-elements.iife.js`, `trend` →
 * `disclosure-elements.iife.trend.js`
 *
 * @param script the script's file as it is built, whatever the page has made of it
 * @param name the part
 */
export const partFile = (script: string, name: string): string => script.replace(/js$/, `${name}.js`);

/** Where a page keeps the files of parts, as far as it is known. */
export interface PartsPlace {
  /** The folder that the page names, relative to the page: `data-parts` of the script, or the global `disclosureElementsParts`. */
  readonly named: string | undefined;
  /** The URL of the script that loads the parts; undefined for an inline script. */
  readonly script: string | undefined;
  /** The base URL of the page. */
  readonly page: string;
}

function resolved(relative: string, base: string): string | undefined {
  try {
    return new URL(relative, base).href;
  } catch {
    // A script from a blob or a data URL has no folder.
    return undefined;
  }
}

/**
 * The URL of a part's file: in the folder that the page names, else beside the script, wherever that was loaded from.
 *
 * @param file the file's name
 * @returns undefined where neither is known
 */
export function partAddress(file: string, { named, script, page }: PartsPlace): string | undefined {
  if (named) {
    const folder = resolved(named.endsWith('/') ? named : `${named}/`, page);
    return folder === undefined ? undefined : resolved(file, folder);
  }
  return script === undefined ? undefined : resolved(file, script);
}

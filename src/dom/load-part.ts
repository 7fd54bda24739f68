import { DisclosureError } from '../report/error.js';

// Loads code that most pages never need on demand: the view of a trend, the charts, the check.

/** Where the files of lazy parts are, and how one is loaded. */
export interface PartFiles {
  /** The URL of the file of a part, by the part's name; undefined where it is not known, so that the bundler's own way of loading is used. */
  readonly address: (name: string) => string | undefined;
  readonly load: (address: string) => Promise<unknown>;
}

let files: PartFiles | undefined;

/**
 * Makes parts load from files of their own from now on. The drop-in files call it; for the modules of the package, the user's bundler
 * places the parts.
 */
export function usePartFiles(partFiles: PartFiles): void {
  files = partFiles;
}

/**
 * Loads a part.
 *
 * @param name the part, as the build names it by its path: `trend`
 * @param load imports the part's module; the `import()` in it is what bundlers see
 * @throws DisclosureError (as a rejected promise) of the code `missing-part`, with the URL of the file where it is known. Another call
 *   tries again.
 */
export async function loadPart<T>(name: string, load: () => Promise<T>): Promise<T> {
  const address = files?.address(name);
  try {
    return files && address !== undefined ? ((await files.load(address)) as T) : await load();
  } catch (error) {
    const detail = address ?? (error instanceof Error ? error.message : String(error));
    throw new DisclosureError({ code: 'missing-part', detail, ...(address !== undefined && { url: address }) });
  }
}

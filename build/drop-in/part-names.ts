// Decides which part of a drop-in file a lazily loaded module goes into: `partFile` in src/embed/part-address.ts builds the file name from
// the names given here.
import { partFile } from '../../src/embed/part-address.js';

/** The file of code that parts share and the drop-in file does not need at once, mostly the rules of the formats. */
export const SHARED_PART = 'rules';

/** The name of the group of code that a part shares only with parts that it loads itself. */
export const ownedGroup = (part: string): string => `${part}-shared`;

export const isOwnedGroup = (name: string): boolean => name.endsWith('-shared');

/**
 * The name of the part that starts with a module, from the module's path: its folder under elements/, otherwise the folder in src/. For a
 * tag, only what follows `disclosure-`, since the file's name begins with that.
 *
 * `src/elements/disclosure-trend/trend-view.ts` → `trend`, `src/elements/statutory-table/check/show-findings.ts` → `check`,
 * `src/charts/chart-js/charts.ts` → `charts`
 */
export function partName(module: string): string {
  const folders = module.split('/').slice(0, -1);
  const isOfElement = folders.includes('elements');
  const room = folders[folders.lastIndexOf('src') + 1];
  const folder = (isOfElement ? folders[folders.length - 1] : room) ?? '';
  return folder.replace(/^disclosure-/, '');
}

/**
 * The script to which a file belongs: itself, or the one whose part it is.
 *
 * @param scripts the files of all scripts
 * @returns undefined if the file's name matches no script
 */
export function scriptOf(file: string, scripts: readonly string[]): string | undefined {
  if (scripts.includes(file)) return file;
  return scripts.find((script) => file === partFile(script, file.split('.').at(-2) ?? ''));
}

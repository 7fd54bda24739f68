// Decides which part of a drop-in file a lazily loaded module goes into: `partFile` in src/embed/part-address.ts builds the file name from
// the names given here.
import { partFile } from '../../src/embed/part-address.js';

/**
 * The files of code that parts share and the drop-in file does not need at once: what the view of an element needs, mostly the metrics and rules
 * of the formats, and what only actions of readers and authors need, so that no view waits for that.
 */
export const SHARED_PARTS = { byViews: 'rules', byOthers: 'common' } as const;

export const isSharedPart = (name: string): boolean => Object.values<string>(SHARED_PARTS).includes(name);

/** Whether a part is the view of an element, or what comes right behind one, by the path of its module. */
export const isView = (module: string): boolean => /\/elements\/disclosure-[^/]+\/(?:aids\/)?[^/]+$/.test(module);

/** The name of the group of code that a part shares only with parts that it loads itself. */
export const ownedGroup = (part: string): string => `${part}-shared`;

export const isOwnedGroup = (name: string): boolean => name.endsWith('-shared');

/** The folders that are parts of their own in a room that has several: the writers of office files. */
const FOLDERS_WITH_PARTS = ['docx', 'xlsx'];

/**
 * The name of the part that starts with a module, from the module's path: its own folder under elements/ and for a writer of office files,
 * otherwise the folder in src/. For a tag, only what follows `disclosure-`, since the file's name begins with that.
 *
 * `src/elements/disclosure-trend/trend-view.ts` → `trend`, `src/elements/statutory-table/check/show-findings.ts` → `check`,
 * `src/exporting/xlsx/reports-xlsx.ts` → `xlsx`, `src/charts/chart-js/charts.ts` → `charts`
 */
export function partName(module: string): string {
  const folders = module.split('/').slice(0, -1);
  const own = folders[folders.length - 1] ?? '';
  const room = folders[folders.lastIndexOf('src') + 1] ?? '';
  const isOwn = folders.includes('elements') || FOLDERS_WITH_PARTS.includes(own);
  return (isOwn ? own : room).replace(/^disclosure-/, '');
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

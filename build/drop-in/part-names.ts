// Which file a module comes into that a drop-in file does not bring at once: `partFile` in src/embed/part-address.ts, of the names given here.
import { partFile } from '../../src/embed/part-address.js';

/** What the parts share, and the drop-in file does not need at once, is in one file. It is mostly the rules of the formats. */
export const SHARED_PART = 'rules';

/**
 * The name of the part that begins with a module, by the module's path: the folder that it stands in, under elements/; else the room, the folder of src/. Of a tag,
 * what stands after `disclosure-`, since the file's name begins so.
 *
 * `src/elements/disclosure-trend/trend-view.ts` → `trend`, `src/elements/statutory-table/check/show-findings.ts` → `check`, `src/charts/chart-js/charts.ts` → `charts`
 */
export function partName(module: string): string {
  const folders = module.split('/').slice(0, -1);
  const isOfElement = folders.includes('elements');
  const room = folders[folders.lastIndexOf('src') + 1];
  const folder = (isOfElement ? folders[folders.length - 1] : room) ?? '';
  return folder.replace(/^disclosure-/, '');
}

/**
 * The script that a file belongs to: itself, or the one whose part it may be.
 *
 * @param scripts the files of scripts
 * @returns undefined where the file is named like neither
 */
export function scriptOf(file: string, scripts: readonly string[]): string | undefined {
  if (scripts.includes(file)) return file;
  return scripts.find((script) => file === partFile(script, file.split('.').at(-2) ?? ''));
}

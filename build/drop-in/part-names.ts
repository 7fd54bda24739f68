// Which file a module comes into that a drop-in file does not bring at once.

/** What the parts share, and the drop-in file does not need at once, is in one file. It is mostly the rules of the formats. */
export const SHARED_PART = 'rules';

/** The file of a part; `loadPart` in src/dom/ asks for it by that name. */
export const partFile = (name: string): string => `disclosure-elements.${name}.js`;

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

import type { ZipFile } from '../../bytes/zip.js';
import { officePart } from '../office-parts.js';
import type { OfficePart } from '../office-parts.js';
import { changesText } from './sheet-conditions.js';
import type { CoveredRanges } from './sheet-conditions.js';
import { rangeOf } from './sheet-places.js';
import type { SheetStyles } from './sheet-styles.js';
import { childOf, elementsIn } from '../xml.js';
import { drawnName } from '../../notes/drawn-name.js';

// Ranges formatted as tables in a custom table style. Excel's built-in styles show every number. ECMA-376 part 1, clauses 18.5.1.2 and
// 18.8.40.

const NAME = /* @__PURE__ */ drawnName('table-style');

/** The tables of a sheet whose style may change how a number is seen, with their ranges. */
export function tableCovers(zip: ZipFile, { root, targets }: OfficePart, styles: SheetStyles): CoveredRanges[] {
  const list = childOf(root, 'tableParts');
  const parts = list ? elementsIn(list, 'tablePart') : [];
  return parts.flatMap(({ attributes: { id = '' } }): CoveredRanges[] => {
    const table = officePart(zip, targets.get(id) ?? '')?.root;
    const { name = '' } = childOf(table, 'tableStyleInfo')?.attributes ?? {};
    const looks = styles.tableStyle(name);
    const range = rangeOf(table?.attributes.ref);
    if (!range || looks.length === 0) return [];
    const bearsOn: CoveredRanges['cover']['bearsOn'] = (cell) => cell !== undefined && looks.some((look) => changesText(look, cell));
    return [{ ranges: [range], name: `${NAME} ${name}`, cover: { kind: 'drawn', quote: NAME, bearsOn } }];
  });
}

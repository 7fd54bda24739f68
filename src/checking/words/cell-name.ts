import type { CellSpec } from '../../formats/cells.js';
import { cellOf } from '../../formats/named-cells.js';
import { formatOf, knownFormats } from '../../formats/formats.js';
import { bareLabel } from '../../formats/labels/bare-label.js';
import type { Language } from '../../i18n/language.js';
import { unitMark } from '../../i18n/unit-mark.js';
import { needData } from '../../values/wrong-call.js';
import { tellingHeadings } from './telling-headings.js';
import { needLanguage } from '../../i18n/translate.js';

/**
 * The cell at a path in a format, or in another format where this one has no such cell: last year's report may have been in another format.
 *
 * @param id the id of the format
 */
export function cellNamed(id: string, path: string): CellSpec | undefined {
  for (const format of [formatOf(id), ...knownFormats()]) {
    const cell = cellOf(format, path);
    if (cell) return cell;
  }
  return undefined;
}

/**
 * The cell that a finding involves.
 *
 * @param id the id of the format of the checked report
 * @throws RangeError where no format has such a cell
 */
export function involvedCell(id: string, path: string): CellSpec {
  const cell = cellNamed(id, path);
  if (!cell) throw new RangeError(`No format has a cell ${path}.`);
  return cell;
}

/**
 * The name of a cell: its labels without numbers and notes. The official ones stand in `tellingHeadings`. An amount has its unit behind it: a bare
 * 25.1 would be taken for yuan.
 */
export function cellName(cell: CellSpec, language: Language, joiner: string): string {
  needData(
    'cellName',
    ['格式的一格（cellNamed 或 cellOf 所得）', 'a cell of a format as cellNamed or cellOf gives it'],
    cell,
    'block',
    'columns',
  );
  const labels = tellingHeadings(cell).map(({ label }) => bareLabel(needLanguage(language).label(label)));
  return labels.join(joiner) + unitMark(cell.kind === 'amount' ? cell.unit : undefined, language);
}
